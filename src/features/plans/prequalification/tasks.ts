import { type Actor, permitting } from '#features/identity'
import type { PlanAtWork } from '../approval/queries.ts'
import { whole } from '../approval/subjects.ts'
import type { PlanTask } from '../approval/task.ts'
import { dialogueTexts } from '../dialogue/texts.ts'
import { hrefOf } from '../open.ts'
import { mayRecommendPlans, mayWritePlan } from '../policy.ts'
import { prequalificationTexts } from './texts.ts'

/** What of a plan at work tells how it stands to the fund. */
export type FundWork = Pick<PlanAtWork, 'id' | 'name' | 'slug' | 'asking'> & Parameters<typeof whole>[0]

/**
 * What stands between a plan and the fund: a paper that waits for the municipality's recommendation (nearest to who may give it and has not finished the
 * paper himself), a recommended one that waits to be sent, and questions that nobody has answered.
 */
export const fundTasks = (actor: Actor, plan: FundWork): readonly PlanTask[] => {
  const { paper, questions } = plan.asking
  const writer = permitting(actor, mayWritePlan, whole(plan)).length > 0
  const recommends = permitting(actor, mayRecommendPlans, whole(plan)).length > 0 && paper?.by !== actor.person
  const href = hrefOf({ slug: plan.slug, kind: 'plan' })
  const task = (kind: PlanTask['kind'], to: string, others: boolean, about: PlanTask['about'] = null): PlanTask => ({
    ...{ kind, plan: { id: plan.id, name: plan.name }, about, href: `${href}/${to}` },
    ...{ due: null, others },
  })
  const waits = paper !== null && paper.step === null && (recommends || writer)
  return [
    ...(waits ? [task('recommend', 'praekvalifikation', !recommends, prequalificationTexts.phrase('task'))] : []),
    ...(paper?.step === 'recommended' && writer ? [task('forward', 'praekvalifikation/sendt', false)] : []),
    ...(questions && writer ? [task('reply', 'dialog', false, dialogueTexts.phrase('task', { count: questions.count }))] : []),
  ]
}
