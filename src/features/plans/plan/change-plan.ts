import { takeAddress } from '#database/address'
import { command, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, type Result, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayWritePlan } from '../policy.ts'
import type { Plan } from '../read.ts'
import { settle } from '../stage.ts'
import { lockFor } from './guard.ts'
import { held } from './held.ts'
import { judgeLead } from './lead.ts'
import { nameTaken } from './names.ts'
import { judgeMoved, judgeSpan } from './span.ts'
import { planTexts } from './texts.ts'

export type ChangePlan = {
  readonly plan: Id
  readonly version: number | undefined
  readonly name: string
  readonly period: Period
  readonly board: Id | null
  readonly operator: Id | null
  readonly lead: Id | null
  readonly leadReason: string | null
}

const say = planTexts.phrase

/** The names of the fields that a change touches; what the record's entry tells. */
const changedIn = (plan: Plan, input: ChangePlan): readonly string[] =>
  [
    ['name', plan.name, input.name],
    ['from', plan.from, input.period.from],
    ['until', plan.until, input.period.until],
    ['board', plan.board?.id ?? null, input.board],
    ['operator', plan.operator?.id ?? null, input.operator],
    ['lead', plan.lead?.id ?? null, input.lead],
    ['leadReason', plan.lead_reason, input.leadReason],
  ].flatMap(([field, before, after]) => (before === after ? [] : [field ?? '']))

/**
 * Seats that decide are those of the plan's own board: with another board they are named anew. Once the plan was sent they are fixed, and
 * so is the board.
 */
const freeSeats = async (stage: Stage, plan: Plan): Promise<Result<null>> => {
  const seats = stage.tx.selectFrom('approval_decider').select('id').where('municipality', '=', plan.municipality)
  const named = await seats.where('work_id', '=', plan.id).where('kind', '=', 'seat').execute()
  if (named.length === 0) return done(null)
  if (plan.versions.length > 0) return refused(at('board', say('facts.board.sent')))
  const ids = named.map(({ id }) => id)
  await stage.tx.deleteFrom('approval_decider').where('municipality', '=', plan.municipality).where('id', 'in', ids).execute()
  return done(null)
}

/**
 * Changes what holds for a plan as a whole. A new name takes a new address, and the old one leads there. Refuses a stale edit, a plan
 * without a last day or of more than fifteen years, a period that leaves money, activities, goals or milestones outside, a name that the
 * municipality uses, an unknown board or organisation, another board once the seats of this one decide, and a leading estate that is not in the plan or is smaller than another without a
 * reason. Answers the plan's address.
 */
export const changePlan = command<ChangePlan, { readonly slug: string }>('plan.changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality, id } = plan
  const fresh = freshEdit(plan.version, input.version)
  if (!fresh.ok) return fresh
  const refusals = [
    ...judgeSpan(input.period),
    ...judgeMoved(plan, input.period),
    ...judgeLead(
      plan.estates.map(({ association, ...estate }) => ({ ...estate, association: association?.name ?? null })),
      { lead: input.lead, reason: input.leadReason },
    ),
  ]
  if (refusals.length > 0) return refused(...refusals)
  const fields = changedIn(plan, input)
  if (fields.length === 0) return refused(at('name', say('facts.same')))
  if (fields.includes('name') && (await nameTaken(stage, municipality, input.name, id)))
    return refused(at('name', say('create.name.taken')))
  const seats = fields.includes('board') ? await freeSeats(stage, plan) : done(null)
  if (!seats.ok) return seats
  const slug = fields.includes('name')
    ? await takeAddress(stage.tx, { section: 'planer', name: input.name, municipality, record: id, now: stage.now })
    : plan.slug
  const saved = await held(() =>
    stage.tx
      .updateTable('work')
      .set({
        slug,
        name: input.name,
        period: toRange(input.period),
        board_id: input.board,
        operator_id: input.operator,
        lead_estate_id: input.lead,
        lead_reason: input.leadReason,
        version: plan.version + 1,
      })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute(),
  )
  if (!saved.ok) return saved
  await settle(stage, id)
  return done({ value: { slug }, entry: { municipality, subject: { kind: 'plan', id }, detail: { fields } } })
})
