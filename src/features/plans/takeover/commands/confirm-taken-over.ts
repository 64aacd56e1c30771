import { command, permitting } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { concluded } from '../../approval/conclude.ts'
import { judged } from '../../approval/confirm-decision.ts'
import { recordingSubject } from '../../approval/record-decision.ts'
import { mayRecordDecisions } from '../../policy.ts'
import { subjectOf } from '../../read.ts'
import { approvalOf, lockPlan } from '../../stage.ts'
import { waitingIn } from '../taken.ts'
import { takeoverTexts } from '../texts.ts'

export type ConfirmTakenOver = { readonly plan: Id }

/**
 * Confirms every decision that a plan brought along from paper and that the actor may hold against it, in one act: from then on they count. Refuses who took
 * the plan over, anybody who acts for the same organisation, and when none waits. What does not agree is refused one by one, on the decision's own page.
 */
export const confirmTakenOver = command<ConfirmTakenOver, number>('takeover.confirmed', mayRecordDecisions, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  const record = await approvalOf(stage, plan)
  const mandate = stage.permit(subjectOf(plan))
  const own = waitingIn(record).filter(({ decider }) =>
    permitting(stage.actor, mayRecordDecisions, recordingSubject(plan, decider)).some(({ id }) => id === mandate.id),
  )
  if (own.length === 0) return refused({ say: takeoverTexts.phrase('taken.none') })
  for (const { decision } of own) {
    const said = await judged(stage, { plan, record, decision, mandate, verdict: 'confirmed', reason: null })
    if (!said.ok) return said
  }
  await concluded(stage, plan.id)
  const { municipality, id } = plan
  return done({
    value: own.length,
    entry: { municipality, subject: { kind: 'plan', id }, detail: { decisions: own.map(({ decision }) => decision.id) } },
  })
})
