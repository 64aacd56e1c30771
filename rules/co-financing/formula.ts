import type { Budget } from './budget.ts'
import { countLines, type Finding, findings, type Shares } from './check.ts'
import { type Mend, mendsOf } from './mend.ts'

/** A checked budget: whether all rules hold, øre per source, each rule's finding, and what could mend it. */
export type BudgetCheck = {
  readonly holds: boolean
  readonly shares: Shares
  readonly rules: readonly Finding[]
  readonly mend: readonly Mend[]
}

/** Checks a budget against its rule; the lines' ids must differ. Pure and exact: whole øre in, whole øre out. */
export const checkBudget = (budget: Budget): BudgetCheck => {
  const counts = countLines(budget.lines)
  const rules = findings(budget, counts)
  return { holds: rules.every((finding) => finding.holds), shares: counts.shares, rules, mend: mendsOf(budget) }
}
