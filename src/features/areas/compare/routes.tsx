import { get, type Route } from '#web/routes.ts'
import { mayReadArea } from '../area/policy.ts'
import { comparePage } from './routes/compare.tsx'

export const compareRoutes: readonly Route[] = [get('/omraader/:slug/sammenlign', 'area.compare', mayReadArea, comparePage)]
