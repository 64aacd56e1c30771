import { type Actor, permitting } from '#features/identity'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { hrefOf } from '../open.ts'
import { mayNoteReports, mayWritePlan } from '../policy.ts'
import { periodName, periodOf } from './period.ts'

/** Status reports that were sent to the board: whoever may say that it has noted them does, and those who write the plan wait. */
export const reportTasks = (actor: Actor, plan: PlanAtWork): readonly PlanTask[] => {
  const notes = permitting(actor, mayNoteReports, whole(plan)).length > 0
  if (!notes && permitting(actor, mayWritePlan, whole(plan)).length === 0) return []
  return plan.unnoted.map(({ id, period }) => ({
    kind: 'note',
    plan: { id: plan.id, name: plan.name },
    about: periodName(periodOf(period)),
    href: `${hrefOf(plan)}/statusrapporter/${id}`,
    due: null,
    others: !notes,
  }))
}
