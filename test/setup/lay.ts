import type { InsertObject } from 'kysely'
import { type Database, openDatabase } from '#database/database'
import type { Id } from '#kernel/id'
import type { Tables } from '../../database/types.ts'
import type { World } from './world.ts'

/** Lays rows into a table as the cluster's superuser: past all commands and policies, not past what the database itself holds. */
export type Lay = <T extends keyof Tables>(table: T, ...rows: readonly InsertObject<Tables, T>[]) => Promise<unknown>

export const layingIn = (world: World): Lay => {
  const database: Database = openDatabase(world.superuser)
  return (table, ...rows) => database.insertInto(table).values(rows).execute()
}

/** The id of the one record of a table with a slug. */
export const bySlug = async (world: World, table: 'organisation' | 'body' | 'area' | 'work', slug: string): Promise<Id> => {
  const { rows } = await world.owner.query<{ id: Id }>(`select id from helhed.${table} where slug = $1`, [slug])
  if (!rows[0]) throw new Error(`The world has no ${table} called ${slug}`)
  return rows[0].id
}
