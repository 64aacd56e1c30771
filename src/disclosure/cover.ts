import type { Cut } from './attack.ts'
import type { Block, Chosen } from './blocks.ts'

/** A cut made ready for trying: its places by what a unit of them costs, with their factors; and the cuts that each place stands in. */
type Ready = {
  readonly places: Int32Array
  readonly factors: Float64Array
  readonly owner: number
  readonly least: number
}

const madeReady = ({ cells, factors, least, owner }: Cut, weights: readonly number[]): Ready => {
  const unit = (index: number): number => (weights[cells[index] ?? 0] ?? 0) / (factors[index] ?? 1)
  const order = [...cells.keys()].toSorted((one, other) => unit(one) - unit(other) || one - other)
  return {
    places: Int32Array.from(order, (index) => cells[index] ?? 0),
    factors: Float64Array.from(order, (index) => factors[index] ?? 0),
    owner,
    least,
  }
}

const tiny = 1e-9

/**
 * The cheapest choice that fulfils a block's cuts, found by trying (branch and bound) within so many steps; null when that is not
 * enough. Needs no solver: enough for the tables that pages show. The order of trying is fixed, and so is the answer.
 */
export const cover = ({ weights, cuts }: Pick<Block, 'weights' | 'cuts'>, steps: number): Chosen | null => {
  const ready = cuts.map((cut) => madeReady(cut, weights))
  const within: [number, number][][] = weights.map(() => [])
  ready.forEach(({ places, factors }, cut) => {
    for (const [index, place] of places.entries()) within[place]?.push([cut, factors[index] ?? 0])
  })
  // 0 open, 1 chosen, -1 left out.
  const state = new Int8Array(weights.length)
  const lacks = Float64Array.from(cuts, ({ least }) => least)
  const marked = new Int32Array(weights.length)
  let mark = 0
  let best: { readonly places: readonly number[]; readonly cost: number } | null = null
  let left = steps

  const choose = (place: number, sign: 1 | -1): void => {
    for (const [cut, factor] of within[place] ?? []) lacks[cut] = (lacks[cut] ?? 0) - sign * factor
  }
  const isLacking = (cut: number): boolean => {
    const owner = ready[cut]?.owner ?? -1
    return (lacks[cut] ?? 0) > tiny && (owner < 0 || state[owner] === 1)
  }
  /** Least cost, in parts of places, of what a cut still lacks, and how many open places it has. */
  const priceOf = (cut: number): { readonly price: number; readonly open: number } => {
    const { places, factors } = ready[cut] as Ready
    let [lack, price, open] = [lacks[cut] ?? 0, 0, 0]
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0
      if (state[place] !== 0) continue
      open += 1
      if (lack <= 0) continue
      const factor = factors[index] ?? 0
      price += Math.min(1, lack / factor) * (weights[place] ?? 0)
      lack -= Math.min(lack, factor)
    }
    return { price: lack > tiny ? Number.POSITIVE_INFINITY : price, open }
  }

  const search = (cost: number): void => {
    left -= 1
    if (left < 0) return
    const lacking: { readonly cut: number; readonly price: number; readonly open: number }[] = []
    for (let cut = 0; cut < ready.length; cut += 1) if (isLacking(cut)) lacking.push({ cut, ...priceOf(cut) })
    if (lacking.length === 0) {
      if (!best || cost < best.cost) best = { places: [...state.keys()].filter((place) => state[place] === 1), cost }
      return
    }
    // Cuts that share no open place cost together; weights are whole, so a bound is rounded up.
    mark += 1
    let bound = 0
    for (const { cut, price } of lacking.toSorted((one, other) => other.price - one.price || one.cut - other.cut)) {
      const { places } = ready[cut] as Ready
      if (places.some((place) => state[place] === 0 && marked[place] === mark)) continue
      for (const place of places) if (state[place] === 0) marked[place] = mark
      bound += price
    }
    if (bound === Number.POSITIVE_INFINITY || (best && cost + Math.ceil(bound - 1e-6) >= best.cost)) return
    const { cut } = lacking.reduce((one, other) => (other.open < one.open ? other : one))
    const given: number[] = []
    const open = [...(ready[cut]?.places ?? [])].filter((place) => state[place] === 0)
    for (const place of open.toSorted((one, other) => (weights[one] ?? 0) - (weights[other] ?? 0) || one - other)) {
      state[place] = 1
      choose(place, 1)
      search(cost + (weights[place] ?? 0))
      choose(place, -1)
      state[place] = -1
      given.push(place)
    }
    for (const place of given) state[place] = 0
  }
  search(0)
  const found = best as { readonly places: readonly number[]; readonly cost: number } | null
  return left < 0 || !found ? null : { ...found, bound: found.cost }
}
