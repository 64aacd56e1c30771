import type { Tx } from '#database/database'
import { type Actor, mightDo, reachOf } from '#features/identity'
import { mayWriteEfforts, mayWritePlan } from '../policy.ts'
import { type Entry, entriesOf, inDayOrder } from './entries.ts'
import { calendarPlans } from './queries.ts'

/** Everything that the plans and efforts in which somebody writes owe, day by day. */
export const ownEntries = async (tx: Tx, actor: Actor): Promise<readonly Entry[]> => {
  if (!mightDo(actor, mayWritePlan) && !mightDo(actor, mayWriteEfforts)) return []
  const reach = { plans: reachOf(actor, mayWritePlan), efforts: reachOf(actor, mayWriteEfforts) }
  return inDayOrder((await calendarPlans(tx, reach, null)).flatMap(entriesOf))
}
