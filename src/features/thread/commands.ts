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

/** Ties two records on the thread, the earlier place first. Both must have a bead in the municipality. */
export const tie = async (tx: Tx, municipality: number, from: Id, to: Id, now: Date): Promise<void> => {
  await tx
    .insertInto('thread_link')
    .values({ municipality, from_id: from, to_id: to, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
