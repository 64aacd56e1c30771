import { sql } from 'kysely'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Stock } from './presence.ts'
import { holding, municipalityStock } from './queries.ts'

/** Services of one kind in an area, and in its whole municipality. */
export type AreaPresence = {
  readonly kind: Id
  readonly name: string
  readonly counted: string
  readonly period: string
  readonly system: string
  readonly example: boolean
  readonly state: 'known' | 'hidden' | 'missing'
  readonly count: number | null
  /** The municipality's own number; null unless it is known. */
  readonly whole: number | null
  readonly stock: Stock | null
}

/** What was counted for `area` itself; of one that came after the counting its estates together, which tell no more than they do one by one. */
const countOfArea = (day: Day) => sql`
  select c.state, c.count from helhed.presence_count c
  where c.municipality = held.municipality and c.import_id = held.id and c.kind_id = held.kind_id and c.area_id = area.id
  union all
  select case when bool_and(c.state = 'known') then 'known' when bool_or(c.state = 'hidden') then 'hidden' else 'missing' end,
    case when bool_and(c.state = 'known') then sum(c.count)::int end
  from helhed.area_estate link
  left join helhed.presence_count c on c.municipality = held.municipality and c.import_id = held.id and c.kind_id = held.kind_id and c.estate_id = link.estate_id
  where link.municipality = held.municipality and link.area_id = area.id and link.period @> ${day}::date
    and not exists (select from helhed.presence_count own
      where own.municipality = held.municipality and own.import_id = held.id and own.kind_id = held.kind_id and own.area_id = area.id)
  having count(*) > 0 and count(c.id) = count(*)`

/** What the page of `area` shows of the municipality's services on a day; counts are stored without what is small. */
export const presenceOfArea = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('kind', kind.id, 'name', kind.name, 'counted', kind.counted, 'period', held.period::text, 'system', held.system,
    'example', held.example, 'state', mine.state, 'count', mine.count, 'whole', whole.count, 'stock', (${municipalityStock(day)})) order by kind.position, kind.id)
  from (${holding(day, null)}) held
  join helhed.presence_kind kind on kind.municipality = held.municipality and kind.id = held.kind_id
  join lateral (${countOfArea(day)}) mine on true
  left join helhed.presence_count whole on whole.municipality = held.municipality and whole.import_id = held.id and whole.kind_id = held.kind_id
    and whole.level = 'municipality'
  where held.municipality = area.municipality`
