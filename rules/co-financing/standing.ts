import type { Ore } from '#kernel/money'
import type { Budget } from './budget.ts'
import type { Finding } from './check.ts'
import type { BudgetCheck } from './formula.ts'
import type { CoFinancingRule } from './rule.ts'
import { type Target, targetsOf } from './targets.ts'

/** How a checked budget stands, for a sentence: what to say first, and what else there is to say. */
export type Standing = {
  /** Øre of the frame that no line is laid for yet; hours that wait for a manager are laid. */
  readonly unlaid: Ore
  /** What is said first; null when everything holds. The sum of the lines where much is still to be laid: it explains the rest. */
  readonly first: Finding | null
  /** The largest of the shares that do not hold, and how many others there are beside the one said first. */
  readonly largest: Finding | null
  readonly others: number
}

const sumId = 'lines-add-up-to-frame'
const size = ({ missing, over }: Finding): Ore => missing || over

/** Which targets are told of by themselves: where the shares are agreed, the fund's limit and each agreed part; else the two limits and the sum. */
export const toldAlone = ({ shares }: CoFinancingRule, { kind, who }: Target): boolean =>
  shares === undefined ? kind !== 'amount' : kind === 'most' || (kind === 'amount' && who !== 'municipality')

/**
 * What a checked budget's sentence, tag and panel begin with. A frame that is not laid out comes first, unless one share alone lacks
 * exactly that; else the largest difference, an agreed share before a limit.
 */
export const standingOf = ({ rule, frame }: Omit<Budget, 'lines'>, { rules }: Pick<BudgetCheck, 'rules'>): Standing => {
  const targets = targetsOf(rule, frame).filter((target) => toldAlone(rule, target))
  const agreed = new Set(targets.filter(({ kind }) => kind === 'amount').map(({ id }) => id))
  const failing = rules.filter(({ holds }) => !holds)
  const sum = rules.find(({ id }) => id === sumId)
  const waiting = rules.find(({ id }) => id === 'hours-confirmed')?.missing ?? 0
  const unlaid = Math.max(0, (sum?.missing ?? 0) - waiting)
  const shares = failing
    .filter(({ id }) => id !== sumId && targets.some((target) => target.id === id))
    .toSorted((a, b) => size(b) - size(a) || Number(agreed.has(b.id)) - Number(agreed.has(a.id)))
  const largest = shares[0] ?? null
  const explained = shares.length === 1 && largest?.missing === unlaid
  if (sum && unlaid > 0 && !explained) return { unlaid, first: sum, largest, others: shares.length }
  // Lines that lack no more than hours are waiting for are short because of those.
  const other = failing.find(({ id, missing }) => id !== sumId || missing === 0) ?? null
  return { unlaid, first: largest ?? other, largest, others: Math.max(0, shares.length - 1) }
}

/** Whether so much of a frame is to be laid out that changing one line, or a reason, would mend nothing yet. */
export const isBeingLaid = ({ unlaid, first, others }: Standing): boolean => unlaid > 0 && first?.id === sumId && others > 0

/** Whether a limit holds only as long as the lines that are still to come do not break it. */
export const holdsSoFar = ({ kind, target }: Target, { holds }: Finding, actual: Ore, unlaid: Ore): boolean =>
  holds && kind === 'most' && unlaid > 0 && actual < target
