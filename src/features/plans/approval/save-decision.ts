import type { Mandate, Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, heldBy, type Refusal, type Result } from '#kernel/result'
import type { Plan } from '../read.ts'
import type { ApprovalRecord, Decider } from './approval.ts'
import { type NewDecision, returnedParts } from './decide.ts'
import { approvalTexts } from './texts.ts'

/** What a decision elsewhere rests on. */
export type Paper = {
  /** Null where a plan was taken over and only the paper's reference came along. */
  readonly file: Id | null
  readonly item: string
  readonly page: string | null
  readonly votes: { readonly for: number; readonly against: number } | null
}

type Saved = {
  readonly plan: Plan
  readonly record: ApprovalRecord
  readonly decider: Decider
  readonly mandate: Mandate
  readonly decision: NewDecision
  readonly paper: Paper | null
  readonly example: boolean
  /** Whether it comes from the paper of a plan that was taken over. */
  readonly takenOver?: boolean
}

const say = approvalTexts.phrase

/** What the database's own rules say, as sentences; the pages say the same before it comes to that. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'submitter_does_not_decide_or_record':
      return { say: say('decide.submitter') }
    case 'decision_follows_its_order':
    case 'decision_waits_for_a_new_submission':
    case 'decision_is_about_the_submitted_version':
      return { say: say('decide.not_open') }
    case 'decision_is_on_an_open_amendment':
      return { say: say('decide.amendment_closed') }
    case 'decision_is_not_ahead_of_its_record':
      return at('decidedOn', say('decide.future'))
    case 'submitter_does_not_confirm':
      return { say: say('decide.submitter') }
    case 'proposer_does_not_decide':
      return { say: say('decide.proposer') }
    case 'recorder_does_not_confirm':
      return { say: say('confirm.recorder') }
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)

/** Writes a decision with the parts that it sends back and the conditions that it sets. */
export const saveDecision = async (stage: Stage, saved: Saved): Promise<Result<Id>> => {
  const { plan, record, decider, mandate, decision, paper, example, takenOver = false } = saved
  const { submission } = record
  const step = record.steps.find(({ id }) => id === decider.step)
  if (!submission || !step) throw new Error('A decision needs a submission and a step')
  const { municipality, id: work } = plan
  const id = newId()
  const written = await held(async () => {
    await stage.tx
      .insertInto('decision')
      .values({
        municipality,
        id,
        work_id: work,
        submission_id: submission.id,
        version_id: submission.version,
        submitted_by: submission.by,
        submitted_on: submission.on,
        step_id: step.id,
        decides: step.decides,
        decider_id: decider.id,
        part_id: decider.part,
        estate_id: decider.estate,
        outcome: decision.outcome,
        decided_on: decision.decidedOn,
        date_precision: decision.precision,
        reasons: decision.reasons,
        item: paper?.item ?? null,
        page: paper?.page ?? null,
        paper_id: paper?.file ?? null,
        votes_for: paper?.votes?.for ?? null,
        votes_against: paper?.votes?.against ?? null,
        commitment: decision.commitment,
        example,
        takeover_of: takenOver ? work : null,
        recorded_by: stage.actor.person,
        recorded_for: mandate.actsFor,
        recorded_under: mandate.id,
        recorded_at: stage.now,
      })
      .execute()
    const returns = returnedParts(decider, decision)
    if (returns.length > 0) {
      await stage.tx
        .insertInto('decision_return')
        .values(returns.map((part) => ({ municipality, decision_id: id, part_id: part, work_id: work })))
        .execute()
    }
    if (decision.outcome === 'conditional') {
      await stage.tx
        .insertInto('decision_condition')
        .values(
          decision.conditions.map(({ what, owner, dueOn, proof, blocks }) => ({
            municipality,
            id: newId(),
            decision_id: id,
            what,
            owner,
            due_on: dueOn,
            proof,
            blocks,
          })),
        )
        .execute()
    }
  })
  return written.ok ? { ok: true, value: id } : written
}
