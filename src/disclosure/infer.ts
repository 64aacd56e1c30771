import type { Sum, System } from './system.ts'
import type { Fault, Table } from './table.ts'

/** What a sum tells: the counts that follow from it, or that it does not hold. */
type Told = { readonly cells: readonly number[]; readonly value: number } | 'broken' | null

const tell = (sum: Sum, value: Float64Array): Told => {
  const total = value[sum.total] ?? Number.NaN
  const open = sum.parts.filter((part) => Number.isNaN(value[part]))
  const known = sum.parts.reduce((all, part) => all + (value[part] || 0), 0)
  if (Number.isNaN(total)) return open.length === 0 ? { cells: [sum.total], value: known } : null
  if (known > total || (open.length === 0 && known !== total)) return 'broken'
  if (open.length === 1) return { cells: open, value: total - known }
  return open.length > 1 && known === total ? { cells: open, value: 0 } : null
}

/** The sums that each cell without a count stands in. */
const sumsOver = ({ sums, value }: System): ReadonlyMap<number, readonly number[]> => {
  const over = new Map<number, number[]>()
  sums.forEach((sum, index) => {
    for (const cell of [sum.total, ...sum.parts]) {
      if (!Number.isNaN(value[cell])) continue
      const known = over.get(cell)
      if (known) known.push(index)
      else over.set(cell, [index])
    }
  })
  return over
}

/** Fills in what follows from these sums and those that it touches; answers the sums that do not hold. */
const follow = (
  { sums }: System,
  value: Float64Array,
  over: ReadonlyMap<number, readonly number[]>,
  from: readonly number[],
): ReadonlySet<number> => {
  const broken = new Set<number>()
  const waiting = [...from]
  // The list grows while it is read.
  for (const next of waiting) {
    const sum = sums[next]
    const told = sum ? tell(sum, value) : null
    if (told === 'broken') broken.add(next)
    else if (told) {
      for (const cell of told.cells) {
        value[cell] = told.value
        waiting.push(...(over.get(cell) ?? []))
      }
    }
  }
  return broken
}

/** The row at which a sum that does not hold is told: its total's, else that of a part. */
const rowOf = ({ rowOf: rows }: System, sum: Sum): number =>
  [sum.total, ...sum.parts].map((cell) => rows[cell] ?? -1).find((row) => row >= 0) ?? 0

/**
 * Works out what any reader can: a count that is not known, or that no row names, but follows from a sum in which all else is known.
 * Fills it into the system, and answers the sums that do not hold; each names the row of its total.
 */
export const infer = (system: System, table: Table): readonly Fault[] => {
  const { value, sums } = system
  const all = sums.map((_, index) => index)
  return [...follow(system, value, sumsOver(system), all)].flatMap((index): readonly Fault[] => {
    const sum = sums[index]
    if (!sum) return []
    const parts = sum.parts.reduce((all, part) => all + (value[part] || 0), 0)
    return [{ row: rowOf(system, sum), field: table.dimensions[sum.dimension]?.name ?? '', why: 'sum', is: value[sum.total] ?? 0, parts }]
  })
}

/**
 * One way in which the counts that nobody knows may be, so that all sums hold: each as much as its sums leave, one after another, which in two
 * dimensions always comes out (the north-west corner of a transport). Null when it does not. Which way it is makes no difference to an
 * attacker, who does not know it.
 */
export const complete = (system: System): Float64Array | null => {
  const value = system.value.slice()
  const over = sumsOver(system)
  const asPart = (cell: number): readonly number[] => (over.get(cell) ?? []).filter((index) => system.sums[index]?.parts.includes(cell))
  const room = (index: number): number => {
    const { total, parts } = system.sums[index] ?? { total: -1, parts: [] }
    return (value[total] ?? Number.NaN) - parts.reduce((all, part) => all + (value[part] || 0), 0)
  }
  const set = (cell: number, count: number): boolean => {
    value[cell] = count
    return follow(system, value, over, over.get(cell) ?? []).size === 0
  }
  const open = [...over.keys()].toSorted((one, other) => one - other)
  for (const cell of open) {
    if (!Number.isNaN(value[cell])) continue
    const rooms = asPart(cell)
      .map(room)
      .filter((left) => !Number.isNaN(left))
    if (rooms.length > 0 && !set(cell, Math.min(...rooms))) return null
  }
  // Below a total that nobody knows there may be nobody; totals follow from their parts.
  const totals = new Set(system.sums.map(({ total }) => total))
  for (const cell of open) if (Number.isNaN(value[cell]) && !totals.has(cell) && !set(cell, 0)) return null
  return value.some((count) => Number.isNaN(count)) ? null : value
}
