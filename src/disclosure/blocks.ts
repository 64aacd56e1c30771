import type { Cut } from './attack.ts'

/** Cells that can be chosen and cuts over them that touch no others: a question of its own. `weights` goes with `cells`; cuts name places in it. */
export type Block = {
  readonly cells: readonly number[]
  readonly weights: readonly number[]
  readonly cuts: readonly Cut[]
  readonly fresh: boolean
}

/** The answer to a block: which of its cells are chosen, and a bound below which no choice can cost. */
export type Chosen = { readonly places: readonly number[]; readonly cost: number; readonly bound: number }

const touched = ({ cells, owner }: Cut): readonly number[] => (owner >= 0 ? [owner, ...cells] : cells)

/** Parts cuts into blocks. A block is fresh when it holds a cut from place `known` on; another one is as it was. */
export const blocksOf = (size: number, weight: Float64Array, cuts: readonly Cut[], known: number): readonly Block[] => {
  const parent = Int32Array.from({ length: size }, (_, cell) => cell)
  const rootOf = (cell: number): number => {
    let root = cell
    while (parent[root] !== root) root = parent[root] ?? root
    for (let here = cell; parent[here] !== root; ) {
      const next = parent[here] ?? root
      parent[here] = root
      here = next
    }
    return root
  }
  for (const cut of cuts) {
    const [first = 0, ...others] = touched(cut)
    for (const cell of others) parent[rootOf(cell)] = rootOf(first)
  }
  const groups = new Map<number, { cells: Set<number>; cuts: Cut[]; fresh: boolean }>()
  cuts.forEach((cut, index) => {
    const root = rootOf(touched(cut)[0] ?? 0)
    const group = groups.get(root) ?? { cells: new Set(), cuts: [], fresh: false }
    groups.set(root, group)
    for (const cell of touched(cut)) group.cells.add(cell)
    group.cuts.push(cut)
    group.fresh ||= index >= known
  })
  return [...groups.values()].map((group) => {
    const cells = [...group.cells].toSorted((one, other) => one - other)
    const at = new Map(cells.map((cell, place) => [cell, place]))
    const placed = (cell: number): number => at.get(cell) ?? -1
    return {
      cells,
      weights: cells.map((cell) => weight[cell] ?? 0),
      cuts: group.cuts.map((cut) => ({ ...cut, cells: cut.cells.map(placed), owner: cut.owner < 0 ? -1 : placed(cut.owner) })),
      fresh: group.fresh,
    }
  })
}
