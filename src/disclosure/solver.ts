import highs, { type Highs } from 'highs'
import type { Cut } from './attack.ts'
import type { Block, Chosen } from './blocks.ts'
import type { Problem } from './problem.ts'
import type { Weighed } from './search.ts'

export type Solver = Highs

/** Loads HiGHS: some megabytes, and memory that does not come back. Only the process that searches does it. */
export const loadSolver = (): Promise<Solver> => (highs as unknown as typeof highs.default)()

/** The same answer every time: no clock, a fixed seed, one thread (this build has no other), and so many nodes of the search tree. */
const settings = { output_flag: false, random_seed: 1, mip_rel_gap: 0, mip_abs_gap: 0.5, mip_feasibility_tolerance: 1e-9 }
const nodesAtMost = (block: Block): number => Math.min(20_000, Math.max(200, Math.round(200_000_000 / sizeOf(block))))

/** How much work a block is: its cells times its cuts. */
export const sizeOf = ({ weights, cuts }: Pick<Block, 'weights' | 'cuts'>): number => weights.length * cuts.length

/** A row: columns with their factors. */
export type Entries = readonly (readonly [number, number])[]

/** Rows as HiGHS takes them. */
export const sparse = (rows: readonly Entries[], columns: number) => {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.length
  })
  const entries = rows.flat()
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols: columns,
    starts,
    indices: Int32Array.from(entries, ([column]) => column),
    values: Float64Array.from(entries, ([, value]) => value),
  }
}

const rowsOf = (cuts: readonly Cut[]): readonly Entries[] =>
  cuts.map(({ cells, factors, least, owner }) => {
    const entries = cells.map((cell, index): readonly [number, number] => [cell, factors[index] ?? 0])
    return owner >= 0 ? [...entries, [owner, -least]] : entries
  })

const leastOf = (cuts: readonly Cut[]): Float64Array => Float64Array.from(cuts, ({ least, owner }) => (owner >= 0 ? 0 : least))

/** A model of choices from 0 to 1, each at its price, under cuts. */
const modelOf = (solver: Solver, prices: Float64Array, cuts: readonly Cut[]) => ({
  numCols: prices.length,
  numRows: cuts.length,
  colCost: prices,
  colLower: new Float64Array(prices.length),
  colUpper: new Float64Array(prices.length).fill(1),
  rowLower: leastOf(cuts),
  rowUpper: new Float64Array(cuts.length).fill(solver.infinity),
  matrix: sparse(rowsOf(cuts), prices.length),
})

/** Weighs cells under all cuts that it was given so far and more: a linear program that remembers where it stood. */
export type Scale = { readonly weigh: (more: readonly Cut[]) => Weighed | null; readonly close: () => void }

export const scaleOf = (solver: Solver, { weight, hidden }: Problem): Scale => {
  const model = solver.createModel(
    modelOf(
      solver,
      weight.map((price, cell) => (hidden[cell] === 1 ? 0 : price)),
      [],
    ),
  )
  model.options.set({ output_flag: false, random_seed: 1 })
  return {
    weigh: (more) => {
      const rows = rowsOf(more)
      model.addRows({
        lower: leastOf(more),
        upper: new Float64Array(more.length).fill(solver.infinity),
        matrix: sparse(rows, weight.length),
      })
      model.run()
      if (model.getModelStatus() !== solver.constants.modelStatus.optimal) return null
      const { colValue, colDual } = model.getSolution()
      return { parts: colValue, extra: colDual, bound: model.getObjectiveValue() }
    },
    close: () => model.dispose(),
  }
}

/** The cheapest choice for a block by mixed-integer programming, or the best one within the limit of nodes and its bound. */
export const solveBlock = (solver: Solver, block: Block): Chosen | null => {
  const { weights } = block
  return solver.withModel(
    {
      ...modelOf(solver, Float64Array.from(weights), block.cuts),
      integrality: new Int32Array(weights.length).fill(1) as unknown as readonly 1[],
    },
    (model) => {
      model.options.set({ ...settings, mip_max_nodes: nodesAtMost(block) })
      model.run()
      const { colValue } = model.getSolution()
      if (colValue.length < weights.length || Number(model.info.get('primal_solution_status')) !== 2) return null
      const places = [...colValue.keys()].filter((place) => (colValue[place] ?? 0) > 0.5)
      const cost = places.reduce((sum, place) => sum + (weights[place] ?? 0), 0)
      const optimal = model.getModelStatus() === solver.constants.modelStatus.optimal
      // Weights are whole: a bound that is not is as good as the next whole number.
      const bound = Math.ceil(Number(model.info.get('mip_dual_bound')) - 1e-4)
      return { places, cost, bound: optimal ? cost : Math.min(cost, bound) }
    },
  )
}
