import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, type Refusal, refused } from '#kernel/result'
import { shapeOf } from '../beads.ts'
import { maySubmitPlan } from '../policy.ts'
import { documentOf, type Plan, subjectOf } from '../read.ts'
import { approvalOf, lockPlan, settle } from '../stage.ts'
import { freeze } from '../version/canonical.ts'
import { freezeVersion } from '../version/freeze-version.ts'
import type { ApprovalRecord } from './approval.ts'
import { blockersOf } from './ready.ts'
import { standingsOf, statusOf } from './standing.ts'
import { approvalTexts } from './texts.ts'

export type SubmitPlan = {
  readonly plan: Id
  /** What the sender writes to those who decide. */
  readonly note: string | null
}

export type Submitted = { readonly submission: Id; readonly version: Id; readonly number: number }

const say = approvalTexts.phrase

/** Steps in which nobody has been named yet; estates' meetings and the fund name themselves. */
export const unnamedSteps = (
  record: ApprovalRecord,
  plan: Plan,
): readonly { readonly step: ApprovalRecord['steps'][number]; readonly part: Id | null }[] =>
  record.steps
    .filter(({ who, branch }) => who !== 'meeting' && branch !== 'fund')
    .flatMap((step) => {
      const abouts: readonly (Id | null)[] = step.per === 'part' ? shapeOf(plan).parts : [null]
      return abouts
        .filter((part) => !record.deciders.some((decider) => decider.step === step.id && decider.part === part))
        .map((part) => ({ step, part }))
    })

const refusalsOf = (plan: Plan, record: ApprovalRecord): readonly Refusal[] => {
  const blockers = blockersOf(documentOf(plan)).map(({ say: sentence }) => sentence)
  const unnamed = [...new Set(unnamedSteps(record, plan).map(({ step }) => step))].map(
    (step) => (language: 'da' | 'en') => approvalTexts.in(language)('ready.deciders', { step: step.by[language] }),
  )
  const status = statusOf(record, standingsOf(record, shapeOf(plan)))
  const last = record.versions.at(-1)
  const same =
    last && last.hash === freeze(documentOf(plan)).hash && status !== 'returned' ? [say('ready.unchanged', { number: last.number })] : []
  return [...blockers, ...unnamed, ...same].map((sentence) =>
    at('plan', (language) => approvalTexts.in(language)('submit.refused', { what: sentence(language) })),
  )
}

/** The estates' meetings and the fund need nobody to name them: whoever takes part in the plan decides. */
const nameTheOthers = async (stage: Stage, plan: Plan, record: ApprovalRecord): Promise<void> => {
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

/**
 * Freezes the plan as a new version and sends it for approval. Refuses a plan without a board, without estates or a lead estate, with a
 * missing or foreign theme, an agreement without goals or activities, a budget that does not hold, a step in which nobody has been named,
 * and the same content twice unless it was sent back.
 */
export const submitPlan = command<SubmitPlan, Submitted>('plan.submitted', maySubmitPlan, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  const mandate = stage.permit(subjectOf(plan))
  const record = await approvalOf(stage, plan)
  const refusals = refusalsOf(plan, record)
  const { board, municipality } = plan
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
  await settle(stage, plan.id)
  return done({
    value: { submission, version: version.id, number: version.number },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { version: version.number, hash: version.hash } },
  })
})
