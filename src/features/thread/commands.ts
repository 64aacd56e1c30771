import { sql } from 'kysely'
import type { Tx } from '#database/database'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import type { Place } from './place.ts'

/** A record's bead on the thread. */
export type BeadRecord = {
  readonly municipality: number
  readonly id: Id
  readonly place: Place
  readonly name: string
  readonly href: string
  readonly state: State
  /** What the state is about, in the words of the feature whose record it is; for lists that show one line of a record. */
  readonly detail?: string | null
}

/** Sets a record's bead: called by the command that changes the record, in the same transaction. */
export const setBead = async (tx: Tx, bead: BeadRecord, now: Date): Promise<void> => {
  await tx
    .insertInto('thread_bead')
    .values({ ...bead, changed_at: now })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'id']).doUpdateSet({ name: bead.name, href: bead.href, state: bead.state, changed_at: now }),
    )
    .execute()
}

/** Sets many beads at once, each as `setBead` does. */
export const setBeads = async (tx: Tx, beads: readonly BeadRecord[], now: Date): Promise<void> => {
  if (beads.length === 0) return
  await tx
    .insertInto('thread_bead')
    .values(beads.map((bead) => ({ ...bead, changed_at: now })))
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'id']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        href: row.ref('excluded.href'),
        state: row.ref('excluded.state'),
        detail: row.ref('excluded.detail'),
        changed_at: now,
      })),
    )
    .execute()
}

/** Takes records that are gone off the thread, with all that tied them. */
export const removeBeads = async (tx: Tx, municipality: number, ids: readonly Id[]): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .deleteFrom('thread_link')
    .where('municipality', '=', municipality)
    .where((where) => where.or([where('from_id', 'in', ids), where('to_id', 'in', ids)]))
    .execute()
  await tx.deleteFrom('thread_bead').where('municipality', '=', municipality).where('id', 'in', ids).execute()
}

/** A tie between two records, the earlier place first. */
export type Tie = { readonly from: Id; readonly to: Id }

/** Ties many records at once, each as `tie` does; a tie that is there stays. */
export const tieAll = async (tx: Tx, municipality: number, ties: readonly Tie[], now: Date): Promise<void> => {
  if (ties.length === 0) return
  await tx
    .insertInto('thread_link')
    .values(ties.map(({ from, to }) => ({ municipality, from_id: from, to_id: to, since: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes away every tie that leads to one of some records and is not among those that hold. */
export const keepTies = async (tx: Tx, municipality: number, to: readonly Id[], ties: readonly Tie[]): Promise<void> => {
  await sql`
    delete from helhed.thread_link link
    where link.municipality = ${municipality} and link.to_id = any (${[...to]}::uuid[])
      and not exists (select from unnest(${ties.map((one) => one.from)}::uuid[], ${ties.map((one) => one.to)}::uuid[]) as held (from_id, to_id)
        where held.from_id = link.from_id and held.to_id = link.to_id)`.execute(tx)
}

/** Ties two records on the thread, the earlier place first. Both must have a bead in the municipality. */
export const tie = async (tx: Tx, municipality: number, from: Id, to: Id, now: Date): Promise<void> => {
  await tx
    .insertInto('thread_link')
    .values({ municipality, from_id: from, to_id: to, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
