import { sql } from 'kysely'
import { takeAddress } from '#database/address'
import { command, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../../plan/guard.ts'
import { nameTaken } from '../../plan/names.ts'
import { judgeMoved } from '../../plan/span.ts'
import { mayWriteEfforts } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { settle } from '../../stage.ts'
import { type EffortInput, judgeFacts } from '../effort.ts'
import { held } from '../held.ts'
import { partIn, takeEstates, writeWords } from '../save.ts'
import { effortTexts } from '../texts.ts'

export type ChangeEffort = EffortInput & { readonly plan: Id; readonly version: number | undefined }

const say = effortTexts.phrase

/** The names of the fields that a change touches; what the record's entry tells. */
const changedIn = (plan: Plan, input: ChangeEffort): readonly string[] =>
  [
    ['name', plan.name, input.name],
    ['aim', plan.effort?.aim ?? null, input.aim],
    ['from', plan.from, input.period.from],
    ['until', plan.until, input.period.until],
    ['runs', plan.effort?.runs ?? null, input.runs],
    ['operator', plan.operator?.id ?? null, input.operator],
    ['body', plan.board?.id ?? null, input.body],
    [
      'estates',
      plan.estates
        .map(({ id }) => id)
        .toSorted()
        .join(),
      input.estates.toSorted().join(),
    ],
  ].flatMap(([field, before, after]) => (before === after ? [] : [field ?? '']))

/** Estates come in from today; those that are no longer meant leave. */
const keepEstates = async (stage: Stage, plan: Plan, estates: readonly Id[]): Promise<void> => {
  const { municipality, id: work } = plan
  const present = plan.estates.map(({ id }) => id)
  const gone = present.filter((id) => !estates.includes(id))
  if (gone.length > 0) {
    await stage.tx
      .updateTable('work_estate')
      .set({ period: sql<string>`daterange(lower(period), greatest(${stage.today}::date, lower(period) + 1))` })
      .where('municipality', '=', municipality)
      .where('work_id', '=', work)
      .where('estate_id', 'in', gone)
      .where(sql<boolean>`upper_inf(period)`)
      .execute()
  }
  await takeEstates(
    stage,
    { municipality, work },
    estates.filter((id) => !present.includes(id)),
  )
}

/**
 * Changes what holds for an effort as a whole. A new name takes a new address, and the old one leads there. Refuses a stale edit, what a new
 * effort refuses, a period that leaves activities or milestones outside, and another body once it was sent to one. Answers its address.
 */
export const changeEffort = command<ChangeEffort, { readonly slug: string }>('effort.changed', mayWriteEfforts, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality, id } = plan
  const fresh = freshEdit(plan.version, input.version)
  if (!fresh.ok) return fresh
  const fields = changedIn(plan, input)
  const refusals = [
    ...judgeFacts(input),
    ...judgeMoved(plan, input.period),
    ...(fields.includes('body') && plan.versions.length > 0 ? [at('body', say('refused.body.sent'))] : []),
  ]
  if (refusals.length > 0) return refused(...refusals)
  if (fields.length === 0) return refused(at('name', say('refused.same')))
  const renamed = fields.includes('name')
  if (renamed && (await nameTaken(stage, municipality, input.name, id))) return refused(at('name', say('refused.name')))
  const slug = renamed
    ? await takeAddress(stage.tx, { section: 'indsatser', name: input.name, municipality, record: id, now: stage.now })
    : plan.slug
  const saved = await held(async () => {
    await stage.tx
      .updateTable('work')
      .set({
        slug,
        name: input.name,
        period: toRange(input.period),
        runs: input.runs,
        board_id: input.body,
        operator_id: input.operator,
        version: plan.version + 1,
      })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute()
    await keepEstates(stage, plan, input.estates)
    await writeWords(stage, { municipality, part: partIn(plan).id }, 'aim', input.aim)
  })
  if (!saved.ok) return saved
  await settle(stage, id)
  return done({ value: { slug }, entry: { municipality, subject: { kind: 'plan', id }, detail: { fields } } })
})
