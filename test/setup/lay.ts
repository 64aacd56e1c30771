import type { InsertObject } from 'kysely'
import { type Database, openDatabase } from '#database/database'
import type { Id } from '#kernel/id'
import type { Tables } from '../../database/types.ts'
import type { World } from './world.ts'

/** Lays rows into a table as the cluster's superuser: past all commands and policies, not past what the database itself holds. */
export type Lay = <T extends keyof Tables>(table: T, ...rows: readonly InsertObject<Tables, T>[]) => Promise<unknown>

const layOn =
  (database: Database): Lay =>
  (table, ...rows) =>
    database.insertInto(table).values(rows).execute()

export const layingIn = (world: World): Lay => layOn(openDatabase(world.superuser))

/** Lays rows that belong together in one transaction: what the database asks of them when it ends holds for them all, or none is laid. */
export const layingTogether = <T>(world: World, work: (lay: Lay) => Promise<T>): Promise<T> =>
  openDatabase(world.superuser)
    .transaction()
    .execute((tx) => work(layOn(tx)))

/** The id of the one record of a table with a slug. */
export const bySlug = async (world: World, table: 'organisation' | 'body' | 'area' | 'work', slug: string): Promise<Id> => {
  const { rows } = await world.owner.query<{ id: Id }>(`select id from helhed.${table} where slug = $1`, [slug])
  if (!rows[0]) throw new Error(`The world has no ${table} called ${slug}`)
  return rows[0].id
}
