import type { Attack, Cut } from './attack.ts'
import { type Block, blocksOf, type Chosen } from './blocks.ts'
import { firstCuts, weaknesses } from './cuts.ts'
import { type Mend, madeSafe } from './mend.ts'
import type { Problem } from './problem.ts'
import type { Proof } from './table.ts'

/** A safe choice: 1 for every hidden cell, and whether it is the cheapest. */
export type Choice = { readonly open: Uint8Array; readonly proof: Proof }

export type Means = {
  readonly attack: Attack
  readonly mend: Mend
  /** Answers a block; null ends the search without an answer. */
  readonly solve: (block: Block) => Chosen | null
  /** Hears of every safe choice that is cheaper than those before. */
  readonly heard?: (open: Uint8Array) => void
}

/** After so many rounds of cuts the best safe choice is taken with its gap. */
const rounds = 200

const costOf = ({ weight, hidden }: Problem, open: Uint8Array): number =>
  open.reduce((sum, one, cell) => sum + (one === 1 && hidden[cell] === 0 ? (weight[cell] ?? 0) : 0), 0)

const keyOf = ({ cells, factors, least, owner }: Cut): string => `${owner}:${least}:${cells.join()}:${factors.join()}`

/** A gap is what could at most be saved, as a share of what is hidden, rounded up. */
const proofOf = (cost: number, bound: number): Proof =>
  cost <= bound + 1e-6 ? 'optimal' : { gap: Math.ceil(((cost - bound) / cost) * 10_000) / 10_000 }

/**
 * The cheapest safe choice (Fischetti and Salazar 2001): choose by the cuts known so far, block by block; attack what is hidden; what is
 * not open enough gives new cuts; until nothing is weak. What the blocks cost together is a bound that no safe choice is below, so the
 * first choice without a weakness is the cheapest. Null when `solve` gives up, or when no choice is safe.
 */
export const search = (problem: Problem, { attack, mend, solve, heard }: Means): Choice | null => {
  const cuts: Cut[] = []
  const known = new Set<string>()
  const answers = new Map<string, Chosen>()
  let seen = 0
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
  const keep = (open: Uint8Array): void => {
    const cost = costOf(problem, open)
    if (best && best.cost <= cost) return
    best = { open, cost }
    heard?.(open)
  }
  /** The choice of the blocks, and whether all of them are answered to the end. */
  const choose = (): Uint8Array | null => {
    const open = problem.hidden.slice()
    let bound = 0
    for (const block of blocksOf(problem.size, problem.weight, cuts, seen)) {
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

  learn(firstCuts(problem))
  for (let round = 0; round < rounds; round += 1) {
    const open = choose()
    if (!open) return null
    const weak = weaknesses(problem, attack, open)
    if (weak.length === 0) {
      keep(open)
      break
    }
    const more = learn(weak.flatMap((one) => one.cuts))
    const mended = open.slice()
    if ((round < 3 || round % 8 === 0 || more === 0) && madeSafe(problem, attack, mend, mended)) keep(mended)
    if (best && (best as { cost: number }).cost <= lowest + 1e-6) break
    if (more === 0) break
  }
  const found = best as { readonly open: Uint8Array; readonly cost: number } | null
  return found && { open: found.open, proof: proofOf(found.cost, lowest) }
}
