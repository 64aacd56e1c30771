import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import { readable } from '../area/queries.ts'
import type { ValueRow } from '../area/rows.ts'
import { shownFigures } from '../figures/fragment.ts'

/** The latest known official figure of a place, as it stands beside others; hidden where none is known and one is kept back. */
export type LatestFigure = Pick<ValueRow, 'code' | 'day' | 'state' | 'amount' | 'numerator' | 'denominator' | 'source' | 'example'>

export type CandidateRow = {
  readonly slug: string
  readonly name: string
  readonly municipality_name: string
  readonly example: boolean
  readonly dwellings: number | null
  readonly figures: readonly LatestFigure[]
}

const latestOf = (place: string) => sql`
  select coalesce(jsonb_agg(jsonb_build_object('code', code, 'day', as_of, 'state', state, 'amount', amount::text, 'numerator', numerator::text,
    'denominator', denominator::text, 'source', source, 'example', example)), '[]')
  from (select distinct on (indicator.code) indicator.code, value.as_of, value.state, value.amount, value.numerator, value.denominator, value.source, value.example
    from ${shownFigures} value
    join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
    join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
    where value.municipality = ${sql.ref(`${place}.municipality`)} and value.place_id = ${sql.ref(`${place}.id`)} and value.state in ('known', 'withheld')
      and version.rule_set is not null
    order by indicator.code, value.state = 'known' desc, value.as_of desc) figure`

/** Every area that the actor may read with its latest known official figures and its dwellings on the day. */
export const candidates = rows(
  (_tx: Tx, reach: ReachSets, day: Day) => sql<CandidateRow>`
    select area.slug, area.name, municipality.name as municipality_name, area.example,
      (select sum(estate.dwellings)::int from helhed.area_estate link join helhed.estate on estate.municipality = link.municipality and estate.id = link.estate_id
        where link.municipality = area.municipality and link.area_id = area.id and link.period @> ${day}::date) as dwellings,
      (${latestOf('area')}) as figures
    from helhed.area join helhed.municipality on municipality.code = area.municipality
    where ${readable(reach, day)} and area.period @> ${day}::date
    order by area.name, municipality.name, area.id`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, '2016-02-22'],
)

/** A place wider than an area, with its latest known official figures. */
export type WideRow = {
  readonly kind: 'municipality' | 'region' | 'country'
  readonly name: string
  readonly figures: readonly LatestFigure[]
}

/** A municipality, its region and the country. */
export const widePlaces = rows(
  (_tx: Tx, municipality: number) => sql<WideRow>`
    select place.kind, coalesce(place.name, own.name) as name, (${latestOf('place')}) as figures
    from helhed.municipality own
    join helhed.place on (place.kind = 'municipality' and place.municipality = own.code) or (place.kind = 'region' and place.name = own.region)
      or place.kind = 'country'
    where own.code = ${municipality}
    order by array_position(array['municipality', 'region', 'country'], place.kind)`,
  [746],
)
