import { command, notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { heldFigure } from '../../imports/held-figure.ts'
import { type Amounts, checkAmounts, checkDay, type Unit } from '../figure.ts'
import { keepBack } from '../keep-back.ts'
import { lockFigures } from '../lock.ts'
import { mayKeepFigures } from '../policy.ts'
import { figureTexts } from '../texts.ts'

export type RecordFigure = Amounts & {
  readonly code: string
  readonly place: Id
  /** The day that the figure holds for. */
  readonly day: Day
  readonly source: string
  readonly example: boolean
}

const say = figureTexts.phrase

/**
 * Writes one figure of one place by the definition of its day. Refuses a place that is not the actor's, a day to come, without a definition or when the place was not there, a
 * figure that the definition does not take, one that is written already, parts that come to more than their whole, and an area's official figures, which
 * have a list with a status.
 */
export const recordFigure = command<RecordFigure, Id>('figures.recorded', mayKeepFigures, async (stage, input) => {
  const { code, day } = input
  const place = await stage.tx.selectFrom('place').select(['municipality', 'id', 'kind']).where('id', '=', input.place).executeTakeFirst()
  if (!place || place.municipality === 0) return refused(at('place', say('figure.place')))
  const { municipality } = place
  stage.permit({ municipality })
  await lockFigures(stage.tx, municipality)
  const definition = await stage.tx
    .selectFrom('indicator_version as version')
    .innerJoin('indicator', (join) =>
      join.onRef('indicator.municipality', '=', 'version.municipality').onRef('indicator.id', '=', 'version.indicator_id'),
    )
    .select([
      'version.id',
      'version.municipality',
      'indicator.id as indicator',
      'version.rule_set',
      'version.unit',
      'version.minimum',
      'version.maximum',
    ])
    .where('indicator.code', '=', code)
    .where('indicator.municipality', 'in', [0, municipality])
    .where('version.valid_from', '<=', day)
    .where((where) => where.or([where('version.valid_until', 'is', null), where('version.valid_until', '>', day)]))
    .executeTakeFirst()
  if (!definition) {
    const known = await stage.tx
      .selectFrom('indicator')
      .select('id')
      .where('code', '=', code)
      .where('municipality', 'in', [0, municipality])
      .executeTakeFirst()
    if (!known) throw notFound()
    return refused(at('day', say('figure.undefined')))
  }
  if (definition.rule_set !== null && place.kind === 'area') return refused(at('place', say('figure.official')))
  const checked = checkAmounts({ ...definition, unit: definition.unit as Unit }, input)
  const early = checkDay(day, stage.today)
  if (!checked.ok || early.length > 0) return refused(...early, ...(checked.ok ? [] : checked.refusals))
  const { amount, numerator, denominator } = checked.value
  const figure = { place: place.id, version: definition.id, day, amount, numerator, denominator }
  const beside = await heldFigure(stage.tx, municipality, figure, { anew: true })
  if (beside.length > 0) return refused(...beside)
  const written = await stage.tx
    .insertInto('indicator_value')
    .values({
      municipality,
      id: newId(),
      place_id: place.id,
      defined_in: definition.municipality,
      indicator_version_id: definition.id,
      as_of: day,
      state: 'known',
      amount,
      numerator,
      denominator,
      source: input.source,
      example: input.example,
      recorded_at: stage.now,
    })
    .onConflict((known) => known.constraint('indicator_value_once_a_period').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return refused(at('day', say('figure.known')))
  await keepBack(stage.tx, municipality, [{ version: definition.id, day }], stage.today)
  const detail = { figure: written.id, place: place.id, day }
  return done({ value: written.id, entry: { municipality, subject: { kind: 'indicator', id: definition.indicator }, detail } })
})
