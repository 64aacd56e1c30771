import pg from 'pg'

/** Where a pool connects: an address, or a private socket with a role that it trusts. */
export type Source =
  | { readonly url: string }
  | { readonly socketDir: string; readonly port?: number; readonly user: string; readonly database: string }

const { builtins } = pg.types
pg.types.setTypeParser(builtins.DATE, (text: string) => text)
pg.types.setTypeParser(builtins.INT8, (text: string) => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`The number ${text} is larger than can be counted exactly`)
  return number
})

/** Longest wait, in milliseconds, for a connection: a server that never answers is then told apart from a slow one. */
const patience = 10_000

const opened = (options: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool(options)
  pool.on('error', () => {
    // An idle connection that the server closed; the pool opens another when it is needed.
  })
  return pool
}

/** A pool of connections. Days come as texts, whole numbers as numbers, decimals as texts. */
export const openPool = (source: Source, max = 10): pg.Pool => {
  const where =
    'url' in source
      ? { connectionString: source.url }
      : { host: source.socketDir, port: source.port ?? 5432, user: source.user, database: source.database }
  return opened({ ...where, max, application_name: 'helhed', connectionTimeoutMillis: patience })
}

/** Another pool to where `pool` connects, whose acts do not wait for the disk: what it wrote last is lost when the machine dies. */
export const openHurriedPool = (pool: pg.Pool): pg.Pool => opened({ ...pool.options, options: '-c synchronous_commit=off' })
