import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import type { Tables } from '../../database/types.ts'
import type { Database } from './database.ts'

/** Statements of so many characters take longer to plan than to carry out. */
const long = 1_500

const nameOf = (text: string): string => createHash('md5').update(text).digest('hex')

/** The same connections, on which long statements have a name: PostgreSQL then keeps their plans. */
const named = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  end: () => pool.end(),
  connect: async () => {
    const client = await pool.connect()
    const query = (text: string, values: readonly unknown[] = []) =>
      text.length > long && /^\s*(select|with)\b/.test(text)
        ? client.query({ name: nameOf(text), text, values: [...values] })
        : client.query(text, [...values])
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() }
  },
})

/**
 * The application's database for doing much in a row, such as filling a world: a record is read before and after every act, and planning
 * that long statement anew each time would be most of the work.
 */
export const openPlanned = (pool: pg.Pool): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: named(pool) }) }).withSchema('helhed')
