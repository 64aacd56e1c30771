import type pg from 'pg'
import type { Id } from '#kernel/id'
import type { SentFile } from '../setup/visit.ts'
import type { World } from '../setup/world.ts'

/** One act done by its form: who, where, and what stands in the fields. */
export type Doing = {
  readonly who: string
  readonly path: string
  readonly words: Readonly<Record<string, string>>
  /** A file that goes with the form. */
  readonly file?: SentFile
}

/** Acts by the address of their form; what must be there before is laid into the world first. */
export type Doings = Readonly<Record<string, (owner: pg.Pool, world: World) => Promise<Doing>>>

export const coordinator = 'skanderborg-koordinator'
export const today = '2026-06-01'

/** The one id that a statement asks for. */
export const one = async (owner: pg.Pool, text: string, ...values: readonly unknown[]): Promise<Id> => {
  const { rows } = await owner.query<{ id: Id }>(text, [...values])
  if (!rows[0]) throw new Error(`The world has nothing for: ${text}`)
  return rows[0].id
}

export const bodyOf = (owner: pg.Pool, slug: string): Promise<Id> => one(owner, 'select id from helhed.body where slug = $1', slug)

export const organisationOf = (owner: pg.Pool, slug: string): Promise<Id> =>
  one(owner, 'select id from helhed.organisation where slug = $1', slug)

/** The version of a record as its form carries it. */
export const versionOf = async (
  owner: pg.Pool,
  table: 'area' | 'body' | 'organisation' | 'work' | 'appropriation',
  slug: string,
): Promise<string> => String(await one(owner, `select version as id from helhed.${table} where slug = $1`, slug))
