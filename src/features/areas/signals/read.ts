import type { Tx } from '#database/database'
import { type Actor, reachOf, type Subject } from '#features/identity'
import type { Id } from '#kernel/id'
import { mayReadSignal } from './policy.ts'
import { findSignal } from './queries.ts'
import type { SignalRow } from './rows.ts'

/** A signal as its page and its commands see it. */
export type Signal = SignalRow

/** A signal that the actor may read. */
export const readSignal = (tx: Tx, actor: Actor, id: Id): Promise<Signal | undefined> => findSignal(tx, reachOf(actor, mayReadSignal), id)

/** What permissions look at when something is done to a signal. */
export const subjectOf = ({ municipality, writer, in_case: held }: Signal): Subject => ({
  municipality,
  writer,
  bodies: held ? [held.body] : [],
  organisations: held?.parties ?? [],
})

/** What the place is called: the estate, the area, or the writer's words. */
export const placeName = ({ estate_name, area_name, place }: Pick<Signal, 'estate_name' | 'area_name' | 'place'>): string =>
  estate_name ? (area_name ? `${estate_name}, ${area_name}` : estate_name) : (area_name ?? place ?? '')
