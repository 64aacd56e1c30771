import { divisionsOf } from './axis.ts'
import { infer } from './infer.ts'
import type { Settled } from './problem.ts'
import { cellOf, readSystem, type System } from './system.ts'
import type { Dimension, Fault, ProtectedRow, Published, Row, Table } from './table.ts'

/** A table laid out together with what was published before. */
export type Joined = { readonly system: System; readonly settled: Settled; readonly together: boolean } | readonly Fault[]

const isSystem = (read: System | readonly Fault[]): read is System => 'value' in read

const divisionKey = ({ total, parts }: { readonly total: string; readonly parts: readonly string[] }): string =>
  JSON.stringify([total, parts.toSorted()])

const keyOf = (row: Row): string => JSON.stringify(row.at)

/** Dimensions with the sums of all views. A view may divide a total in its own way: both ways hold. */
const joinedDimensions = (table: Table, published: readonly Published[]): readonly Dimension[] =>
  table.dimensions.map((dimension) => {
    const known = new Set(divisionsOf(dimension).map(divisionKey))
    const also = [...(dimension.also ?? [])]
    published.forEach(({ dimensions }, view) => {
      const same = dimensions.find(({ name }) => name === dimension.name)
      for (const division of same ? divisionsOf(same, `\u0000${view}`) : []) {
        if (known.has(divisionKey(division))) continue
        known.add(divisionKey(division))
        also.push(division)
      }
    })
    return { ...dimension, also }
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
  return { system, settled: { shown: new Set(), hidden: new Set(), small: smallOf(system, table) }, together: true }
}

/**
 * Lays a table out together with what was published before. What was shown is known for good; what was hidden and is not in this view
 * stays hidden and is to stay protected. Where a count has been corrected since, so that the views do not add up together, only what was
 * hidden stays hidden.
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
    together: isOne,
    settled: {
      shown: isOne ? cells(earlier.filter(({ state }) => state === 'shown')) : new Set(),
      hidden: cells((isOne ? extra : earlier).filter(isHidden)),
      small: smallOf(system, table),
    },
  }
}
