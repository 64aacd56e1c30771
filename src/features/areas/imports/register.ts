import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { nearestNames } from '../presence/nearest.ts'

/** An area that a place is part of, and when: an estate of the area that it lies in, an area of the one that it came of or became. */
export type Within = { readonly area: Id; readonly from: Day | null; readonly until: Day | null }

/** A place that a figure can be about, with all that it is called. */
export type KnownPlace = {
  readonly id: Id
  readonly kind: 'municipality' | 'area' | 'estate' | 'region' | 'country'
  /** What it is called by itself: its name first, and its address. */
  readonly names: readonly string[]
  /** What people call it too, such as the name of the area that it came of. */
  readonly nicknames: readonly string[]
  /**
   * The first day that figures can be about it: of an area that came of another. Of others the register may begin later than they did, and their older figures
   * are taken.
   */
  readonly from: Day | null
  /** The first day that it is no more; null while it stands. */
  readonly until: Day | null
  readonly within: readonly Within[]
}

/** The days of a place that a figure lies outside of. */
export type Days = Pick<KnownPlace, 'from' | 'until'> & { readonly name: string }

/** A definition of an indicator: when it holds and what its figures can be. */
export type KnownVersion = {
  readonly id: Id
  readonly from: Day
  /** The first day that it no longer holds; null while it does. */
  readonly until: Day | null
  readonly unit: 'persons' | 'percent' | 'percent_of_region' | 'per_thousand' | 'kroner' | 'number'
  readonly minimum: string
  readonly maximum: string
  readonly name: { readonly da: string; readonly en: string }
}

/** An indicator with its definitions. Those of the official lists are not taken in for areas: there they come with the list's status. */
export type KnownIndicator = {
  readonly code: string
  readonly names: readonly string[]
  readonly statutory: boolean
  readonly versions: readonly KnownVersion[]
}

/** What a municipality has registered that a file can speak of. */
export type Register = { readonly places: readonly KnownPlace[]; readonly indicators: readonly KnownIndicator[] }

/** Looks up what a file calls things. */
export type Finder = {
  readonly place: (words: string) => Id | 'several' | null
  readonly indicator: (words: string) => KnownIndicator | null
  readonly kindOf: (place: Id) => KnownPlace['kind'] | undefined
  /** The days of a place, where it was not there on the day. */
  readonly outside: (place: Id, day: Day) => Days | null
  /** The areas that a place is part of on a day. */
  readonly within: (place: Id, day: Day) => readonly Id[]
  /** Whether the figures of a definition count persons. */
  readonly counts: (version: Id) => boolean
  /** The places that words may mean: those that bear the name, else the ones with the names most like it. */
  readonly nearest: (words: string) => readonly Near[]
}

/** A place that may be meant, with its kind and its address, by which those of one name are told apart. */
export type Near = { readonly id: Id; readonly name: string; readonly kind: KnownPlace['kind']; readonly address: string }

const key = (words: string): string => words.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ')

/** The places by what they are called. */
const byKey = (
  places: readonly KnownPlace[],
  words: (place: KnownPlace) => readonly string[],
): ReadonlyMap<string, readonly KnownPlace[]> => {
  const known = new Map<string, KnownPlace[]>()
  for (const place of places) for (const name of new Set(words(place).map(key))) known.set(name, [...(known.get(name) ?? []), place])
  return known
}

/** A place as it is offered for words. */
export const nearOf = ({ id, kind, names: [name = '', address = ''] }: KnownPlace): Near => ({ id, kind, name, address })

/** Makes a finder by name, address and code, and by nickname where nothing bears the words as its own name; `same` says what other words the user has chosen a place for. */
export const finderFor = ({ places, indicators }: Register, same: Readonly<Record<string, string>> = {}): Finder => {
  const [own, nick] = [byKey(places, ({ names }) => names), byKey(places, ({ nicknames }) => nicknames)]
  const called = (words: string): readonly KnownPlace[] => own.get(key(words)) ?? nick.get(key(words)) ?? []
  const byFirst = Map.groupBy(places, ({ names: [name = ''] }) => name)
  const chosen = new Map(Object.entries(same).map(([words, id]) => [key(words), id]))
  const ids = new Set(places.map(({ id }) => id))
  const byId = new Map(places.map((place) => [place.id, place]))
  const counted = new Set(indicators.flatMap(({ versions }) => versions.flatMap(({ id, unit }) => (unit === 'persons' ? [id] : []))))
  const byCode = new Map(indicators.flatMap((one) => [one.code, ...one.names].map((name) => [key(name), one] as const)))
  return {
    place: (words) => {
      const other = chosen.get(key(words))
      if (other !== undefined && ids.has(other)) return other
      const [one, more] = called(words)
      return more ? 'several' : (one?.id ?? null)
    },
    indicator: (words) => byCode.get(key(words)) ?? null,
    kindOf: (place) => byId.get(place)?.kind,
    outside: (place, day) => {
      const { from = null, until = null, names: [name = ''] = [] } = byId.get(place) ?? {}
      return (from !== null && day < from) || (until !== null && day >= until) ? { name, from, until } : null
    },
    within: (place, day) =>
      (byId.get(place)?.within ?? []).flatMap(({ area, from, until }) =>
        (from === null || from <= day) && (until === null || day < until) ? [area] : [],
      ),
    counts: (version) => counted.has(version),
    nearest: (words) => {
      const same = called(words)
      return (same.length > 0 ? same : nearestNames(words, [...byFirst.keys()]).flatMap((name) => byFirst.get(name) ?? [])).map(nearOf)
    },
  }
}

/** The definition that holds on a day. */
export const versionOn = ({ versions }: KnownIndicator, day: Day): KnownVersion | undefined =>
  versions.find(({ from, until }) => from <= day && (until === null || day < until))
