import { type Actor, permitting } from '#features/identity'
import { addDays, type Day } from '#kernel/day'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { mayWritePlan } from '../policy.ts'
import { tasksHref } from './href.ts'
import { taskTexts } from './texts.ts'

/** So long before its day a task that no person has is told to those who write the plan. */
const nearDays = 14

/** The reader's own tasks in a plan, each by itself; and, for whoever writes it, those that a role or nobody has and that are late or near, as one thing to do. */
export const ownPlanTasks = (actor: Actor, plan: PlanAtWork, today: Day): readonly PlanTask[] => {
  const common = { kind: 'task', plan: { id: plan.id, name: plan.name }, others: false } as const
  const own = plan.tasks
    .filter(({ person }) => person === actor.person)
    .map(({ id, title, dueOn }): PlanTask => ({ ...common, about: () => title, href: tasksHref(plan, id), due: dueOn }))
  const near = plan.tasks.filter(({ person, dueOn }) => person === null && dueOn !== null && dueOn <= addDays(today, nearDays))
  const [first] = near
  if (!first || permitting(actor, mayWritePlan, whole(plan)).length === 0) return own
  const late = near.filter(({ dueOn }) => dueOn !== null && dueOn < today).length
  const about = late > 0 ? taskTexts.phrase('inbox.late', { count: late }) : taskTexts.phrase('inbox.near', { count: near.length })
  return [...own, { ...common, about, href: tasksHref(plan), due: first.dueOn }]
}
