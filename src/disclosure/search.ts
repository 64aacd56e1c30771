import type { Attack, Cut } from './attack.ts'
import { type Block, blocksOf, type Chosen } from './blocks.ts'
import { firstCuts, weaknesses } from './cuts.ts'
import { type Mend, madeSafe } from './mend.ts'
import type { Problem } from './problem.ts'
import type { Proof } from './table.ts'

/** A safe choice: 1 for every hidden cell, and whether it is the cheapest. */
export type Choice = { readonly open: Uint8Array; readonly proof: Proof }

/**
 * What would be chosen if parts of cells could be: the part of each, what a choice costs at least (`bound`), and at least how much more
 * it costs with a cell that is not in it (`extra`, the reduced costs).
 */
export type Weighed = { readonly parts: Float64Array; readonly extra: Float64Array; readonly bound: number }

export type Means = {
  readonly attack: Attack
  readonly mend: Mend
  /** Whether an attack is dear, so that a safe choice is not made better by trying. */
  readonly dear?: boolean
  /** Answers a block; null ends the search without an answer. */
  readonly solve: (block: Block) => Chosen | null
  readonly weigh?: (more: readonly Cut[]) => Weighed | null
  /** Whether so much has been done that the best safe choice is to be taken as it is, with its gap. Counts work, never time. */
  readonly enough?: () => boolean
  /** Hears of every safe choice that is cheaper than those before. */
  readonly heard?: (open: Uint8Array) => void
}

/** After so many rounds of cuts the best safe choice is taken with its gap; before them, so many that only weigh. */
const rounds = 200
const weighings = 60

const costOf = ({ weight, hidden }: Problem, open: Uint8Array): number =>
  open.reduce((sum, one, cell) => sum + (one === 1 && hidden[cell] === 0 ? (weight[cell] ?? 0) : 0), 0)

const keyOf = ({ cells, factors, least, owner }: Cut): string => `${owner}:${least}:${cells.join()}:${factors.join()}`

/** A cut without the cells that are left out; without its owner it asks for nothing. */
const without =
  (left: Uint8Array) =>
  (cut: Cut): Cut => {
    if (cut.owner >= 0 && left[cut.owner] === 1) return { ...cut, cells: [], factors: [] }
    const kept = cut.cells.flatMap((cell, index) => (left[cell] === 1 ? [] : [index]))
    return kept.length === cut.cells.length
      ? cut
      : { ...cut, cells: kept.map((index) => cut.cells[index] ?? -1), factors: kept.map((index) => cut.factors[index] ?? 0) }
  }

/** A gap is what could at most be saved, as a share of what is hidden, rounded up. */
const proofOf = (cost: number, bound: number): Proof =>
  cost <= bound + 1e-6 ? 'optimal' : { gap: Math.ceil(((cost - bound) / cost) * 10_000) / 10_000 }

/**
 * The cheapest safe choice (Fischetti and Salazar 2001): choose by the cuts known so far, block by block; attack what is hidden; what is
 * not open enough gives new cuts; until nothing is weak. What the blocks cost together is a bound that no safe choice is below, so the
 * first choice without a weakness is the cheapest. Null when `solve` gives up, or when no choice is safe.
 */
export const search = (problem: Problem, { attack, mend, dear = false, solve, weigh, enough, heard }: Means): Choice | null => {
  const cuts: Cut[] = []
  const known = new Set<string>()
  const answers = new Map<string, Chosen>()
  const left = new Uint8Array(problem.size)
  let seen = 0
  let weighed: Weighed | null = null
  let best: { readonly open: Uint8Array; readonly cost: number } | null = null
  let lowest = 0

  const learn = (more: readonly Cut[]): number => {
    const before = cuts.length
    for (const cut of more) {
      const key = keyOf(cut)
      if (known.has(key)) continue
      known.add(key)
      cuts.push(cut)
    }
    return cuts.length - before
  }
  /** Leaves out cells with which a choice costs more than one that is known to be safe: they are in no cheapest one. */
  const leaveOut = (): void => {
    if (!best || !weighed) return
    const { cost, open } = best as { cost: number; open: Uint8Array }
    const { extra, bound } = weighed as Weighed
    for (let cell = 0; cell < problem.size; cell += 1) if (open[cell] === 0 && (extra[cell] ?? 0) > cost - bound + 0.01) left[cell] = 1
  }
  const keep = (open: Uint8Array): void => {
    const cost = costOf(problem, open)
    if (best && best.cost <= cost) return
    best = { open, cost }
    leaveOut()
    heard?.(open)
  }
  /** The choice of the blocks, and whether all of them are answered to the end. */
  const choose = (): Uint8Array | null => {
    const open = problem.hidden.slice()
    let bound = 0
    for (const block of blocksOf(problem.size, problem.weight, cuts.map(without(left)), seen)) {
      const key = block.cells.join()
      const answer = (block.fresh ? null : answers.get(key)) ?? solve(block)
      if (!answer) return null
      answers.set(key, answer)
      bound += answer.bound
      for (const place of answer.places) open[block.cells[place] ?? 0] = 1
    }
    lowest = Math.max(lowest, bound)
    seen = cuts.length
    return open
  }

  /**
   * Learns cuts by weighing parts of cells: many of those that whole choices would teach one by one, for less. Cells that were weak are
   * asked first; all are when those are not any more.
   */
  const learnByWeighing = (): void => {
    let suspects: readonly number[] = []
    for (let round = 0, before = 0; weigh && round < weighings; round += 1) {
      weighed = weigh(cuts.slice(before))
      if (!weighed) return
      const { parts, bound } = weighed
      before = cuts.length
      const open = Float64Array.from(problem.hidden, (hidden, cell) => (hidden === 1 ? 1 : Math.min(1, Math.max(0, parts[cell] ?? 0))))
      const asked = weaknesses(problem, attack, open, suspects)
      const weak = asked.length > 0 ? asked : weaknesses(problem, attack, open)
      suspects = [...new Set([...suspects, ...weak.map(({ cell }) => cell)])].toSorted((one, other) => one - other)
      if (weak.length > 0 && learn(weak.flatMap((one) => one.cuts)) > 0 && round + 1 < weighings && !enough?.()) continue
      const rounded = Uint8Array.from(open, (part) => (part >= 0.5 ? 1 : 0))
      lowest = Math.max(lowest, Math.ceil(bound - 1e-4))
      if (madeSafe(problem, attack, mend, rounded, !dear)) keep(rounded)
      return
    }
  }

  learn(firstCuts(problem))
  learnByWeighing()
  for (let round = 0; round < rounds; round += 1) {
    if (best && enough?.()) break
    const open = choose()
    if (!open) return null
    const weak = weaknesses(problem, attack, open)
    if (weak.length === 0) {
      keep(open)
      break
    }
    const more = learn(weak.flatMap((one) => one.cuts))
    const last = more === 0 || enough?.() === true
    const mended = open.slice()
    if ((round < 3 || round % 4 === 0 || last) && madeSafe(problem, attack, mend, mended, !dear)) keep(mended)
    if (best && (best as { cost: number }).cost <= lowest + 1e-6) break
    if (last) break
  }
  const found = best as { readonly open: Uint8Array; readonly cost: number } | null
  return found && { open: found.open, proof: proofOf(found.cost, lowest) }
}
