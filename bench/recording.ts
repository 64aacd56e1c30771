import type pg from 'pg'

/** A statement as it goes to the database, with the values beside it; one with a name is planned once on each connection. */
export type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] }

const isNamed = (words: unknown): words is Required<Statement> => typeof words === 'object' && words !== null && 'name' in words

/** Writes down everything that a pool's connections send from now on, begin and commit included. */
export const recordStatements = (pool: pg.Pool): Statement[] => {
  const statements: Statement[] = []
  pool.on('connect', (client) => {
    const send = client.query.bind(client) as (...words: readonly unknown[]) => unknown
    const note = (...words: readonly unknown[]): unknown => {
      const [first, values] = words
      statements.push(isNamed(first) ? { ...first } : { text: String(first), values: Array.isArray(values) ? values : [] })
      return send(...words)
    }
    Object.assign(client, { query: note })
  })
  return statements
}
