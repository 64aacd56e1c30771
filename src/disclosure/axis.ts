import type { Dimension, Fault } from './table.ts'

/** A dimension with its words as numbers, and its sums: totals with what adds up to them. A total of several sums is divided in several ways. */
export type Axis = {
  readonly words: readonly string[]
  readonly at: ReadonlyMap<string, number>
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[]
}

type Division = { readonly total: string; readonly parts: readonly string[] }

/** Every way in which totals of a dimension add up. What is left of a partial total is a part that no row can name. */
export const divisionsOf = ({ parts = {}, partial = [], also = [] }: Dimension, rest = '\u0000'): readonly Division[] => [
  ...Object.entries(parts).map(([total, list]) => ({ total, parts: partial.includes(total) ? [...list, `${total}${rest}`] : list })),
  ...also,
]

/** Levels of totals above a word's furthest part: 0 for a dimension in which nothing adds up. */
export const depthOf = ({ words, sums }: Axis): number => {
  const below = Map.groupBy(sums, ({ total }) => total)
  const known = new Map<number, number>()
  const depth = (word: number): number => {
    const found = known.get(word) ?? Math.max(0, ...(below.get(word) ?? []).flatMap(({ parts }) => parts.map((part) => depth(part) + 1)))
    known.set(word, found)
    return found
  }
  return Math.max(0, ...words.map((_, word) => depth(word)))
}

/** Whether a total contains itself. */
const isCircular = (divisions: readonly Division[]): boolean => {
  const below = Map.groupBy(divisions, ({ total }) => total)
  const done = new Set<string>()
  const returns = (word: string, above: ReadonlySet<string>): boolean => {
    if (above.has(word)) return true
    if (done.has(word)) return false
    const within = new Set([...above, word])
    const found = (below.get(word) ?? []).some(({ parts }) => parts.some((part) => returns(part, within)))
    done.add(word)
    return found
  }
  return [...below.keys()].some((word) => returns(word, new Set()))
}

/** Reads a dimension and the words that rows use in it, or what is wrong with it. */
export const readAxis = (dimension: Dimension, used: Iterable<string>): Axis | Fault => {
  const fault = (why: 'part-twice' | 'part-of-itself' | 'no-parts'): Fault => ({ row: null, field: dimension.name, why })
  const divisions = divisionsOf(dimension)
  if (divisions.some(({ parts }) => parts.length === 0)) return fault('no-parts')
  if (dimension.partial?.some((total) => !(total in (dimension.parts ?? {})))) return fault('no-parts')
  if (divisions.some(({ parts }) => new Set(parts).size < parts.length)) return fault('part-twice')
  if (isCircular(divisions)) return fault('part-of-itself')
  const words = [...new Set([...divisions.flatMap(({ total, parts }) => [total, ...parts]), ...used])]
  const at = new Map(words.map((word, index) => [word, index]))
  const place = (word: string): number => at.get(word) ?? -1
  return { words, at, sums: divisions.map(({ total, parts }) => ({ total: place(total), parts: parts.map(place) })) }
}
