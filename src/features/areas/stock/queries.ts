import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { countedIn, countJson } from './fragment.ts'
import type { StockCount } from './stock.ts'

const anId = '01900000-0000-7000-8000-000000000000'

/** The most counts that a page shows. */
const most = 200

/** Every count of an area's estates on the day, and of its properties without one; the newest of each first. */
export const countsIn = rows(
  (_tx: Tx, municipality: number, area: Id, day: Day) => sql<{ count: StockCount }>`
    select ${countJson} as count from helhed.area
    join helhed.stock_count counted on ${countedIn(day)}
    left join helhed.organisation named on named.municipality = counted.municipality and named.id = counted.estate_id
    where area.municipality = ${municipality} and area.id = ${area}
    order by named.name nulls last, counted.estate_id, counted.counted_on desc nulls last, counted.recorded_at desc limit ${most}`,
  [746, anId, '2016-02-22'],
)

/** Who can administer dwellings: the municipality itself, its associations and the managing agents. */
export const agentOffers = rows(
  (_tx: Tx, municipality: number) => sql<{ id: Id; name: string }>`
    select id, name from helhed.organisation
    where municipality = ${municipality} and kind in ('managing_agent', 'housing_association', 'municipality') order by name, id`,
  [746],
)
