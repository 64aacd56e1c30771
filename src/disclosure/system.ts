import { type Axis, depthOf, readAxis } from './axis.ts'
import type { Fault, Table } from './table.ts'

/** A total and its parts, as cells. `needed` is false where other sums of the table already say the same. */
export type Sum = { readonly total: number; readonly parts: readonly number[]; readonly dimension: number; readonly needed: boolean }

/**
 * A table as every cell that its words make, whether a row names it or not, and every sum that must hold between them. `value` is NaN
 * where nothing tells the count; `rowOf` is the row that names the cell, -1 for none.
 */
export type System = {
  readonly axes: readonly Axis[]
  readonly value: Float64Array
  readonly rowOf: Int32Array
  readonly sums: readonly Sum[]
}

/** Counts above this are no counts of people. */
const largest = 1_000_000_000
const mostCells = 1_000_000

const isFault = (read: Axis | Fault): read is Fault => 'why' in read

/** The number of a cell among all, from its words; -1 where a word is not known. */
export const cellOf = (axes: readonly Axis[], at: readonly string[]): number =>
  axes.reduce((cell, axis, index) => {
    const word = axis.at.get(at[index] ?? '')
    return cell < 0 || word === undefined ? -1 : cell * axis.words.length + word
  }, 0)

/** The words of a cell. */
export const wordsOf = (axes: readonly Axis[], cell: number): readonly string[] => {
  let left = cell
  return axes
    .toReversed()
    .map((axis) => {
      const word = axis.words[left % axis.words.length] ?? ''
      left = Math.floor(left / axis.words.length)
      return word
    })
    .toReversed()
}

const sumsOf = (axes: readonly Axis[], cells: number): readonly Sum[] => {
  const strides = axes.map((_, index) => axes.slice(index + 1).reduce((product, { words }) => product * words.length, 1))
  // Flat dimensions first: of the sums over one, those at a total of a later dimension follow from the rest.
  const order = axes
    .map((_, index) => index)
    .toSorted((one, other) => depthOf(axes[one] as Axis) - depthOf(axes[other] as Axis) || one - other)
  const totals = axes.map((axis) => new Set(axis.sums.map(({ total }) => total)))
  const sums: Sum[] = []
  const wordAt = (cell: number, index: number): number => Math.floor(cell / (strides[index] ?? 1)) % (axes[index]?.words.length ?? 1)
  axes.forEach((axis, dimension) => {
    const stride = strides[dimension] ?? 1
    const later = order.slice(order.indexOf(dimension) + 1)
    for (const { total: word, parts } of axis.sums) {
      const block = stride * axis.words.length
      for (let high = 0; high < cells; high += block) {
        for (let low = 0; low < stride; low += 1) {
          const total = high + word * stride + low
          const needed = later.every((other) => !totals[other]?.has(wordAt(total, other)))
          sums.push({ total, parts: parts.map((part) => high + part * stride + low), dimension, needed })
        }
      }
    }
  })
  return sums
}

const faultOfRow = (table: Table, axes: readonly Axis[], value: Float64Array, rowOf: Int32Array): readonly Fault[] =>
  table.rows.flatMap(({ at, count }, row): readonly Fault[] => {
    if (at.length !== axes.length) return [{ row, field: table.dimensions[Math.min(at.length, axes.length - 1)]?.name ?? '', why: 'words' }]
    const empty = at.indexOf('')
    if (empty >= 0) return [{ row, field: table.dimensions[empty]?.name ?? '', why: 'no-word' }]
    if (count !== null && (!Number.isInteger(count) || count < 0)) return [{ row, field: 'count', why: 'not-a-count' }]
    if (count !== null && count > largest) return [{ row, field: 'count', why: 'too-large' }]
    const cell = cellOf(axes, at)
    if ((rowOf[cell] ?? -1) >= 0) return [{ row, field: table.dimensions.at(-1)?.name ?? '', why: 'twice' }]
    rowOf[cell] = row
    value[cell] = count ?? Number.NaN
    return []
  })

/** Lays a table out, or says what is wrong with its dimensions and rows. Whether parts add up is for `infer`. */
export const readSystem = (table: Table): System | readonly Fault[] => {
  const names = table.dimensions.map(({ name }) => name)
  if (names.length === 0) return [{ row: null, field: 'dimensions', why: 'no-dimensions' }]
  const again = names.find((name, index) => names.indexOf(name) < index)
  if (again !== undefined) return [{ row: null, field: again, why: 'dimension-twice' }]
  const axes: Axis[] = []
  for (const [index, dimension] of table.dimensions.entries()) {
    const axis = readAxis(
      dimension,
      table.rows.map(({ at }) => at[index] ?? ''),
    )
    if (isFault(axis)) return [axis]
    axes.push(axis)
  }
  const cells = axes.reduce((product, { words }) => product * words.length, 1)
  if (cells > mostCells) return [{ row: null, field: names.join(', '), why: 'too-many-cells' }]
  const value = new Float64Array(cells).fill(Number.NaN)
  const rowOf = new Int32Array(cells).fill(-1)
  const faults = faultOfRow(table, axes, value, rowOf)
  return faults.length > 0 ? faults : { axes, value, rowOf, sums: sumsOf(axes, cells) }
}
