import { get, post, type Route, signedIn } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { saveMeasures, showMeasures } from './routes/grid.tsx'
import { showOwnMeasures } from './routes/own.tsx'
import { showUpdate } from './routes/update.tsx'

/** What is measured of plans: every goal and period on one screen, one's own over all plans, and each thing that was written. */
export const measuresRoutes: readonly Route[] = [
  get('/maalinger', 'measures.read_own', signedIn, showOwnMeasures),
  get('/planer/:slug/maalinger', 'measures.read', mayReadPlan, (page) => showMeasures(page)),
  post('/planer/:slug/maalinger', 'measures.recorded', mayWritePlan, saveMeasures),
  get('/planer/:slug/maalinger/:measurement', 'measures.read_update', mayReadPlan, showUpdate),
]
