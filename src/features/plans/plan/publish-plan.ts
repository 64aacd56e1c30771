import { publishRecord, withdrawRecord } from '#database/publication'
import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { standingVersion } from '../approval/approval.ts'
import { standingsOf, statusOf } from '../approval/standing.ts'
import { factsOf } from '../document.ts'
import { mayPublishPlans } from '../policy.ts'
import { shapeOf, subjectOf } from '../read.ts'
import { approvalOf, lockPlan } from '../stage.ts'
import { refusalIn } from './plan.ts'
import { areasOf, publicForm, submittedDocument } from './published.ts'
import { planTexts } from './texts.ts'

/**
 * Publishes the version of a plan that everybody has approved; later changes in the draft are not shown. An earlier publication is
 * withdrawn in the same act. Refuses a plan that is not approved.
 */
export const publishPlan = command<{ readonly plan: Id }, Id>('plan.published', mayPublishPlans, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const record = await approvalOf(stage, plan)
  const standings = standingsOf(record, shapeOf(plan))
  const refusal = refusalIn(statusOf(record, standings), 'publish')
  if (refusal) return refused(refusal)
  const [content, document] = [publicForm(record, standings, plan.example), submittedDocument(record)]
  if (!content || !document) return refused({ field: 'plan', say: planTexts.phrase('closed.publish') })
  const { municipality, id, slug } = plan
  const publication = await publishRecord(stage.tx, {
    municipality,
    kind: 'plan',
    record: id,
    slug,
    title: factsOf(document).name,
    content: { ...content, areas: areasOf(plan) },
    by: stage.actor.person,
    now: stage.now,
  })
  const detail = { publication, version: standingVersion(record)?.id }
  return done({ value: publication, entry: { municipality, subject: { kind: 'plan', id }, detail } })
})

/** Takes a plan's publication back: the public page is gone from the next request on. Refused when there is none. */
export const withdrawPlan = command<{ readonly plan: Id }, null>('plan.withdrawn', mayPublishPlans, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const { municipality, id } = plan
  if (!(await withdrawRecord(stage.tx, municipality, id, stage.now)))
    return refused({ field: 'plan', say: planTexts.phrase('public.none') })
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id } } })
})
