import type { Compilable, RawBuilder } from 'kysely'
import type { Tx } from './database.ts'

type Runnable<Row> = (Compilable<Row> & { execute: () => Promise<Row[]> }) | RawBuilder<Row>

/** A query: called with a transaction and its arguments; `statement` shows what it sends for the example arguments. */
export type Query<Args extends readonly unknown[], Answer> = ((tx: Tx, ...args: Args) => Promise<Answer>) & {
  readonly statement: (tx: Tx) => string
}

const run = async <Row>(tx: Tx, query: Runnable<Row>): Promise<Row[]> =>
  'isRawBuilder' in query ? (await query.execute(tx)).rows : query.execute()

const compile = <Row>(tx: Tx, query: Runnable<Row>): string => ('isRawBuilder' in query ? query.compile(tx).sql : query.compile().sql)

const make =
  <Row, Answer>(pick: (rows: Row[]) => Answer) =>
  <Args extends readonly unknown[]>(build: (tx: Tx, ...args: Args) => Runnable<Row>, example: Args): Query<Args, Answer> =>
    Object.assign(async (tx: Tx, ...args: Args) => pick(await run(tx, build(tx, ...args))), {
      statement: (tx: Tx) => compile(tx, build(tx, ...example)),
    })

/** A query that answers all its rows. The example arguments are the ones that `database/queries.sql` shows. */
export const rows = <Args extends readonly unknown[], Row>(
  build: (tx: Tx, ...args: Args) => Runnable<Row>,
  example: Args,
): Query<Args, Row[]> => make<Row, Row[]>((found) => found)(build, example)

/** A query that answers its first row, or nothing. Its name begins with `find`. */
export const firstRow = <Args extends readonly unknown[], Row>(
  build: (tx: Tx, ...args: Args) => Runnable<Row>,
  example: Args,
): Query<Args, Row | undefined> => make<Row, Row | undefined>((found) => found[0])(build, example)

/** A query that must answer a row. Its name begins with `get`. */
export const theRow = <Args extends readonly unknown[], Row>(
  build: (tx: Tx, ...args: Args) => Runnable<Row>,
  example: Args,
): Query<Args, Row> =>
  make<Row, Row>((found) => {
    const [row] = found
    if (row === undefined) throw new Error('A row that must be there is not')
    return row
  })(build, example)

/** Words as a pattern of `ilike` that finds them anywhere, and literally: a per cent sign is one. */
export const anywhere = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
