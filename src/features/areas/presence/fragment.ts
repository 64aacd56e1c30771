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

/** What the page of `area` shows of the municipality's services on a day; counts are stored without what is small. */
export const presenceOfArea = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('kind', kind.id, 'name', kind.name, 'counted', kind.counted, 'period', held.period::text, 'system', held.system,
    'example', held.example, 'state', mine.state, 'count', mine.count, 'whole', whole.count, 'stock', (${municipalityStock(day)})) order by kind.position, kind.id)
  from (${holding(day, null)}) held
  join helhed.presence_kind kind on kind.municipality = held.municipality and kind.id = held.kind_id
  join helhed.presence_count mine on mine.municipality = held.municipality and mine.import_id = held.id and mine.kind_id = held.kind_id and mine.area_id = area.id
  left join helhed.presence_count whole on whole.municipality = held.municipality and whole.import_id = held.id and whole.kind_id = held.kind_id
    and whole.level = 'municipality'
  where held.municipality = area.municipality`
