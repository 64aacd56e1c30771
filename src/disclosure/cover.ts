import type { Cut } from './attack.ts'
import type { Block, Chosen } from './blocks.ts'

/** Least cost, in parts of cells, of what a cut still lacks when the cells marked 0 in `state` can be taken. */
const relaxed = (cut: Cut, lacks: number, weights: readonly number[], state: Int8Array): number => {
  const free = cut.cells
    .map((place, index) => ({ weight: weights[place] ?? 0, factor: cut.factors[index] ?? 0, place }))
    .filter(({ place }) => state[place] === 0)
    .toSorted((one, other) => one.weight * other.factor - other.weight * one.factor)
  let [left, cost] = [lacks, 0]
  for (const { weight, factor } of free) {
    if (left <= 0) break
    const taken = Math.min(1, left / factor)
    cost += taken * weight
    left -= taken * factor
  }
  return left > 1e-9 ? Number.POSITIVE_INFINITY : cost
}

/**
 * The cheapest choice that fulfils a block's cuts, found by trying (branch and bound) within so many steps; null when that is not
 * enough. Needs no solver: enough for the tables that pages show. The order of trying is fixed, and so is the answer.
 */
export const cover = ({ weights, cuts }: Pick<Block, 'weights' | 'cuts'>, steps: number): Chosen | null => {
  // 0 open, 1 chosen, -1 left out.
  const state = new Int8Array(weights.length)
  let best: { readonly places: readonly number[]; readonly cost: number } | null = null
  let left = steps
  const lack = ({ cells, factors, least, owner }: Cut): number =>
    owner >= 0 && state[owner] !== 1
      ? 0
      : cells.reduce((sum, place, index) => sum - (state[place] === 1 ? (factors[index] ?? 0) : 0), least)

  const search = (cost: number): void => {
    left -= 1
    if (left < 0) return
    const lacking = cuts.flatMap((cut) => {
      const lacks = lack(cut)
      return lacks > 1e-9 ? [{ cut, lacks, price: relaxed(cut, lacks, weights, state) }] : []
    })
    if (lacking.length === 0) {
      if (!best || cost < best.cost) best = { places: [...state.keys()].filter((place) => state[place] === 1), cost }
      return
    }
    // Cuts that share no open cell cost together; weights are whole, so a bound is rounded up.
    const used = new Set<number>()
    let bound = 0
    for (const { cut, price } of lacking.toSorted((one, other) => other.price - one.price)) {
      const open = cut.cells.filter((place) => state[place] === 0)
      if (open.some((place) => used.has(place))) continue
      for (const place of open) used.add(place)
      bound += price
    }
    if (best && cost + Math.ceil(bound - 1e-6) >= best.cost) return
    if (bound === Number.POSITIVE_INFINITY) return
    const count = ({ cells }: Cut): number => cells.reduce((sum, place) => sum + (state[place] === 0 ? 1 : 0), 0)
    const { cut } = lacking.reduce((one, other) => (count(other.cut) < count(one.cut) ? other : one))
    const open = cut.cells
      .filter((place) => state[place] === 0)
      .toSorted((one, other) => (weights[one] ?? 0) - (weights[other] ?? 0) || one - other)
    const given: number[] = []
    for (const place of open) {
      state[place] = 1
      search(cost + (weights[place] ?? 0))
      state[place] = -1
      given.push(place)
    }
    for (const place of given) state[place] = 0
  }
  search(0)
  const found = best as { readonly places: readonly number[]; readonly cost: number } | null
  return left < 0 || !found ? null : { ...found, bound: found.cost }
}
