/**
 * Co-financing of community development plans: split a frame with `split`, check a budget with `checkBudget`.
 * Money is whole øre; shares are exact percentages of the whole frame.
 */
export { type Budget, type BudgetLine, type CashLine, counted, type HoursLine, isUnconfirmed, worthOf } from './budget.ts'
export type { Finding, Shares } from './check.ts'
export { type BudgetCheck, checkBudget } from './formula.ts'
export type { Mend } from './mend.ts'
export {
  type CoFinancingRule,
  type CoFinancingRuleId,
  coFinancingRule,
  coFinancingRuleIds,
  coFinancingRuleOn,
  type LocalSource,
  localSources,
  type Source,
  sources,
} from './parameters.ts'
export { percentOf } from './share.ts'
export { type Split, split, splitFund } from './split.ts'
export { coFinancingTexts } from './texts.ts'
