import { type DisclosureRule, isSmall, protectionOf } from '../../rules/disclosure-control/pure.ts'
import { complete } from './infer.ts'
import type { System } from './system.ts'

/** A sum over the cells that can move: `total` -1 where the total cannot. `needed` as in `Sum`. */
export type Link = { readonly total: number; readonly parts: readonly number[]; readonly needed: boolean }

/**
 * What is to be chosen: of the cells that an attacker does not know to be fixed, which are hidden so that each hidden one is open enough.
 *
 * `cell` is its number in the system. `down` and `up` are how far it can move from its count while hidden. `weight` is what hiding it
 * costs. `hidden` is true where it is hidden whatever is chosen. `needDown` and `needUp` are what a small count must be able to move,
 * `needWidth` the width that a cell hidden beside it must be open over; all nought where nothing is asked.
 */
export type Problem = {
  readonly size: number
  readonly cell: Int32Array
  readonly down: Float64Array
  readonly up: Float64Array
  readonly weight: Float64Array
  readonly hidden: Uint8Array
  readonly needDown: Float64Array
  readonly needUp: Float64Array
  readonly needWidth: Float64Array
  readonly links: readonly Link[]
  /** Whether cells are out of our hands (not known, or settled before), so that some may not be protected by anything. */
  readonly doubtful: boolean
}

/** What is settled before: `shown` cells are known to everybody, `hidden` ones stay hidden, `small` ones are hidden whatever their size. */
export type Settled = { readonly shown: ReadonlySet<number>; readonly hidden: ReadonlySet<number>; readonly small: ReadonlySet<number> }

/** What hiding a cell beside a small one costs: the people in it, and one for the cell. Whole numbers, so that sums are exact. */
export const weightOf = (count: number): number => count + 1

/** The least that a total can be whose own count nobody knows: what is known of its parts. */
const leastTotals = (system: System): Float64Array => {
  const least = system.value.map((value) => (Number.isNaN(value) ? 0 : value))
  for (const { total, parts } of system.sums.toReversed()) {
    if (Number.isNaN(system.value[total]))
      least[total] = Math.max(
        least[total] ?? 0,
        parts.reduce((sum, part) => sum + (least[part] ?? 0), 0),
      )
  }
  return least
}

/**
 * Puts the question for a table. A zero that is shown, and one that no row names, is known to the attacker. A count that nobody knows
 * is taken as it may be, or at its least, so that what it may move is never overstated.
 */
export const poseProblem = (system: System, rule: DisclosureRule, settled: Settled): Problem => {
  const { value, rowOf, sums } = system
  const least = complete(system) ?? leastTotals(system)
  const isRow = (cell: number): boolean => (rowOf[cell] ?? -1) >= 0
  const small = (cell: number): boolean => {
    const count = value[cell] ?? Number.NaN
    if (Number.isNaN(count)) return false
    return settled.small.has(cell) || (count === 0 ? isRow(cell) && isSmall(0, rule) : isSmall(count, rule))
  }
  const fixed = (cell: number): boolean => settled.shown.has(cell) || (value[cell] === 0 && !small(cell))
  const open = Array.from(value, (_, cell) => cell).filter((cell) => !fixed(cell))
  const at = new Map(open.map((cell, index) => [cell, index]))
  const wanted = open.map((cell) => (small(cell) && isSmall(value[cell] ?? 0, rule) ? protectionOf(value[cell] ?? 0, rule) : null))
  const numbers = (of: (cell: number, index: number) => number): Float64Array => Float64Array.from(open, of)
  const known = (cell: number): boolean => !Number.isNaN(value[cell])
  return {
    size: open.length,
    cell: Int32Array.from(open),
    down: numbers((cell) => least[cell] ?? 0),
    up: numbers(() => Number.POSITIVE_INFINITY),
    weight: numbers((cell) => weightOf(value[cell] ?? 0)),
    hidden: Uint8Array.from(open, (cell) => (small(cell) || !known(cell) || !isRow(cell) || settled.hidden.has(cell) ? 1 : 0)),
    needDown: numbers((_, index) => ('down' in (wanted[index] ?? {}) ? (wanted[index] as { down: number }).down : 0)),
    needUp: numbers((_, index) => ('up' in (wanted[index] ?? {}) ? (wanted[index] as { up: number }).up : 0)),
    needWidth: numbers((cell, index) =>
      wanted[index] === null && isRow(cell) && (known(cell) || settled.hidden.has(cell)) ? rule.threshold : 0,
    ),
    links: sums.map(({ total, parts, needed }) => ({
      total: at.get(total) ?? -1,
      parts: parts.flatMap((part) => at.get(part) ?? []),
      needed,
    })),
    doubtful: settled.shown.size > 0 || open.some((cell) => !known(cell)),
  }
}
