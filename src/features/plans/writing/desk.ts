import type { Id } from '#kernel/id'
import type { Platform } from '#platform'
import type { SectionKey } from '../document.ts'

/** Somebody who has a section's form open. */
export type Writer = { readonly person: Id; readonly name: string; readonly at: Date }

/** A form that was opened and neither saved nor looked at again is taken for left after so long, in milliseconds. */
const forgotten = 15 * 60_000

/** One that asks again and again, and stopped, is taken for left much sooner. */
const silent = 90_000

type Seen = Writer & { readonly asks: boolean }

/** Who sits at which section, in memory only: it is true for minutes, is no record, and nothing hangs on it. */
const desks = new WeakMap<Platform['database'], Map<string, Map<Id, Seen>>>()

const deskOf = ({ database }: Platform, place: string): Map<Id, Seen> => {
  const places = desks.get(database) ?? new Map<string, Map<Id, Seen>>()
  desks.set(database, places)
  const desk = places.get(place) ?? new Map<Id, Seen>()
  places.set(place, desk)
  return desk
}

export const placeOf = (part: Id, section: SectionKey): string => `${part} ${section}`

/** Sits somebody down at a section; `asks` once the page asks again by itself. Answers who else sits there, whoever came first first. */
export const sitDown = (platform: Platform, place: string, { person, name }: Omit<Writer, 'at'>, asks: boolean): readonly Writer[] => {
  const desk = deskOf(platform, place)
  const now = platform.clock.now()
  for (const [id, seen] of desk) if (now.getTime() - seen.at.getTime() > (seen.asks ? silent : forgotten)) desk.delete(id)
  desk.set(person, { person, name, at: now, asks })
  return [...desk.values()].filter((one) => one.person !== person)
}

/** Gets somebody up from a section, who has saved. */
export const getUp = (platform: Platform, place: string, person: Id): void => {
  deskOf(platform, place).delete(person)
}
