import { type Actor, permitting } from '#features/identity'
import type { Day } from '#kernel/day'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { mayWritePlan } from '../policy.ts'
import { sectionHref } from './href.ts'
import { writingTexts } from './texts.ts'

/**
 * What waits in the texts of a plan for whoever writes it: what others have said and nobody has answered, and what somebody was to have written by a
 * day. One thing of each kind; it leads to the first.
 */
export const textTasks = (actor: Actor, plan: PlanAtWork): readonly PlanTask[] => {
  const { notes, owedTexts } = plan
  if ((notes === null && owedTexts === null) || permitting(actor, mayWritePlan, whole(plan)).length === 0) return []
  const task = { plan: { id: plan.id, name: plan.name }, others: false } as const
  const answer = (count: number, href: string): PlanTask => ({
    ...{ ...task, kind: 'answer', due: null },
    about: writingTexts.phrase('task', { count }),
    href: `${href}#bemaerkninger`,
  })
  const text = (count: number, href: string, due: Day): PlanTask => ({
    ...{ ...task, kind: 'text', due, href },
    about: writingTexts.phrase('task.text', { count }),
  })
  return [
    ...(notes ? [answer(notes.count, sectionHref(plan, notes.part, notes.section))] : []),
    ...(owedTexts ? [text(owedTexts.count, sectionHref(plan, owedTexts.part, owedTexts.section), owedTexts.due)] : []),
  ]
}
