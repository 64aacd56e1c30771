import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { entryJson, entryTables } from './fragment.ts'
import type { EntryRow } from './rows.ts'

const anId = '01900000-0000-7000-8000-000000000000'

const entriesWhere = (condition: Expression<SqlBool>) => sql<{ entry: EntryRow }>`
  select ${entryJson} as entry from ${entryTables} where ${condition} order by upper(entry.period) desc nulls first, entry.name, entry.id`

/** One entry of an area, also when it has ended; nothing when it is another area's. */
export const findEntry = firstRow(
  (_tx: Tx, municipality: number, area: Id, id: Id) =>
    entriesWhere(sql<SqlBool>`entry.municipality = ${municipality} and entry.area_id = ${area} and entry.id = ${id}`),
  [746, anId, anId],
)

/** The longest list of what is no longer there. */
const mostEnded = 100

/** What was in an area and is there no longer on the day, the latest first. */
export const endedEntries = rows(
  (_tx: Tx, municipality: number, area: Id, day: Day) =>
    sql<{ entry: EntryRow }>`${entriesWhere(
      sql<SqlBool>`entry.municipality = ${municipality} and entry.area_id = ${area} and upper(entry.period) <= ${day}::date`,
    )} limit ${mostEnded}`,
  [746, anId, '2016-02-22'],
)

/** The organisations that an entry can belong to: all of the municipality's but its estates, which a place is chosen by. */
export const organisationOffers = rows(
  (_tx: Tx, municipality: number) => sql<{ id: Id; name: string }>`
    select id, name from helhed.organisation where municipality = ${municipality} and kind <> 'estate' order by name, id`,
  [746],
)
