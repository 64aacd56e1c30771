import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { nearestNames } from '../presence/nearest.ts'

/** An area that a place is part of, and when: an estate of the area that it lies in, an area of the one that it came of or became. */
export type Within = { readonly area: Id; readonly from: Day | null; readonly until: Day | null }

/** A place that a figure can be about, with all that it is called. */
export type KnownPlace = {
  readonly id: Id
  readonly kind: 'municipality' | 'area' | 'estate' | 'region' | 'country'
  readonly names: readonly string[]
  readonly within: readonly Within[]
}

/** A definition of an indicator: when it holds and what its figures can be. */
export type KnownVersion = {
  readonly id: Id
  readonly from: Day
  /** The first day that it no longer holds; null while it does. */
  readonly until: Day | null
  readonly unit: 'persons' | 'percent' | 'percent_of_region' | 'per_thousand' | 'kroner' | 'number'
  readonly minimum: string
  readonly maximum: string
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
  /** The areas that a place is part of on a day. */
  readonly within: (place: Id, day: Day) => readonly Id[]
  /** Whether the figures of a definition count persons. */
  readonly counts: (version: Id) => boolean
  /** The names most like words that name no place. */
  readonly nearest: (words: string) => readonly { readonly id: Id; readonly name: string }[]
}

const key = (words: string): string => words.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ')

/** Makes a finder by name, nickname, address and code; `same` says what other words the user has chosen a place for. */
export const finderFor = ({ places, indicators }: Register, same: Readonly<Record<string, string>> = {}): Finder => {
  const byName = new Map<string, Id | 'several'>()
  for (const { id, names } of places)
    for (const name of new Set(names.map(key))) {
      const known = byName.get(name)
      byName.set(name, known === undefined || known === id ? id : 'several')
    }
  const chosen = new Map(Object.entries(same).map(([words, id]) => [key(words), id]))
  const ids = new Set(places.map(({ id }) => id))
  const byId = new Map(places.map((place) => [place.id, place]))
  const counted = new Set(indicators.flatMap(({ versions }) => versions.flatMap(({ id, unit }) => (unit === 'persons' ? [id] : []))))
  const byCode = new Map(indicators.flatMap((one) => [one.code, ...one.names].map((name) => [key(name), one] as const)))
  const first = new Map(places.flatMap(({ id, names }) => names.slice(0, 1).map((name) => [name, id] as const)))
  return {
    place: (words) => {
      const other = chosen.get(key(words))
      return (other !== undefined && ids.has(other) ? other : undefined) ?? byName.get(key(words)) ?? null
    },
    indicator: (words) => byCode.get(key(words)) ?? null,
    kindOf: (place) => byId.get(place)?.kind,
    within: (place, day) =>
      (byId.get(place)?.within ?? []).flatMap(({ area, from, until }) =>
        (from === null || from <= day) && (until === null || day < until) ? [area] : [],
      ),
    counts: (version) => counted.has(version),
    nearest: (words) =>
      nearestNames(words, [...first.keys()]).flatMap((name) => {
        const id = first.get(name)
        return id === undefined ? [] : [{ id, name }]
      }),
  }
}

/** The definition that holds on a day. */
export const versionOn = ({ versions }: KnownIndicator, day: Day): KnownVersion | undefined =>
  versions.find(({ from, until }) => from <= day && (until === null || day < until))
