import type { Attack, Way } from './attack.ts'
import { weakness } from './cuts.ts'
import type { Network } from './network.ts'
import type { Problem } from './problem.ts'

/** Opens cells until a cell can move as far as it must; a way that is cheap, not the cheapest. Marks them in `open`. */
export type Mend = (cell: number, way: Way, want: number, open: Uint8Array) => void

/** A heap of nodes by their cost. */
const heap = (cost: Float64Array) => {
  const nodes: [number, number][] = []
  const less = (one: number, other: number): boolean => {
    const [a, b] = [nodes[one], nodes[other]]
    return a !== undefined && b !== undefined && (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]))
  }
  const swap = (one: number, other: number): void => {
    const [a, b] = [nodes[one], nodes[other]]
    if (a && b) [nodes[one], nodes[other]] = [b, a]
  }
  return {
    add: (node: number): void => {
      nodes.push([cost[node] ?? 0, node])
      for (let at = nodes.length - 1; at > 0 && less(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
    },
    take: (): readonly [number, number] | undefined => {
      const first = nodes[0]
      const last = nodes.pop()
      if (!first || !last || nodes.length === 0) return first
      nodes[0] = last
      for (let at = 0; ; ) {
        const least = [2 * at + 1, 2 * at + 2].reduce((best, child) => (less(child, best) ? child : best), at)
        if (least === at) return first
        swap(at, least)
        at = least
      }
    },
  }
}

/** Mends on a network: the cheapest way round for what is still wanted, again and again, over hidden cells for nothing. */
export const networkMend = (problem: Problem, { nodes, tail, head, first, list }: Network): Mend => {
  const cost = new Float64Array(nodes)
  const from = new Int32Array(nodes)
  return (cell, way, want, open) => {
    const [one, other] = [tail[cell] ?? 0, head[cell] ?? 0]
    if (one === other) return
    const [start, goal] = way === 'up' ? [other, one] : [one, other]
    const moved = new Map<number, number>()
    const room = (arc: number, node: number): number => {
      const flow = moved.get(arc) ?? 0
      return tail[arc] === node ? Math.min(problem.up[arc] ?? 0, want) - flow : flow + Math.min(problem.down[arc] ?? 0, want)
    }
    const across = (arc: number, node: number): number => (tail[arc] === node ? (head[arc] ?? 0) : (tail[arc] ?? 0))
    for (let far = 0; far < want; ) {
      cost.fill(Number.POSITIVE_INFINITY)
      cost[start] = 0
      const queue = heap(cost)
      queue.add(start)
      for (let next = queue.take(); next; next = queue.take()) {
        const [price, node] = next
        if (price > (cost[node] ?? 0)) continue
        if (node === goal) break
        for (let place = first[node] ?? 0; place < (first[node + 1] ?? 0); place += 1) {
          const arc = list[place] ?? 0
          if (arc === cell || room(arc, node) <= 0) continue
          const there = across(arc, node)
          const total = price + (open[arc] === 1 ? 0 : (problem.weight[arc] ?? 0))
          if (total >= (cost[there] ?? 0)) continue
          cost[there] = total
          from[there] = arc
          queue.add(there)
        }
      }
      if (cost[goal] === Number.POSITIVE_INFINITY) return
      let amount = want - far
      for (let node = goal; node !== start; node = across(from[node] ?? 0, node)) {
        amount = Math.min(amount, room(from[node] ?? 0, across(from[node] ?? 0, node)))
      }
      for (let node = goal; node !== start; ) {
        const arc = from[node] ?? 0
        node = across(arc, node)
        moved.set(arc, (moved.get(arc) ?? 0) + (tail[arc] === node ? amount : -amount))
        open[arc] = 1
      }
      far += amount
    }
  }
}

/** How many cells are tried to be shown again: every try attacks all hidden cells. */
const tries = 150

/**
 * Makes a choice safe: opens what weak cells need, cell by cell, until none is weak, then shows again what turns out not to be needed.
 * Answers whether it is safe; it is not only where nothing that can be hidden helps.
 * `tidy` false leaves the last out, where an attack is dear.
 */
export const madeSafe = (problem: Problem, attack: Attack, mend: Mend, open: Uint8Array, tidy: boolean): boolean => {
  const isWeak = (cell: number): boolean => open[cell] === 1 && weakness(problem, attack, open, cell, 1) !== null
  const cells = Array.from({ length: problem.size }, (_, cell) => cell)
  for (let before = -1; ; ) {
    const weak = cells.filter(isWeak)
    if (weak.length === 0) break
    for (const cell of weak) {
      if (!isWeak(cell)) continue
      const [up, down, width] = [problem.needUp[cell] ?? 0, problem.needDown[cell] ?? 0, problem.needWidth[cell] ?? 0]
      if (up > 0) mend(cell, 'up', up, open)
      if (down > 0) mend(cell, 'down', down, open)
      if (width > 0) mend(cell, 'up', width, open)
    }
    const now = open.reduce((sum, one) => sum + one, 0)
    if (now === before) return false
    before = now
  }
  const chosen = cells.filter((cell) => open[cell] === 1 && problem.hidden[cell] === 0)
  if (!tidy || chosen.length > tries) return true
  for (const cell of chosen.toSorted((one, other) => (problem.weight[other] ?? 0) - (problem.weight[one] ?? 0) || one - other)) {
    open[cell] = 0
    if (cells.some(isWeak)) open[cell] = 1
  }
  return true
}
