import { infer } from './infer.ts'
import type { Settled } from './problem.ts'
import { cellOf, readSystem, type System } from './system.ts'
import type { Dimension, Fault, ProtectedRow, Published, Row, Table } from './table.ts'

/** A table laid out together with what was published before: its own rows are the first `own`. */
export type Joined = { readonly system: System; readonly settled: Settled; readonly own: number } | readonly Fault[]

const isSystem = (read: System | readonly Fault[]): read is System => 'value' in read

const keyOf = (row: Row): string => JSON.stringify(row.at)

/** Dimensions with the parts of all views: a total that two views divide differently is divided as the first of them has it. */
const joinedDimensions = (table: Table, published: readonly Published[]): readonly Dimension[] =>
  table.dimensions.map((dimension) => {
    const same = published.flatMap(({ dimensions }) => dimensions.filter(({ name }) => name === dimension.name))
    const parts = Object.assign({}, ...same.toReversed().map((one) => one.parts ?? {}), dimension.parts ?? {})
    const partial = [...new Set([...(dimension.partial ?? []), ...same.flatMap((one) => one.partial ?? [])])]
    return { name: dimension.name, ...(Object.keys(parts).length > 0 && { parts }), ...(partial.length > 0 && { partial }) }
  })

/** Rows of an earlier view with their words in the order of the table's dimensions. */
const inOrderOf = (table: Table, { dimensions, rows }: Published): readonly ProtectedRow[] => {
  const places = table.dimensions.map(({ name }) => dimensions.findIndex((other) => other.name === name))
  if (places.includes(-1) || dimensions.length !== places.length)
    throw new RangeError('What was published before has other dimensions; give the word of the total where it had none')
  return rows.map((row) => ({ ...row, at: places.map((place) => row.at[place] ?? '') }))
}

const laidOut = (table: Table): System | readonly Fault[] => {
  const system = readSystem(table)
  if (!isSystem(system)) return system
  const faults = infer(system, table)
  return faults.length > 0 ? faults : system
}

const smallOf = (system: System, table: Table): ReadonlySet<number> =>
  new Set(table.rows.filter(({ hide }) => hide).map(({ at }) => cellOf(system.axes, at)))

/** Lays a table out, with every count that follows from others; faults where it cannot be, or where its parts do not add up. */
export const layOut = (table: Table): Joined => {
  const system = laidOut(table)
  if (!isSystem(system)) return system
  return { system, settled: { shown: new Set(), hidden: new Set(), small: smallOf(system, table) }, own: table.rows.length }
}

/**
 * Lays a table out together with what was published before. What was shown is known for good; what was hidden and is not in this view
 * stays hidden and is to stay protected. Where a count has been corrected since, the two are not of one kind and cannot be added: then
 * only what was hidden stays hidden.
 */
export const layOutAgainst = (table: Table, published: readonly Published[]): Joined => {
  const alone = laidOut(table)
  if (!isSystem(alone)) return alone
  const counts = new Map(table.rows.map((row) => [keyOf(row), row.count]))
  const before = new Map<string, ProtectedRow>()
  for (const row of published.flatMap((one) => inOrderOf(table, one))) {
    const key = keyOf(row)
    // Once shown is shown, whatever a later view hid.
    if (before.get(key)?.state !== 'shown') before.set(key, row)
  }
  const earlier = [...before.values()]
  const extra = earlier.filter((row) => !counts.has(keyOf(row)))
  const corrected = earlier.some((row) => counts.has(keyOf(row)) && row.count !== null && counts.get(keyOf(row)) !== row.count)
  const together: Table = { dimensions: joinedDimensions(table, published), rows: [...table.rows, ...extra] }
  const joined = corrected ? [] : laidOut(together)
  const isOne = isSystem(joined)
  const system = isOne ? joined : alone
  const cells = (rows: readonly ProtectedRow[]): ReadonlySet<number> =>
    new Set(rows.map(({ at }) => cellOf(system.axes, at)).filter((cell) => cell >= 0))
  const isHidden = ({ state }: ProtectedRow): boolean => state === 'primary' || state === 'secondary'
  return {
    system,
    own: table.rows.length,
    settled: {
      shown: isOne ? cells(earlier.filter(({ state }) => state === 'shown')) : new Set(),
      hidden: cells((isOne ? extra : earlier).filter(isHidden)),
      small: smallOf(system, table),
    },
  }
}
