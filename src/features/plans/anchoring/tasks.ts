import { type Actor, permitting } from '#features/identity'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { hrefOf } from '../open.ts'
import { mayWritePlan } from '../policy.ts'
import { anchoringTexts } from './texts.ts'

/** From a year before an approved plan ends: that nothing is said of what becomes of some activities, as one thing to do for whoever writes it. */
export const anchoringTasks = (actor: Actor, plan: PlanAtWork): readonly PlanTask[] => {
  if (plan.loose === 0 || plan.approved_on === null || permitting(actor, mayWritePlan, whole(plan)).length === 0) return []
  return [
    {
      kind: 'anchor',
      plan: { id: plan.id, name: plan.name },
      about: anchoringTexts.phrase('task', { count: plan.loose }),
      href: `${hrefOf(plan)}/forankring`,
      due: null,
      others: false,
    },
  ]
}
