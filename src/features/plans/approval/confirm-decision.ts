import { command, type Mandate, notFound, type Outcome, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { estateLeaves } from '../plan/estate-leaves.ts'
import { mayRecordDecisions } from '../policy.ts'
import type { Plan } from '../read.ts'
import { approvalAt, lockPlan } from '../stage.ts'
import type { ApprovalRecord, Decision } from './approval.ts'
import { concluded } from './conclude.ts'
import { recordingSubject } from './record-decision.ts'
import { held } from './save-decision.ts'
import { approvalTexts } from './texts.ts'

export type ConfirmDecision = {
  readonly plan: Id
  readonly decision: Id
  /** What does not agree between paper and record; asked for when it is refused. */
  readonly reason: string | null
}

type Verdict = 'confirmed' | 'refused'

const say = approvalTexts.phrase

type Judged = {
  readonly plan: Plan
  readonly record: ApprovalRecord
  readonly decision: Decision
  readonly mandate: Mandate
  readonly verdict: Verdict
  readonly reason: string | null
}

/** Holds one record against its paper: says that they agree, or that they do not and why. What follows for the plan is the caller's. */
export const judged = async (stage: Stage, { plan, record, decision, mandate, verdict, reason }: Judged): Promise<Result<null>> => {
  const step = record.steps.find(({ id }) => id === decision.step)
  if (!step) throw notFound()
  if (step.decides === 'here' && !decision.takenOver) return refused({ say: say('confirm.here') })
  if (verdict === 'confirmed' && record.amendment?.closed) return refused({ say: say('decide.amendment_closed') })
  if (decision.confirmation) return refused({ say: say('confirm.done') })
  if (verdict === 'refused' && !reason) return refused(at('reason', say('confirm.reason')))
  const isOld = decision.version !== record.submission?.version
  const isNo = decision.outcome === 'returned' || decision.outcome === 'rejected'
  if (verdict === 'confirmed' && isOld && isNo) return refused({ say: say('confirm.stale') })
  const { person } = stage.actor
  const sent = await stage.tx
    .selectFrom('decision')
    .select('submitted_by')
    .where('municipality', '=', plan.municipality)
    .where('id', '=', decision.id)
    .executeTakeFirstOrThrow()
  if (decision.takenOver && decision.recordedBy === person) return refused({ say: say('confirm.taker') })
  if (sent.submitted_by === person) return refused({ say: say('decide.submitter') })
  if (decision.recordedBy === person) return refused({ say: say('confirm.recorder') })
  if (decision.recordedFor.id === mandate.actsFor) {
    return refused({ say: say('confirm.same_organisation', { organisation: decision.recordedFor.name }) })
  }
  return held(async () => {
    await stage.tx
      .insertInto('decision_confirmation')
      .values({
        municipality: plan.municipality,
        decision_id: decision.id,
        decides: step.decides,
        submitted_by: sent.submitted_by,
        recorded_by: decision.recordedBy,
        recorded_for: decision.recordedFor.id,
        verdict,
        reason,
        confirmed_by: person,
        confirmed_for: mandate.actsFor,
        confirmed_under: mandate.id,
        confirmed_at: stage.now,
      })
      .execute()
    return null
  })
}

const judge =
  (verdict: Verdict) =>
  async (stage: Stage, input: ConfirmDecision): Promise<Outcome<null>> => {
    const plan = await lockPlan(stage, input.plan)
    const record = await approvalAt(stage, plan, input.decision)
    const decision = record.decisions.find(({ id }) => id === input.decision)
    const decider = record.deciders.find(({ id }) => id === decision?.decider)
    const step = record.steps.find(({ id }) => id === decision?.step)
    if (!decision || !decider || !step) throw notFound()
    const mandate = stage.permit(recordingSubject(plan, decider))
    const saved = await judged(stage, { plan, record, decision, mandate, verdict, reason: input.reason })
    if (!saved.ok) return saved
    if (verdict === 'confirmed' && decision.outcome === 'rejected' && decision.estate !== null) {
      await estateLeaves(stage, plan, decision.estate, decision.reasons ?? '')
    }
    await concluded(stage, plan.id, record.amendment?.id)
    return done({
      value: null,
      entry: {
        municipality: plan.municipality,
        subject: { kind: 'plan', id: plan.id },
        detail: { decision: decision.id, step: step.key, verdict, outcome: decision.outcome },
        ...(input.reason && { reason: input.reason }),
      },
    })
  }

/**
 * Holds a recorded decision against its paper: from then on it counts. Refuses the submitter, the recorder, anybody who acts for the
 * recorder's organisation, a decision that has been confirmed or refused already, and a no to a version that is no longer the one sent. An estate that said no leaves the plan.
 */
export const confirmDecision = command<ConfirmDecision, null>('decision.confirmed', mayRecordDecisions, judge('confirmed'))

/** Says that a record and its paper do not agree, and why: it never counts and can be recorded anew. Asks the same of the second person. */
export const refuseRecord = command<ConfirmDecision, null>('decision.refused', mayRecordDecisions, judge('refused'))
