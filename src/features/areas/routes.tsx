import type { Route } from '#web/routes.ts'

export const areaRoutes: readonly Route[] = []
