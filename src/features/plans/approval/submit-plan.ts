import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { maySubmitPlan } from '../policy.ts'
import { type Plan, shapeOf, subjectOf } from '../read.ts'
import { approvalOf, lockPlan } from '../stage.ts'
import { freezeVersion } from '../version/freeze-version.ts'
import type { ApprovalRecord } from './approval.ts'
import { concluded } from './conclude.ts'
import { dueField, keepersOf, type StepDue } from './dues.ts'
import { standingsOf } from './standing.ts'
import { stopsOf } from './stops.ts'
import { approvalTexts } from './texts.ts'

export type SubmitPlan = {
  readonly plan: Id
  /** What the sender writes to those who decide. */
  readonly note: string | null
  /** By when the deciders of some steps are wished to decide. */
  readonly dues?: readonly StepDue[]
}

export type Submitted = { readonly submission: Id; readonly version: Id; readonly number: number }

/** The estates' meetings and the fund need nobody to name them: whoever takes part in the plan decides. */
export const nameTheOthers = async (stage: Stage, plan: Plan, record: ApprovalRecord): Promise<void> => {
  const named = (step: Id, estate: Id | null) => record.deciders.some((decider) => decider.step === step && decider.estate === estate)
  const decider = (step: Id, kind: 'meeting' | 'body', estate: Id | null, title: string) => ({
    municipality: plan.municipality,
    id: newId(),
    work_id: plan.id,
    step_id: step,
    estate_id: estate,
    kind,
    title,
  })
  const rows = record.steps.flatMap((step) => {
    if (step.who === 'meeting') {
      return plan.estates.filter(({ id }) => !named(step.id, id)).map(({ id, name }) => decider(step.id, 'meeting', id, name))
    }
    return step.branch === 'fund' && !named(step.id, null) ? [decider(step.id, 'body', null, step.by.da)] : []
  })
  if (rows.length > 0) await stage.tx.insertInto('approval_decider').values(rows).execute()
}

/** Gives the deadlines to those who are to decide; a yes that stays needs none, and a meeting that lies later keeps its own. */
const setDues = async ({ tx }: Stage, plan: Plan, dues: readonly StepDue[], keepers: readonly Id[]): Promise<void> => {
  for (const { step, dueOn } of dues) {
    const asked = tx
      .updateTable('approval_decider')
      .set({ due_on: dueOn })
      .where('municipality', '=', plan.municipality)
      .where('work_id', '=', plan.id)
      .where('step_id', '=', step)
      .where(({ or, eb }) => or([eb('meets_on', 'is', null), eb('meets_on', '<=', dueOn)]))
    await (keepers.length > 0 ? asked.where('id', 'not in', keepers) : asked).execute()
  }
}

/**
 * Freezes the plan as a new version and sends it for approval. Refuses a plan without a board, without estates or a lead estate, with a
 * missing or foreign theme, an agreement without goals or activities, a budget that does not hold, a step in which nobody has been named,
 * the same content twice unless it was sent back, and a deadline that has passed.
 */
export const submitPlan = command<SubmitPlan, Submitted>('plan.submitted', maySubmitPlan, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  const mandate = stage.permit(subjectOf(plan))
  const record = await approvalOf(stage, plan)
  const refusals = stopsOf(plan, record).map(({ say }) =>
    at('plan', (language) => approvalTexts.in(language)('submit.refused', { what: say(language) })),
  )
  const { board, municipality } = plan
  const { dues = [] } = input
  const past = dues.filter(({ dueOn }) => dueOn < stage.today)
  if (past.length > 0) return refused(...past.map(({ step }) => at(dueField(step), approvalTexts.phrase('submit.due.past'))))
  const keepers = keepersOf({ plan, record, standings: standingsOf(record, shapeOf(plan)) })
  if (refusals.length > 0 || !board) return refused(...refusals)
  const version = await freezeVersion(stage, plan)
  const submission = newId()
  await stage.tx
    .insertInto('submission')
    .values({
      municipality,
      id: submission,
      work_id: plan.id,
      version_id: version.id,
      board_id: board.id,
      submitted_on: stage.today,
      submitted_at: stage.now,
      submitted_by: stage.actor.person,
      submitted_for: mandate.actsFor,
      submitted_under: mandate.id,
      note: input.note,
    })
    .execute()
  await nameTheOthers(stage, plan, record)
  await setDues(stage, plan, dues, keepers)
  await concluded(stage, plan.id)
  return done({
    value: { submission, version: version.id, number: version.number },
    entry: {
      municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { version: version.number, hash: version.hash, ...(dues.length > 0 && { deadlines: dues.map(({ step }) => step) }) },
    },
  })
})
