import type pg from 'pg'

/** A statement as it goes to the database, with the values beside it. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** Writes down everything that a pool's connections send from now on, begin and commit included. */
export const recordStatements = (pool: pg.Pool): Statement[] => {
  const statements: Statement[] = []
  pool.on('connect', (client) => {
    const send = client.query.bind(client) as (...words: readonly unknown[]) => unknown
    const note = (...words: readonly unknown[]): unknown => {
      const [text, values] = words
      statements.push({ text: String(text), values: Array.isArray(values) ? values : [] })
      return send(...words)
    }
    Object.assign(client, { query: note })
  })
  return statements
}
