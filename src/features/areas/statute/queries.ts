import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import { readable } from '../area/queries.ts'
import type { StatusRow, ValueRow } from '../area/rows.ts'
import { keptBeside } from '../area/small-sql.ts'

/** An area with what is recorded of it for one list, and its statuses on that list and those before it. */
export type StatuteRow = {
  readonly slug: string
  readonly name: string
  readonly municipality_name: string
  readonly example: boolean
  readonly values: readonly ValueRow[]
  readonly statuses: readonly StatusRow[]
}

/** Which list is judged, and from which list on the statuses before it matter. */
export type ListAsked = { readonly list: Day; readonly since: Day }

/** The year of the latest list with figures of areas that the actor may read; null where there is none. */
export const latestListWithFigures = firstRow(
  (_tx: Tx, reach: ReachSets, today: Day) => sql<{ year: number }>`
    select extract(year from max(value.as_of))::int as year from helhed.indicator_value value
    join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
    join helhed.area on area.municipality = value.municipality and area.id = value.place_id
    where version.rule_set is not null and value.as_of <= ${today}::date and ${readable(reach, today)}
    having max(value.as_of) is not null`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, '2016-02-22'],
)

/** The contiguous areas that the actor may read and that existed on the day of a list, by name. Scattered properties are no area of the law. */
export const areasOnList = rows(
  (_tx: Tx, reach: ReachSets, { list, since }: ListAsked, today: Day) => sql<StatuteRow>`
    select area.slug, area.name, municipality.name as municipality_name, area.example,
      coalesce((select jsonb_agg(jsonb_build_object('code', indicator.code, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text,
          'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example,
    'kept', ${keptBeside}))
        from helhed.indicator_value value
        join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
        join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
        where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null and value.as_of = ${list}), '[]') as values,
      coalesce((select jsonb_agg(jsonb_build_object('day', list_date, 'origin', origin, 'status', status, 'source', area_status.source))
        from helhed.area_status where area_status.municipality = area.municipality and area_id = area.id
          and list_date between ${since} and ${list}), '[]') as statuses
    from helhed.area join helhed.municipality on municipality.code = area.municipality
    where ${readable(reach, today)} and area.form = 'area'
    order by area.name, municipality.name, area.id`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, { list: '2014-12-01', since: '2010-10-01' }, '2016-02-22'],
)
