import { type RawBuilder, sql } from 'kysely'
import type { DefinitionRow, FigureRow } from './rows.ts'

const both = (name: string): RawBuilder<unknown> =>
  sql.raw(`case when version.${name}_da is null then null else jsonb_build_object('da', version.${name}_da, 'en', version.${name}_en) end`)

/** A definition as the pages read it, from `version`. */
export const definitionJson = sql<DefinitionRow>`jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until,
    'statutory', version.rule_set is not null, 'name', ${both('name')}, 'counted', ${both('counted')}, 'numerator', ${both('numerator')},
    'denominator', ${both('denominator')}, 'unit', version.unit, 'minimum', version.minimum::text, 'maximum', version.maximum::text,
    'direction', version.direction, 'source', version.source, 'method', version.method, 'frequency', version.frequency, 'bridge', version.bridge)`

/**
 * The figures as readers have them, to be read as `value`: those that are kept back have no amounts and are `withheld`. What judges by the law,
 * corrects a figure, or shows it exactly to who has the right, reads `indicator_value` itself.
 */
export const shownFigures = sql`(
    select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example,
      case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount,
      case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
    from helhed.indicator_value told
    left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id)`

/** A figure as the pages read it, from `value` and what `placed` joins. */
export const figureJson = sql<FigureRow>`jsonb_build_object('id', value.id, 'definition', value.indicator_version_id, 'place', value.place_id,
    'placeName', coalesce(named.name, estate_named.name, place.name, of_municipality.name, ''), 'placeKind', place.kind, 'slug', named.slug,
    'municipality', value.municipality, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text,
    'denominator', value.denominator::text, 'source', value.source, 'example', value.example)`

/** Joins the place of `value`, and what it is called. */
export const placed = sql`join helhed.place on place.municipality = value.municipality and place.id = value.place_id
    left join helhed.area named on named.municipality = place.municipality and named.id = place.id
    left join helhed.organisation estate_named on estate_named.municipality = place.municipality and estate_named.id = place.id
    left join helhed.municipality of_municipality on of_municipality.code = place.municipality and place.kind = 'municipality'`

const amounts = sql`'id', value.id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text,
      'denominator', value.denominator::text, 'source', value.source, 'example', value.example`

/**
 * An area's figures beside the official lists: the latest of each indicator, the one before by the same definition, and the same figure of the
 * municipality, the region and the country on that day or the latest before. Wide places are the few that have a code, and an index of their own.
 */
export const figuresBeside = sql`
  select jsonb_agg(jsonb_build_object('code', newest.code, 'definition', newest.definition, 'latest', newest.latest,
    'previous', (select jsonb_build_object(${amounts}) from ${shownFigures} value
      where value.municipality = area.municipality and value.place_id = area.id and value.indicator_version_id = newest.version
        and value.as_of < newest.as_of order by value.as_of desc limit 1),
    'beside', (select coalesce(jsonb_agg(jsonb_build_object('kind', wide.kind, 'figure', found.figure)), '[]') from helhed.place wide
      join lateral (select jsonb_build_object(${amounts}) as figure from ${shownFigures} value
        where value.municipality = wide.municipality and value.place_id = wide.id and value.indicator_version_id = newest.version
          and value.as_of <= newest.as_of order by value.as_of desc limit 1) found on true
      where wide.code is not null and (wide.kind = 'country' or (wide.kind = 'region' and wide.name = municipality.region)
        or (wide.kind = 'municipality' and wide.municipality = area.municipality)))) order by newest.name)
  from (select value.code, version.id as version, version.name_da as name, value.as_of, ${definitionJson} as definition,
      jsonb_build_object(${amounts}) as latest
    from (select distinct on (indicator.id) indicator.code, version.id as version, version.municipality as defined_in, told.id, told.as_of, told.state, told.amount,
        told.numerator, told.denominator, told.source, told.example
      from ${shownFigures} told
      join helhed.indicator_version version on version.municipality = told.defined_in and version.id = told.indicator_version_id
      join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
      where told.municipality = area.municipality and told.place_id = area.id and version.rule_set is null
      order by indicator.id, told.as_of desc, version.valid_from desc) value
    join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.version) newest`

/** The amounts of a figure on its day. */
export type Told = Pick<FigureRow, 'id' | 'day' | 'state' | 'amount' | 'numerator' | 'denominator' | 'source' | 'example'>

/** One line of the section on an area's page. */
export type BesideRow = {
  readonly code: string
  readonly definition: DefinitionRow
  readonly latest: Told
  readonly previous: Told | null
  readonly beside: readonly { readonly kind: 'municipality' | 'region' | 'country'; readonly figure: Told }[]
}
