import type { Logger } from 'pino'
import { type Database, reading } from '#database/database'
import { headsIn } from './queries.ts'

/** Where a chain ends. Written down outside the database, it finds out a chain that was cut off or set back as a whole. */
export type Head = { readonly chain: number; readonly seq: number; readonly hash: string }

/** A head as the daily log prints it and `audit verify --head` takes it: `746:18:a3f…`. */
export const headText = ({ chain, seq, hash }: Head): string => `${chain}:${seq}:${hash}`

/** Reads a head that was written down; the hash may be shortened to its first eight digits or more. Null when it is none. */
export const readHead = (text: string): Head | null => {
  const [, chain, seq, hash] = /^(\d{1,3}):([1-9]\d{0,14}):([0-9a-f]{8,64})$/i.exec(text.trim()) ?? []
  return chain && seq && hash ? { chain: Number(chain), seq: Number(seq), hash: hash.toLowerCase() } : null
}

/** The ends of all chains that have entries. The platform itself asks, so the scope is every municipality. */
export const headsOf = async (database: Database): Promise<readonly Head[]> => {
  const municipalities = (await database.selectFrom('municipality').select('code').execute()).map(({ code }) => code)
  return reading(database, { municipalities, person: null }, (tx) => headsIn(tx))
}

const day = 24 * 60 * 60 * 1000

/** Writes the heads into the log now and once a day, a line for each chain. Answers how to end it. */
export const logHeads = async (database: Database, log: Logger): Promise<() => Promise<void>> => {
  const write = async (): Promise<void> => {
    for (const head of await headsOf(database)) log.info({ head: headText(head) }, 'the record of acts ends here')
  }
  await write()
  const daily = setInterval(() => {
    write().catch((error: unknown) => log.error({ err: error }, 'the heads of the record could not be read'))
  }, day)
  daily.unref()
  return async () => clearInterval(daily)
}
