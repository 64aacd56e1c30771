import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { askHold, saveDrop, saveHold } from './routes/hold.tsx'
import { showContribution } from './routes/show.tsx'

const beside = '/planer/:slug/maal/:goal/omraadetal'

/** A plan's goals beside the figures of its areas, and what was given and held. */
export const contributionRoutes: readonly Route[] = [
  get('/planer/:slug/virkning', 'contribution.read', mayReadPlan, showContribution),
  get(beside, 'goal.ask_beside', mayWritePlan, (page) => askHold(page)),
  post(beside, 'goal.held_beside', mayWritePlan, saveHold),
  post(`${beside}/fjern`, 'goal.beside_dropped', mayWritePlan, saveDrop),
]
