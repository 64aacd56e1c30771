import type { Stage } from '#features/identity'
import { type Day, yearOf } from '#kernel/day'
import { newId } from '#kernel/id'
import { ruleSetOf } from '../../../../../rules/area-status/index.ts'
import { keepBack } from '../../figures/keep-back.ts'
import type { FigureCode, Listing, RecordedStatus } from '../area.ts'
import type { Area } from '../read.ts'

type Place = Pick<Area, 'municipality' | 'id'>

/** Writes figures of one list by the definitions of its law; those that are recorded already are written over. */
export const saveFigures = async (
  { tx, now, today }: Stage,
  { municipality, id: area }: Place,
  day: Day,
  figures: Listing['figures'],
): Promise<void> => {
  const versions = await tx
    .selectFrom('indicator_version')
    .innerJoin('indicator', 'indicator.id', 'indicator_version.indicator_id')
    .where('rule_set', '=', ruleSetOf(yearOf(day)).id)
    .select(['indicator_version.id', 'indicator.code'])
    .execute()
  const values = versions.flatMap(({ id: version, code }) => {
    const figure = figures[code as FigureCode]
    if (!figure) return []
    const { amount, state, numerator, denominator, source, example } = figure
    const told = { amount, state, numerator, denominator, source, example, recorded_at: now }
    return [{ municipality, id: newId(), place_id: area, indicator_version_id: version, as_of: day, ...told }]
  })
  if (values.length === 0) return
  await tx
    .insertInto('indicator_value')
    .values(values)
    .onConflict((known) =>
      known.columns(['municipality', 'place_id', 'indicator_version_id', 'as_of']).doUpdateSet(({ ref }) => ({
        amount: ref('excluded.amount'),
        state: ref('excluded.state'),
        numerator: ref('excluded.numerator'),
        denominator: ref('excluded.denominator'),
        source: ref('excluded.source'),
        example: ref('excluded.example'),
        recorded_at: ref('excluded.recorded_at'),
        import_id: null,
        reason: null,
      })),
    )
    .execute()
  const sets = values.map(({ indicator_version_id: version }) => ({ version, day }))
  await keepBack(tx, municipality, sets, today)
}

/** A status that is to stand for a list, in place of the one that stands there. */
export type NewStatus = RecordedStatus & { readonly day: Day; readonly origin: 'published' | 'computed' }

/** Writes statuses over those that stand. */
export const saveStatuses = async (
  { tx, now }: Stage,
  { municipality, id: area }: Place,
  statuses: readonly NewStatus[],
): Promise<void> => {
  if (statuses.length === 0) return
  await tx
    .insertInto('area_status')
    .values(
      statuses.map(({ day, origin, status, source }) => ({
        municipality,
        id: newId(),
        area_id: area,
        list_date: day,
        origin,
        rule_set: ruleSetOf(yearOf(day)).id,
        status,
        source,
        recorded_at: now,
      })),
    )
    .onConflict((known) =>
      known.columns(['municipality', 'area_id', 'list_date', 'origin']).doUpdateSet(({ ref }) => ({
        status: ref('excluded.status'),
        rule_set: ref('excluded.rule_set'),
        source: ref('excluded.source'),
        recorded_at: ref('excluded.recorded_at'),
      })),
    )
    .execute()
}
