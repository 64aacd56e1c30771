import type { Dimension, Fault } from './table.ts'

/** A dimension with its words as numbers: for each word its parts, empty for a word that is no total. */
export type Axis = {
  readonly words: readonly string[]
  readonly at: ReadonlyMap<string, number>
  readonly parts: readonly (readonly number[])[]
}

/** The part of a partial total that no row can name. */
const restOf = (total: string): string => `${total}\u0000`

/** Levels of totals above a word's furthest part: 0 for a dimension in which nothing adds up. */
export const depthOf = ({ parts }: Axis): number => {
  const known = new Map<number, number>()
  const depth = (word: number): number => {
    const found = known.get(word) ?? Math.max(0, ...(parts[word] ?? []).map((part) => depth(part) + 1))
    known.set(word, found)
    return found
  }
  return Math.max(0, ...parts.map((_, word) => depth(word)))
}

/** Totals that contain themselves. */
const circular = (parts: ReadonlyMap<string, readonly string[]>): boolean => {
  const done = new Set<string>()
  const below = (word: string, above: ReadonlySet<string>): boolean => {
    if (above.has(word)) return true
    if (done.has(word)) return false
    const found = (parts.get(word) ?? []).some((part) => below(part, new Set([...above, word])))
    done.add(word)
    return found
  }
  return [...parts.keys()].some((word) => below(word, new Set()))
}

/** Reads a dimension and the words that rows use in it, or what is wrong with it. */
export const readAxis = (dimension: Dimension, used: Iterable<string>): Axis | Fault => {
  const fault = (why: 'part-of-two' | 'part-of-itself' | 'no-parts'): Fault => ({ row: null, field: dimension.name, why })
  const parts = new Map(Object.entries(dimension.parts ?? {}))
  for (const total of dimension.partial ?? []) {
    const named = parts.get(total)
    if (!named) return fault('no-parts')
    parts.set(total, [...named, restOf(total)])
  }
  if ([...parts.values()].some((list) => list.length === 0)) return fault('no-parts')
  const listed = [...parts.values()].flat()
  if (new Set(listed).size < listed.length) return fault('part-of-two')
  if (circular(parts)) return fault('part-of-itself')
  const words = [...new Set([...parts.keys(), ...listed, ...used])]
  const at = new Map(words.map((word, index) => [word, index]))
  return { words, at, parts: words.map((word) => (parts.get(word) ?? []).map((part) => at.get(part) ?? -1)) }
}
