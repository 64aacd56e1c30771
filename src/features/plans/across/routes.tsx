import { get, type Route } from '#web/routes.ts'
import { mayReadPlan } from '../policy.ts'
import { acrossFile, showAcross } from './routes/show.tsx'

/** Plans side by side, for those who answer for several. */
export const acrossRoutes: readonly Route[] = [
  get('/overblik/planer', 'plan.across', mayReadPlan, showAcross),
  get('/overblik/planer.csv', 'plan.across_export', mayReadPlan, acrossFile),
]
