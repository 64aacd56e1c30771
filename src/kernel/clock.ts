import { type Day, dayOf } from './day.ts'

/** Where the time comes from: the machine, or a stated moment in tests and when a world is made. */
export type Clock = { readonly now: () => Date; readonly today: () => Day }

export const systemClock: Clock = { now: () => new Date(), today: () => dayOf(new Date()) }

/** A clock that stands still. */
export const stoppedClock = (moment: string): Clock => {
  const date = new Date(moment)
  return { now: () => new Date(date), today: () => dayOf(date) }
}
