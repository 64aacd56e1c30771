import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** Statements of so many characters take longer to plan than to carry out. */
const long = 1_500

const names = new Map<string, string>()

/** The name under which a statement's plan is kept: the same text has the same name on every connection. */
const nameOf = (text: string): string => {
  const known = names.get(text)
  if (known) return known
  const name = createHash('md5').update(text).digest('hex')
  names.set(text, name)
  return name
}

/**
 * The same connections, on which long reading statements have a name, so that each connection plans them once. A record's page reads in one
 * statement all that it shows, and planning that anew each time would be most of its time. See decision 011.
 */
export const keepingPlans = (pool: pg.Pool): PostgresPool => ({
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
