import type { Sum, System } from './system.ts'
import type { Fault, Table } from './table.ts'

/** What a sum tells: the counts that follow from it, or that it does not hold. */
type Told = { readonly cells: readonly number[]; readonly value: number } | 'broken' | null

const tell = (sum: Sum, value: Float64Array): Told => {
  const total = value[sum.total] ?? Number.NaN
  const open = sum.parts.filter((part) => Number.isNaN(value[part]))
  const known = sum.parts.reduce((all, part) => all + (Number.isNaN(value[part]) ? 0 : (value[part] ?? 0)), 0)
  if (Number.isNaN(total)) return open.length === 0 ? { cells: [sum.total], value: known } : null
  if (known > total || (open.length === 0 && known !== total)) return 'broken'
  if (open.length === 1) return { cells: open, value: total - known }
  return open.length > 1 && known === total ? { cells: open, value: 0 } : null
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
  const given = Float64Array.from(value)
  const over = new Map<number, number[]>()
  sums.forEach((sum, index) => {
    for (const cell of [sum.total, ...sum.parts]) {
      if (!Number.isNaN(value[cell])) continue
      const known = over.get(cell)
      if (known) known.push(index)
      else over.set(cell, [index])
    }
  })
  const broken = new Set<number>()
  const waiting = sums.map((_, index) => index)
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
  const faults = [...broken].flatMap((index): readonly Fault[] => {
    const sum = sums[index]
    if (!sum) return []
    const parts = sum.parts.reduce((all, part) => all + (value[part] || 0), 0)
    return [{ row: rowOf(system, sum), field: table.dimensions[sum.dimension]?.name ?? '', why: 'sum', is: value[sum.total] ?? 0, parts }]
  })
  if (faults.length > 0) value.set(given)
  return faults
}
