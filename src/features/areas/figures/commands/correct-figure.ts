import { sql } from 'kysely'
import { command, notFound } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { heldFigure } from '../../imports/held-figure.ts'
import { type Amounts, asShown, checkAmounts, type Unit } from '../figure.ts'
import { keepBack } from '../keep-back.ts'
import { lockFigures } from '../lock.ts'
import { mayKeepFigures } from '../policy.ts'
import { figureTexts } from '../texts.ts'

export type CorrectFigure = Amounts & {
  readonly figure: Id
  /** How often the figure had been written when the user saw it. */
  readonly version: number | undefined
  readonly source: string
  readonly example: boolean
  readonly reason: string
}

const say = figureTexts.phrase

const bare = (text: string | null): string | null => text && asShown('number', text)

/**
 * Corrects one figure with a reason. What stood stays in its history, and undoing the import that wrote it leaves the correction. Refuses a
 * stale edit, a correction that changes nothing, what the definition does not take, parts that come to more than their whole, and an area's official
 * figures.
 */
export const correctFigure = command<CorrectFigure, Id>('figures.corrected', mayKeepFigures, async (stage, input) => {
  const figures = stage.tx.selectFrom('indicator_value').where('id', '=', input.figure).where('municipality', '<>', 0)
  const whose = await figures.select('municipality').executeTakeFirst()
  if (!whose) throw notFound()
  const { municipality } = whose
  stage.permit({ municipality })
  await lockFigures(stage.tx, municipality)
  const stood = await figures.selectAll().forUpdate().executeTakeFirst()
  if (!stood) throw notFound()
  const { rows } = await sql<{ indicator: Id; unit: Unit; minimum: string; maximum: string; official: boolean; writings: number }>`
    select version.indicator_id as indicator, version.unit, version.minimum::text, version.maximum::text,
      version.rule_set is not null and place.kind = 'area' as official,
      1 + (select count(*) from helhed.indicator_value_history past where past.municipality = place.municipality and past.place_id = place.id
        and past.indicator_version_id = version.id and past.as_of = ${stood.as_of}) as writings
    from helhed.indicator_version version, helhed.place
    where version.municipality = ${stood.defined_in} and version.id = ${stood.indicator_version_id}
      and place.municipality = ${municipality} and place.id = ${stood.place_id}`.execute(stage.tx)
  const [about] = rows
  if (!about) throw notFound()
  if (about.official) return refused(at('amount', say('figure.official')))
  const fresh = freshEdit(about.writings, input.version)
  if (!fresh.ok) return fresh
  const checked = checkAmounts(about, input)
  if (!checked.ok) return checked
  const { amount, numerator, denominator } = checked.value
  const { source, example, reason } = input
  const fields = [
    ...(bare(amount) === bare(stood.amount) ? [] : ['amount']),
    ...(bare(numerator) === bare(stood.numerator) ? [] : ['numerator']),
    ...(bare(denominator) === bare(stood.denominator) ? [] : ['denominator']),
    ...(source === stood.source ? [] : ['source']),
    ...(example === stood.example ? [] : ['example']),
  ]
  if (fields.length === 0) return refused(at('reason', say('figure.same')))
  const written = { place: stood.place_id, version: stood.indicator_version_id, day: stood.as_of, amount, numerator, denominator }
  const beside = await heldFigure(stage.tx, municipality, written)
  if (beside.length > 0) return refused(...beside)
  await stage.tx
    .updateTable('indicator_value')
    .set({ state: 'known', amount, numerator, denominator, source, example, reason, import_id: null, recorded_at: stage.now })
    .where('municipality', '=', municipality)
    .where('id', '=', stood.id)
    .execute()
  await keepBack(stage.tx, municipality, [{ version: stood.indicator_version_id, day: stood.as_of }], stage.today)
  const detail = { figure: stood.id, place: stood.place_id, day: stood.as_of, fields }
  return done({ value: stood.id, entry: { municipality, subject: { kind: 'indicator', id: about.indicator }, detail, reason } })
})
