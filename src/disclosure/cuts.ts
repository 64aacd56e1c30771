import type { Attack, Cut, Open, Way } from './attack.ts'
import type { Link, Problem } from './problem.ts'

/** A cut over the cells that can be chosen: what is hidden anyway is taken off `least`. Null where that is enough already. */
const cutOf = (problem: Problem, wall: ReadonlyMap<number, number>, least: number, owner: number): Cut | null => {
  const anyway = [...wall].reduce((sum, [cell, factor]) => sum + (problem.hidden[cell] === 1 ? factor : 0), 0)
  const left = least - anyway
  if (left <= 0) return null
  const free = [...wall].filter(([cell]) => problem.hidden[cell] === 0).toSorted(([one], [other]) => one - other)
  return {
    cells: free.map(([cell]) => cell),
    factors: free.map(([, factor]) => Math.min(factor, left)),
    least: left,
    owner: problem.hidden[owner] === 1 ? -1 : owner,
  }
}

/** What the other cells of one sum can take up when a cell of it moves. */
const wallOf = (problem: Problem, link: Link, cell: number, way: Way, want: number): ReadonlyMap<number, number> => {
  const wall = new Map<number, number>()
  const add = (other: number, against: boolean): void => {
    if (other < 0 || other === cell) return
    const upwards = (way === 'up') !== against
    const carries = Math.min((upwards ? problem.up[other] : problem.down[other]) ?? 0, want)
    if (carries > 0) wall.set(other, carries)
  }
  const isTotal = link.total === cell
  add(link.total, false)
  for (const part of link.parts) add(part, !isTotal)
  return wall
}

const present = (cuts: readonly (Cut | null)[]): readonly Cut[] => cuts.filter((cut) => cut !== null)

/** What single sums ask for the small counts in them: the cuts that the search begins with. */
export const firstCuts = (problem: Problem): readonly Cut[] =>
  present(
    problem.links.flatMap((link) =>
      [link.total, ...link.parts].flatMap((cell) => {
        if (cell < 0) return []
        const [up, down] = [problem.needUp[cell] ?? 0, problem.needDown[cell] ?? 0]
        return [
          up > 0 ? cutOf(problem, wallOf(problem, link, cell, 'up', up), up, cell) : null,
          down > 0 ? cutOf(problem, wallOf(problem, link, cell, 'down', down), down, cell) : null,
        ]
      }),
    ),
  )

const merged = (one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
  const both = new Map(one)
  for (const [cell, factor] of other) both.set(cell, (both.get(cell) ?? 0) + factor)
  return both
}

/** A hidden cell that is not open enough: how it moves, and by how much of what is wanted. */
export type Weak = { readonly cell: number; readonly cuts: readonly Cut[] }

/** How much less than wanted is too little: rounding is not. */
const slack = 1e-4

/** How many cuts one way of attacking a cell gives: what stopped it, what would have stopped it behind that, and so on. */
const rings = 6

/** `open` with the cells of walls in it too. */
const opened = (open: Open, walls: readonly ReadonlyMap<number, number>[]): Open => {
  const wider = open.slice()
  for (const wall of walls) for (const cell of wall.keys()) wider[cell] = 1
  return wider
}

/** Attacks one hidden cell, or a part of one; null when it is protected. */
export const weakness = (problem: Problem, attack: Attack, open: Open, cell: number, most = rings): Weak | null => {
  const [up, down, width] = [problem.needUp[cell] ?? 0, problem.needDown[cell] ?? 0, problem.needWidth[cell] ?? 0]
  const part = open[cell] ?? 0
  const cuts: (Cut | null)[] = []
  const straight = (way: Way, want: number, within: Open, left: number): boolean => {
    if (want === 0) return false
    const { far, walls } = attack(cell, way, want, within)
    if (far >= want * part - slack) return false
    cuts.push(...walls.map((wall) => cutOf(problem, wall, want, cell)))
    if (left > 1 && walls.length > 0) straight(way, want, opened(within, walls), left - 1)
    return true
  }
  const wide = (within: Open, left: number): boolean => {
    if (width === 0) return false
    const upwards = attack(cell, 'up', width, within)
    if (upwards.far >= width * part - slack) return false
    const below = Math.min(width, problem.down[cell] ?? 0)
    const downwards = below > 0 ? attack(cell, 'down', below, within) : { far: 0, walls: [] }
    if (upwards.far + downwards.far >= width * part - slack) return false
    const lower = downwards.walls.length > 0 ? downwards.walls : [new Map<number, number>()]
    const short = downwards.far < below * part - slack
    for (const [index, wall] of upwards.walls.entries()) {
      const other = short ? (lower[Math.min(index, lower.length - 1)] ?? new Map()) : new Map()
      cuts.push(cutOf(problem, merged(wall, other), short ? width : width - below, cell))
    }
    if (left > 1 && upwards.walls.length > 0) wide(opened(within, [...upwards.walls, ...downwards.walls]), left - 1)
    return true
  }
  const weak = [straight('up', up, open, most), straight('down', down, open, most), wide(open, most)].includes(true)
  return weak ? { cell, cuts: present(cuts) } : null
}

/** Every hidden cell that is not open enough, among all cells or among those asked for. */
export const weaknesses = (problem: Problem, attack: Attack, open: Open, among?: readonly number[]): readonly Weak[] => {
  const found: Weak[] = []
  const ask = (cell: number): void => {
    const weak = (open[cell] ?? 0) > slack ? weakness(problem, attack, open, cell) : null
    if (weak) found.push(weak)
  }
  if (among) for (const cell of among) ask(cell)
  else for (let cell = 0; cell < problem.size; cell += 1) ask(cell)
  return found
}
