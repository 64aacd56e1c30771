import { type Actor, permitting } from '#features/identity'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { mayWritePlan } from '../policy.ts'
import { milestonesHref } from './href.ts'
import { milestoneTexts } from './texts.ts'

/** The milestones of a plan that runs which have passed their day or are near it, as one thing to do for whoever writes it. */
export const milestoneTasks = (actor: Actor, plan: PlanAtWork): readonly PlanTask[] => {
  const { near } = plan
  if (near === null || plan.approved_on === null || permitting(actor, mayWritePlan, whole(plan)).length === 0) return []
  return [
    {
      kind: 'milestone',
      plan: { id: plan.id, name: plan.name },
      about:
        near.late > 0
          ? milestoneTexts.phrase('task.late', { count: near.late })
          : milestoneTexts.phrase('task.soon', { count: near.count }),
      href: milestonesHref(plan),
      due: near.first,
      others: false,
    },
  ]
}
