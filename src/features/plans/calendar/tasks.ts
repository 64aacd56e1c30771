import type { Tx } from '#database/database'
import { type Actor, mightDo, reachOf } from '#features/identity'
import type { Day } from '#kernel/day'
import type { PlanTask } from '../approval/task.ts'
import { mayWritePlan } from '../policy.ts'
import { atRisk, entriesOf } from './entries.ts'
import { calendarPlans } from './queries.ts'

/** The papers that put an instalment at risk, of the plans in which the reader writes. */
export const paperTasks = async (tx: Tx, actor: Actor, today: Day): Promise<readonly PlanTask[]> => {
  if (!mightDo(actor, mayWritePlan)) return []
  const plans = await calendarPlans(tx, reachOf(actor, mayWritePlan), null)
  return plans.flatMap((plan) =>
    atRisk(entriesOf(plan), today).map(({ what, href, day }) => ({
      kind: 'paper',
      plan: { id: plan.id, name: plan.name },
      about: what,
      href,
      due: day,
      others: false,
    })),
  )
}
