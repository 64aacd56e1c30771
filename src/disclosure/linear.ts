import type { Attack, Open, Reached, Way } from './attack.ts'
import type { Mend } from './mend.ts'
import type { Problem } from './problem.ts'
import { type Entries, type Solver, sparse } from './solver.ts'

/** How far a cell may be moved while others make room: beyond that nothing is gained that a protection asks for. */
const farthest = 1_000

/** Attack and mending for tables that are no network, by linear programming over one model whose bounds change. Ends with `close`. */
export const linearMeans = (
  solver: Solver,
  problem: Problem,
): { readonly attack: Attack; readonly mend: Mend; readonly dear: true; readonly close: () => void } => {
  const { size, links, up, down } = problem
  const rows = links.filter(({ needed }) => needed)
  const entries = rows.map(
    ({ total, parts }): Entries => [
      ...parts.map((part): readonly [number, number] => [part, 1]),
      ...(total >= 0 ? [[total, -1] as const] : []),
    ],
  )
  const columns: [number, number][][] = Array.from({ length: size }, () => [])
  entries.forEach((row, index) => {
    for (const [cell, sign] of row) columns[cell]?.push([index, sign])
  })
  // Every cell twice, upwards and downwards, both at least nought: the price of moving it is the same either way.
  const both = entries.map((row): Entries => row.flatMap(([cell, sign]) => [[cell, sign] as const, [size + cell, -sign] as const]))
  const model = solver.createModel({
    numCols: size * 2,
    numRows: rows.length,
    colCost: new Float64Array(size * 2),
    colLower: new Float64Array(size * 2),
    colUpper: new Float64Array(size * 2),
    rowLower: new Float64Array(rows.length),
    rowUpper: new Float64Array(rows.length),
    matrix: sparse(both, size * 2),
  })
  model.options.set({ output_flag: false, random_seed: 1, presolve: 'off' })
  const all = { kind: 'set' as const, indices: Int32Array.from({ length: size * 2 }, (_, column) => column) }
  const upMost = (cell: number): number => Math.min(up[cell] ?? 0, farthest)
  const downMost = (cell: number): number => Math.min(down[cell] ?? 0, farthest)
  const bounds = new Float64Array(size * 2)
  const none = new Float64Array(size * 2)
  const costs = new Float64Array(size * 2)

  /** Runs the model, and once more from the beginning if it came to no end from where it stood. */
  const solved = (): boolean => {
    const isOptimal = (): boolean => {
      model.run()
      return model.getModelStatus() === solver.constants.modelStatus.optimal
    }
    if (isOptimal()) return true
    model.clearSolver()
    return isOptimal()
  }

  /** How far cells were seen to move while the same was hidden: one attack moves many cells, and need not be made for them again. */
  const seen = { open: new Float64Array(size).fill(-1), up: new Float64Array(size), down: new Float64Array(size) }
  const sameAsSeen = (open: Open): void => {
    if (seen.open.every((part, cell) => part === open[cell])) return
    seen.open.set(open)
    seen.up.fill(0)
    seen.down.fill(0)
  }
  const remember = (moved: Float64Array): void => {
    for (let cell = 0; cell < size; cell += 1) {
      const by = (moved[cell] ?? 0) - (moved[size + cell] ?? 0)
      if (by > (seen.up[cell] ?? 0)) seen.up[cell] = by
      if (-by > (seen.down[cell] ?? 0)) seen.down[cell] = -by
    }
  }

  const attack: Attack = (cell: number, way: Way, want: number, open: Open): Reached => {
    const goes = want * (open[cell] ?? 0)
    sameAsSeen(open)
    if ((seen[way][cell] ?? 0) >= goes - 1e-6) return { far: goes, walls: [] }
    for (let other = 0; other < size; other += 1) {
      bounds[other] = (open[other] ?? 0) * upMost(other)
      bounds[size + other] = (open[other] ?? 0) * downMost(other)
    }
    bounds[cell] = way === 'up' ? goes : 0
    bounds[size + cell] = way === 'down' ? goes : 0
    costs.fill(0)
    costs[way === 'up' ? cell : size + cell] = -1
    model.changeColsBounds(all, none, bounds)
    model.changeColsCost(all, costs)
    if (!solved()) return { far: 0, walls: [] }
    const { colValue, rowDual } = model.getSolution()
    remember(colValue)
    const far = Math.round((colValue[way === 'up' ? cell : size + cell] ?? 0) * 1e6) / 1e6
    if (far >= goes - 1e-6) return { far: goes, walls: [] }
    // By weak duality every set of prices is a bound, whatever rounding did to it; factors are rounded up, which keeps it one.
    const wall = new Map<number, number>()
    const sign = way === 'up' ? 1 : -1
    const own = (columns[cell] ?? []).reduce((sum, [row, factor]) => sum + factor * (rowDual[row] ?? 0), 0) * sign
    if (Math.abs(own) < 1e-6) return { far, walls: [] }
    for (let other = 0; other < size; other += 1) {
      if (other === cell) continue
      const price = (columns[other] ?? []).reduce((sum, [row, factor]) => sum + factor * (rowDual[row] ?? 0), 0) / -own
      const carries = price > 1e-9 ? price * upMost(other) : price < -1e-9 ? -price * downMost(other) : 0
      if (carries > 1e-7) wall.set(other, Math.min(want, Math.ceil(carries * 1e6) / 1e6))
    }
    return { far, walls: [wall] }
  }

  const mend: Mend = (cell, way, want, open) => {
    for (let other = 0; other < size; other += 1) {
      bounds[other] = upMost(other)
      bounds[size + other] = downMost(other)
      const price = open[other] === 1 || other === cell ? 0.001 : (problem.weight[other] ?? 0)
      costs[other] = price
      costs[size + other] = price
    }
    const lower = new Float64Array(size * 2)
    const moved = way === 'up' ? cell : size + cell
    lower[moved] = want
    bounds[moved] = want
    bounds[way === 'up' ? size + cell : cell] = 0
    model.changeColsBounds(all, lower, bounds)
    model.changeColsCost(all, costs)
    if (!solved()) return
    const { colValue } = model.getSolution()
    for (let other = 0; other < size; other += 1) {
      if ((colValue[other] ?? 0) > 1e-6 || (colValue[size + other] ?? 0) > 1e-6) open[other] = 1
    }
  }
  return { attack, mend, dear: true, close: () => model.dispose() }
}
