import { get, type Route } from '#web/routes.ts'
import { mayReadPlan } from '../policy.ts'
import { showVersion } from './routes/show.tsx'

export const versionRoutes: readonly Route[] = [get('/planer/:slug/versioner/:number', 'version.read', mayReadPlan, showVersion)]
