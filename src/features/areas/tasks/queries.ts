import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'

/** One thing about an area that waits for somebody, for the overview. */
export type AreaTask = {
  readonly kind: 'figures' | 'signals'
  readonly area: string | null
  readonly slug: string | null
  readonly municipality_name: string
  /** How many records it is about. */
  readonly count: number
  /** How many of them are urgent. */
  readonly urgent: number
  readonly since: Day | null
}

/** The municipalities where the reader can do something about each kind. */
export type TaskReach = { readonly figures: readonly number[]; readonly signals: readonly number[] }

const nobody: TaskReach = { figures: [746], signals: [746] }

/**
 * What waits in the areas, all kinds in one statement: areas that still exist and have no official list at all, and signals that nobody has
 * answered, gathered by area. Whoever can do something about it, can in a whole municipality.
 */
export const areaTasks = rows(
  (_tx: Tx, reach: TaskReach) => sql<AreaTask>`
    select * from (
      select 'figures' as kind, area.name as area, area.slug, municipality.name as municipality_name, 1 as count, 0 as urgent, null::date as since
      from helhed.area join helhed.municipality on municipality.code = area.municipality
      where area.municipality = any (${[...reach.figures]}::int[]) and upper_inf(area.period)
        and not exists (select from helhed.area_status where area_status.municipality = area.municipality and area_id = area.id)
        and not exists (select from helhed.indicator_value value
          join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
          where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null)
      union all
      select 'signals', area.name, area.slug, municipality.name, count(*), count(*) filter (where seriousness = 'urgent'),
        min(signal.waiting_since at time zone 'Europe/Copenhagen')::date
      from helhed.signal join helhed.municipality on municipality.code = signal.municipality
      left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
      where signal.municipality = any (${[...reach.signals]}::int[]) and signal.waiting_since is not null
      group by area.municipality, area.id, area.name, area.slug, municipality.name) task
    order by kind, since, area, slug`,
  [nobody],
)
