import { command, type Mandate, notFound, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, heldBy, type Result, refused } from '#kernel/result'
import type { ApprovalStep } from '../../../../rules/approval-graphs/index.ts'
import { stepsFor, type Weight } from '../../../../rules/plan-amendments/index.ts'
import { type ApprovalRecord, standingVersion } from '../approval/approval.ts'
import { copyTemplate } from '../approval/copy-template.ts'
import { maySubmitPlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import { approvalOf, lockPlan, settle } from '../stage.ts'
import { freezeVersion } from '../version/freeze-version.ts'
import { dayFaults, numberFor, openIn, type Saying, weightFor } from './amendment.ts'
import { amendmentsOf } from './queries.ts'
import { readinessOf } from './ready.ts'
import { amendmentTexts } from './texts.ts'

export type SendAmendment = Saying & {
  readonly plan: Id
  /** Of what the sender looked at (`Proposed`), where somebody looked. */
  readonly seen?: string
  readonly example?: boolean
}
export type SentAmendment = { readonly amendment: Id; readonly number: number; readonly version: number; readonly weight: Weight }

const { phrase } = amendmentTexts

const held = heldBy((error) =>
  (error as { constraint?: string }).constraint === 'one_amendment_at_a_time' ? at('plan', phrase('refuse.waits')) : null,
)

/** Who answers in the steps of an amendment: the plan's board, and those who decide in the steps of the same name of the plan's own approval. */
const decidersFor = (plan: Plan, record: ApprovalRecord, steps: readonly ApprovalStep[]) =>
  steps.map((step) => {
    const own = record.steps.find(({ key, branch }) => (step.branch === 'fund' ? branch === 'fund' : key === step.id))
    const usual = record.deciders.find((decider) => decider.step === own?.id && decider.kind === 'body')
    const body = step.decides === 'here' ? plan.board : (usual?.body ?? null)
    return { key: step.id, body: body?.id ?? null, title: body?.name ?? usual?.title ?? step.by.da }
  })

/** Writes the amendment with its way of approval and who decides in it, and sends its version. */
const write = async (
  stage: Stage,
  plan: Plan,
  sent: {
    readonly record: ApprovalRecord
    readonly amendment: Id
    readonly rules: { readonly version: number; readonly steps: ApprovalStep[] }
    readonly version: Id
    readonly note: string
    readonly mandate: Mandate
  },
): Promise<void> => {
  const { municipality, id: work } = plan
  const { amendment, rules, record, mandate } = sent
  await copyTemplate(stage.tx, { municipality, work, amendment, template: 'plan-amendments', rules })
  const steps = await stage.tx
    .selectFrom('approval_step')
    .select(['id', 'key'])
    .where('municipality', '=', municipality)
    .where('amendment_id', '=', amendment)
    .execute()
  await stage.tx
    .insertInto('approval_decider')
    .values(
      decidersFor(plan, record, rules.steps).map(({ key, body, title }) => ({
        municipality,
        id: newId(),
        work_id: work,
        step_id: steps.find((step) => step.key === key)?.id ?? '',
        kind: 'body',
        body_id: body,
        title,
      })),
    )
    .execute()
  await stage.tx
    .insertInto('submission')
    .values({
      ...{ municipality, id: newId(), work_id: work, version_id: sent.version, amendment_id: amendment, board_id: plan.board?.id ?? '' },
      ...{ submitted_on: stage.today, submitted_at: stage.now, submitted_by: stage.actor.person, submitted_for: mandate.actsFor },
      ...{ submitted_under: mandate.id, note: sent.note },
    })
    .execute()
}

/** Everything that an amendment is sent with, or all that is wrong with it. */
const judged = async (stage: Stage, plan: Plan, input: SendAmendment) => {
  const record = await approvalOf(stage, plan)
  const amendments = await amendmentsOf(stage.tx, plan.municipality, plan.id, stage.today)
  const { proposed, stops } = readinessOf({ plan, record, amendments }, stage.today)
  const weight = weightFor(proposed?.found.weight ?? 'major', input)
  const number = numberFor(amendments)
  const before = standingVersion(record)
  const moved = input.seen !== undefined && proposed !== null && input.seen !== proposed.print
  const refusals = [
    ...(moved ? [at('seen', phrase('refuse.moved'))] : []),
    ...stops.map(({ say }) => at('plan', say)),
    ...dayFaults(input.takesEffectOn, plan),
    ...(weight.ok ? [] : weight.refusals),
  ]
  if (refusals.length > 0 || !proposed || !weight.ok || !number.ok || !before) return refused(...refusals)
  return done({ record, proposed, before, ...weight.value, ...number.value })
}

/**
 * Sends what has been changed in an approved plan as an amendment: freezes it as a version and asks those who decide by the rule. Refuses a plan
 * that is not approved, a second amendment while one waits, nothing changed, what stops every plan, a day outside the plan's own, a text that the sender has not seen, and a minor
 * one sent as major without a reason. One that was answered with no is sent again under its number.
 */
export const sendAmendment = command<SendAmendment, SentAmendment>('amendment.sent', maySubmitPlan, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  if (plan.kind !== 'plan') throw notFound()
  const mandate = stage.permit(subjectOf(plan))
  const fits = await judged(stage, plan, input)
  if (!fits.ok) return fits
  const { record, proposed, before, weight, raised, number, round } = fits.value
  const { rule, found } = proposed
  const version = await freezeVersion(stage, plan)
  const rules = { version: rule.version, steps: [...stepsFor(weight, rule, found.grounds)] }
  const amendment = newId()
  const saved: Result<unknown> = await held(() =>
    stage.tx
      .insertInto('amendment')
      .values({
        ...{ municipality: plan.municipality, id: amendment, work_id: plan.id, number, round, before_id: before.id, why: input.why },
        ...{ takes_effect_on: input.takesEffectOn, weight, raised, rule_from: rule.from, grounds: JSON.stringify(found.grounds) },
        ...{ example: input.example ?? false, sent_at: stage.now, sent_by: stage.actor.person, sent_for: mandate.actsFor },
        sent_under: mandate.id,
      })
      .execute(),
  )
  if (!saved.ok) return saved
  await write(stage, plan, { record, amendment, rules, version: version.id, note: input.why, mandate })
  await settle(stage, plan.id)
  return done({
    value: { amendment, number, version: version.number, weight },
    entry: {
      municipality: plan.municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { amendment, number, round, weight, version: version.number, hash: version.hash },
      reason: input.why,
    },
  })
})

export type WithdrawAmendment = { readonly plan: Id; readonly number: number; readonly reason: string }

/** Withdraws the open amendment; the approved version stands, and the draft keeps what was written. Refuses one that is in force or withdrawn. */
export const withdrawAmendment = command<WithdrawAmendment, null>('amendment.withdrawn', maySubmitPlan, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  const mandate = stage.permit(subjectOf(plan))
  const amendments = await amendmentsOf(stage.tx, plan.municipality, plan.id, stage.today)
  if (!amendments.some(({ number }) => number === input.number)) throw notFound()
  const open = openIn(amendments)
  if (open?.number !== input.number) return refused(at('reason', phrase('refuse.closed')))
  await stage.tx
    .insertInto('amendment_withdrawal')
    .values({
      ...{ municipality: plan.municipality, amendment_id: open.id, reason: input.reason, withdrawn_at: stage.now },
      ...{ withdrawn_by: stage.actor.person, withdrawn_for: mandate.actsFor, withdrawn_under: mandate.id },
    })
    .execute()
  await settle(stage, plan.id)
  return done({
    value: null,
    entry: {
      municipality: plan.municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { amendment: open.id, number: open.number },
      reason: input.reason,
    },
  })
})
