import type { Tx } from '#database/database'
import { type Actor, mightDo, reachOf } from '#features/identity'
import { mayFinishTasks, mayReadPlan, mayWriteEfforts, mayWritePlan } from '../policy.ts'
import { ownTaskEntries } from '../task/entries.ts'
import { ownTasks } from '../task/queries.ts'
import { type Entry, entriesOf, inDayOrder } from './entries.ts'
import { calendarPlans } from './queries.ts'

/** Everything that the plans and efforts in which somebody writes owe, day by day, without other people's tasks; and one's own tasks, wherever they are. */
export const ownEntries = async (tx: Tx, actor: Actor): Promise<readonly Entry[]> => {
  const writing = mightDo(actor, mayWritePlan) || mightDo(actor, mayWriteEfforts)
  const reach = { plans: reachOf(actor, mayWritePlan), efforts: reachOf(actor, mayWriteEfforts) }
  const plans = writing ? await calendarPlans(tx, reach, null) : []
  const written = plans.flatMap((plan) =>
    entriesOf({ ...plan, tasks: plan.tasks.filter(({ person }) => person === null || person === actor.person) }),
  )
  const known = new Set(written.map(({ key }) => key))
  const own = mightDo(actor, mayFinishTasks) ? ownTaskEntries(await ownTasks(tx, actor.person, reachOf(actor, mayReadPlan))) : []
  return inDayOrder([...written, ...own.filter(({ key }) => !known.has(key))])
}
