import type { Id } from '#kernel/id'

/** An area or estate that a signal can be about. */
export type Place = {
  readonly kind: 'area' | 'estate'
  readonly id: Id
  readonly name: string
  readonly also: readonly string[]
  readonly municipality: number
  /** For an estate the area that it lies in on the day, for an area itself; null for an estate in none. */
  readonly area: Id | null
}

/** How a form names a place: `area:<id>`. */
export const keyOf = ({ kind, id }: Pick<Place, 'kind' | 'id'>): string => `${kind}:${id}`

const plain = (words: string): string => words.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** How many letters must be put in, taken out or changed to come from one word to another; `most + 1` when more. */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let line = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...one].entries()) {
    const next = [row + 1]
    for (const [column, against] of [...other].entries()) {
      next.push(Math.min((next[column] ?? 0) + 1, (line[column + 1] ?? 0) + 1, (line[column] ?? 0) + (letter === against ? 0 : 1)))
    }
    line = next
  }
  return line.at(-1) ?? most + 1
}

/** The longest name that is compared letter by letter, and how many letters may be wrong. */
const longest = 60
const mostWrong = 2

const closeness = (wanted: string, name: string): number => {
  const own = plain(name)
  if (own === wanted) return 0
  if (own.startsWith(wanted) || wanted.startsWith(own)) return 1
  if (own.includes(wanted)) return 2
  const wrong = distance(wanted, own, mostWrong)
  return wrong <= mostWrong ? 2 + wrong : Number.POSITIVE_INFINITY
}

const most = 5

/** The places that some words may mean, the likeliest first; `exact` when one bears that very name or nickname. */
export const meant = (words: string, places: readonly Place[]): { readonly exact: Place | null; readonly near: readonly Place[] } => {
  const wanted = plain(words).slice(0, longest)
  if (wanted === '') return { exact: null, near: [] }
  const ranked = places
    .map((place) => ({ place, rank: Math.min(...[place.name, ...place.also].map((name) => closeness(wanted, name))) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .toSorted((a, b) => a.rank - b.rank || a.place.name.localeCompare(b.place.name, 'da'))
  const named = ranked.filter(({ rank }) => rank === 0)
  return { exact: named.length === 1 ? (named[0]?.place ?? null) : null, near: ranked.slice(0, most).map(({ place }) => place) }
}
