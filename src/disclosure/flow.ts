import type { Attack, Open, Reached, Way } from './attack.ts'
import type { Network } from './network.ts'
import type { Problem } from './problem.ts'

/** Below this a flow is none: parts of cells are not exact. */
const nothing = 1e-6

/**
 * The attack on a network. Moving a cell is a flow along it that must come back by the other hidden cells: as much comes back as the
 * largest flow, and what stops it is the smallest cut (Ford and Fulkerson). Counts are whole, so the flow is.
 */
export const flowAttack = (problem: Problem, network: Network): Attack => {
  const { tail, head, first, list, nodes } = network
  const { up, down } = problem
  const moved = new Float64Array(problem.size)
  const touched: number[] = []
  const seen = new Int32Array(nodes)
  const from = new Int32Array(nodes)
  const queue = new Int32Array(nodes)
  let turn = 0
  let marked = 0

  /** What cell `arc` can still carry when it is passed from `node`. */
  const room = (arc: number, node: number, want: number, open: Open): number =>
    tail[arc] === node
      ? Math.min(up[arc] ?? 0, want) * (open[arc] ?? 0) - (moved[arc] ?? 0)
      : (moved[arc] ?? 0) + Math.min(down[arc] ?? 0, want) * (open[arc] ?? 0)
  const across = (arc: number, node: number): number => (tail[arc] === node ? (head[arc] ?? 0) : (tail[arc] ?? 0))

  /**
   * Marks the nodes that can be reached from `start` over open cells with room left, or with `back` those that can reach it; stops at
   * `goal`. They stand in `queue` until the next call.
   */
  const explore = (cell: number, start: number, goal: number, want: number, open: Open, back: boolean): boolean => {
    turn += 1
    let read = 0
    queue[0] = start
    marked = 1
    seen[start] = turn
    for (; read < marked; read += 1) {
      const node = queue[read] ?? 0
      if (node === goal) return true
      for (let place = first[node] ?? 0; place < (first[node + 1] ?? 0); place += 1) {
        const arc = list[place] ?? 0
        if (arc === cell || open[arc] === 0) continue
        const next = across(arc, node)
        if (seen[next] === turn || room(arc, back ? next : node, want, open) <= nothing) continue
        seen[next] = turn
        from[next] = arc
        queue[marked] = next
        marked += 1
      }
    }
    return false
  }

  const push = (start: number, goal: number, most: number, want: number, open: Open): number => {
    let amount = most
    for (let node = goal; node !== start; ) {
      const arc = from[node] ?? 0
      const before = across(arc, node)
      amount = Math.min(amount, room(arc, before, want, open))
      node = before
    }
    for (let node = goal; node !== start; ) {
      const arc = from[node] ?? 0
      const before = across(arc, node)
      moved[arc] = (moved[arc] ?? 0) + (tail[arc] === before ? amount : -amount)
      touched.push(arc)
      node = before
    }
    return amount
  }

  /** The cells that lead out of the marked nodes, or with `back` into them, each with what it could carry. */
  const wall = (cell: number, want: number, back: boolean): ReadonlyMap<number, number> => {
    const found = new Map<number, number>()
    for (let index = 0; index < marked; index += 1) {
      const node = queue[index] ?? 0
      for (let place = first[node] ?? 0; place < (first[node + 1] ?? 0); place += 1) {
        const arc = list[place] ?? 0
        if (arc === cell || seen[across(arc, node)] === turn) continue
        const carries = Math.min(((tail[arc] === node) !== back ? up[arc] : down[arc]) ?? 0, want)
        if (carries > 0) found.set(arc, carries)
      }
    }
    return found
  }

  return (cell: number, way: Way, want: number, open: Open): Reached => {
    const [one, other] = [tail[cell] ?? 0, head[cell] ?? 0]
    // A cell in no sum can be anything; one that begins and ends at the same node moves by itself.
    if (one === other) return { far: want, walls: [] }
    const [start, goal] = way === 'up' ? [other, one] : [one, other]
    let far = 0
    const goes = want * (open[cell] ?? 0)
    while (far < goes - nothing && explore(cell, start, goal, want, open, false)) far += push(start, goal, goes - far, want, open)
    const walls: ReadonlyMap<number, number>[] = []
    if (far < goes - nothing) {
      walls.push(wall(cell, want, false))
      explore(cell, goal, start, want, open, true)
      walls.push(wall(cell, want, true))
    }
    for (const arc of touched) moved[arc] = 0
    touched.length = 0
    return { far, walls }
  }
}
