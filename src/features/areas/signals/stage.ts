import { notFound, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, type Result, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { readSignal, type Signal } from './read.ts'
import type { EntryRow } from './rows.ts'
import { type Act, after, can } from './signal.ts'
import { signalTexts } from './texts.ts'

/** Locks a signal for the length of the command and reads it; not found when the actor may not even read it. */
export const lockSignal = async (stage: Stage, id: Id): Promise<Signal> => {
  const locked = await stage.tx.selectFrom('signal').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  const signal = locked && (await readSignal(stage.tx, stage.actor, id))
  if (!signal) throw notFound()
  return signal
}

/** Refuses an act that the state does not have, and one begun on an older version; an act without fields has no version. */
export const open = (signal: Signal, act: Act, version?: number | undefined): Result<null> => {
  if (!can(signal.state, act)) return refused({ say: signalTexts.phrase(`shut.${signal.state === 'closed' ? 'closed' : 'act'}`) })
  return version === undefined ? done(null) : freshEdit(signal.version, version)
}

/** Writes what was done to a signal. */
export const enter = async (
  { tx, actor, now }: Stage,
  signal: Pick<Signal, 'municipality' | 'id'>,
  mandate: Id,
  kind: EntryRow['kind'],
  words: string | null,
): Promise<void> => {
  const { municipality, id } = signal
  await tx
    .insertInto('signal_entry')
    .values({
      municipality,
      id: newId(),
      signal_id: id,
      kind,
      words,
      recorded_by: actor.person,
      recorded_under: mandate,
      recorded_at: now,
    })
    .execute()
}

type Moved = { readonly act: Act; readonly waiting: Date | null; readonly area?: Id }

/** Moves a signal to where the act leaves it. */
export const move = async ({ tx }: Stage, signal: Signal, { act, waiting, area }: Moved): Promise<void> => {
  const { municipality, id, state, version } = signal
  await tx
    .updateTable('signal')
    .set({ state: after(state, act), waiting_since: waiting, version: version + 1, ...(area && { area_id: area }) })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}
