import { type Actor, permitting } from '#features/identity'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { mayWritePlan } from '../policy.ts'
import { sectionHref } from './href.ts'
import { writingTexts } from './texts.ts'

/** What others have said to the texts of a plan and nobody has answered, as one thing to do for whoever writes it; it leads to the first of them. */
export const noteTasks = (actor: Actor, plan: PlanAtWork): readonly PlanTask[] => {
  const { notes } = plan
  if (notes === null || permitting(actor, mayWritePlan, whole(plan)).length === 0) return []
  return [
    {
      kind: 'answer',
      plan: { id: plan.id, name: plan.name },
      about: writingTexts.phrase('task', { count: notes.count }),
      href: `${sectionHref(plan, notes.part, notes.section)}#bemaerkninger`,
      due: null,
      others: false,
    },
  ]
}
