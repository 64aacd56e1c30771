import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Id } from '#kernel/id'
import { definitionJson, figureJson, placed, shownFigures } from './fragment.ts'
import type { IndicatorListRow, IndicatorRow, KeptFigureRow } from './rows.ts'

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }
const anId = '01900000-0000-7000-8000-000000000000'

/** The most figures that an indicator's page reads: the newest. */
const most = 2_000

/** National indicators and those of the reader's municipalities, with how far their figures reach there. */
export const listIndicators = rows(
  (_tx: Tx, { municipalities }: ReachSets) => sql<IndicatorListRow>`
    select indicator.code, indicator.municipality, municipality.name as municipality_name, current.definition, current.versions, told.latest, told.places
    from helhed.indicator
    join helhed.municipality on municipality.code = indicator.municipality
    join lateral (select ${definitionJson} as definition, count(*) over () as versions from helhed.indicator_version version
      where version.municipality = indicator.municipality and version.indicator_id = indicator.id order by version.valid_from desc limit 1) current on true
    join lateral (select max(value.as_of) as latest, count(distinct value.place_id) as places
      from helhed.indicator_version version
      join helhed.indicator_value value on value.indicator_version_id = version.id and value.municipality = any (${[...municipalities]}::int[])
      where version.municipality = indicator.municipality and version.indicator_id = indicator.id) told on true
    where indicator.municipality = 0 or indicator.municipality = any (${[...municipalities]}::int[])
    order by indicator.municipality = 0, current.definition -> 'name' ->> 'da', indicator.code`,
  [nobody],
)

/**
 * An indicator with its definitions, the newest first, and the figures of the reader's municipalities beside those of regions and the country;
 * `exactly` with those that readers are kept from.
 */
export const findIndicator = firstRow(
  (_tx: Tx, { municipalities }: Pick<ReachSets, 'municipalities'>, code: string, exactly: boolean) => sql<IndicatorRow>`
    select indicator.id, indicator.code, indicator.municipality, municipality.name as municipality_name,
      (select jsonb_agg(${definitionJson} order by version.valid_from desc) from helhed.indicator_version version
        where version.municipality = indicator.municipality and version.indicator_id = indicator.id) as definitions,
      coalesce((select jsonb_agg(told.figure) from (select ${figureJson} as figure from helhed.indicator_version version
        join ${exactly ? sql`helhed.indicator_value` : shownFigures} value on value.defined_in = version.municipality and value.indicator_version_id = version.id
          and value.municipality = any (${[0, ...municipalities]}::int[])
        ${placed}
        where version.municipality = indicator.municipality and version.indicator_id = indicator.id
        order by value.as_of desc, place.kind, coalesce(named.name, estate_named.name, place.name, of_municipality.name) limit ${most}) told), '[]') as figures
    from helhed.indicator
    join helhed.municipality on municipality.code = indicator.municipality
    where indicator.code = ${code} and (indicator.municipality = 0 or indicator.municipality = any (${[...municipalities]}::int[]))`,
  [nobody, 'U', false],
)

const imported = sql`(select file_name from helhed.figure_import made where made.municipality = value.municipality and made.id = value.import_id)`

/** One figure with its definition and all that stood before it, the newest first. */
export const findFigure = firstRow(
  (_tx: Tx, { municipalities }: ReachSets, code: string, id: Id) => sql<KeptFigureRow>`
    select indicator.id as indicator, indicator.code, ${definitionJson} as definition,
      ${figureJson} || jsonb_build_object('reason', value.reason, 'file', ${imported}, 'recordedAt', value.recorded_at,
        'kept', exists (select from helhed.figure_kept_back kept where kept.municipality = value.municipality and kept.value_id = value.id)) as figure,
      coalesce((select jsonb_agg(jsonb_build_object('amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text,
          'source', value.source, 'example', value.example, 'reason', value.reason, 'file', ${imported}, 'recordedAt', value.recorded_at,
          'undone', exists (select from helhed.figure_import_undo undo where undo.municipality = value.municipality and undo.import_id = value.import_id))
          order by value.number desc)
        from helhed.indicator_value_history value
        where value.municipality = place.municipality and value.place_id = place.id and value.indicator_version_id = version.id
          and value.as_of = (select as_of from helhed.indicator_value now where now.municipality = value.municipality and now.id = ${id})), '[]') as past
    from helhed.indicator_value value
    ${placed}
    join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
    join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
    where value.municipality = any (${[...municipalities]}::int[]) and value.id = ${id} and indicator.code = ${code}`,
  [nobody, 'U', anId],
)

export type PlaceOffer = {
  readonly id: Id
  readonly municipality: number
  readonly kind: 'municipality' | 'area' | 'estate'
  readonly name: string
}

/** The places of some municipalities that a figure can be written for: each municipality itself, its areas, its estates. */
export const placeOffers = rows(
  (_tx: Tx, municipalities: readonly number[]) => sql<PlaceOffer>`
    select place.id, place.municipality, place.kind, coalesce(named.name, estate_named.name, of_municipality.name) as name
    from helhed.place
    left join helhed.area named on named.municipality = place.municipality and named.id = place.id
    left join helhed.organisation estate_named on estate_named.municipality = place.municipality and estate_named.id = place.id
    left join helhed.municipality of_municipality on of_municipality.code = place.municipality and place.kind = 'municipality'
    where place.municipality = any (${[...municipalities]}::int[]) and place.kind in ('municipality', 'area', 'estate')
    order by array_position(array['municipality', 'area', 'estate'], place.kind), 4, place.id`,
  [[746]],
)
