import { decimal } from '#kernel/decimal'
import { largestAmount, type Ore } from '#kernel/money'
import type { CoFinancingRule, Source } from './rule.ts'

type Line = {
  readonly id: string
  /** The sub-agreement that the line belongs to; null for the plan as a whole. */
  readonly part: string | null
  readonly year: number
  readonly category: string
  readonly source: Source
}

export type CashLine = Line & { readonly kind: 'cash'; readonly amount: Ore }

/** Working hours given in kind: `hours` is decimal text, `rate` øre an hour, `confirmedBy` the manager who gives them. */
export type HoursLine = Line & { readonly kind: 'hours'; readonly hours: string; readonly rate: Ore; readonly confirmedBy: string | null }

export type BudgetLine = CashLine | HoursLine

/** A budget to check: the frame in øre, and the reason for another split than the rule's, if there is one. */
export type Budget = {
  readonly frame: Ore
  readonly rule: CoFinancingRule
  readonly reason?: string | null
  readonly lines: readonly BudgetLine[]
}

/** What a line is worth in whole øre; hours are valued exactly and rounded down, so no more is counted than is given. */
export const worthOf = (line: BudgetLine): Ore =>
  line.kind === 'cash' ? line.amount : Number(decimal(line.hours).times(line.rate).round(0, 0).toFixed())

/** Whether hours wait for the word of the manager who gives them. Cash needs none. */
export const isUnconfirmed = (line: BudgetLine): boolean =>
  line.kind === 'hours' && (line.confirmedBy === null || line.confirmedBy.trim() === '')

/** What a line counts in the check: hours that nobody has confirmed count 0. */
export const counted = (line: BudgetLine): Ore => (isUnconfirmed(line) ? 0 : worthOf(line))

/**
 * Whether a line can be worth so many øre more or less. Hours wait for all or nothing until they are confirmed;
 * after that they change by hundredths of an hour.
 */
export const canCarry = (line: BudgetLine, change: Ore): boolean => {
  const value = worthOf(line)
  if (isUnconfirmed(line)) return value > 0 && change === value
  const next = value + change
  if (next < 0 || next > largestAmount) return false
  return line.kind === 'cash' || (line.rate > 0 && (BigInt(next) * 100n) % BigInt(line.rate) === 0n)
}
