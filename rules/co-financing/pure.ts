/**
 * The formula without the files of its parameters: what runs in a browser too. It reads no file and needs nothing of the server,
 * so that a budget is checked while it is typed by the very functions that check it when it is saved.
 */
export { type Budget, type BudgetLine, type CashLine, counted, type HoursLine, isUnconfirmed, worthOf } from './budget.ts'
export type { Finding, Shares } from './check.ts'
export { type BudgetCheck, checkBudget } from './formula.ts'
export type { Mend } from './mend.ts'
export {
  type CoFinancingRule,
  type CoFinancingRuleId,
  coFinancingRuleIds,
  type LocalSource,
  localSources,
  type Source,
  sources,
} from './rule.ts'
export { percentOf } from './share.ts'
export { type Split, split, splitFund } from './split.ts'
export { holdsSoFar, isBeingLaid, type Standing, standingOf, toldAlone } from './standing.ts'
export { type Target, targetsOf } from './targets.ts'
export { coFinancingTexts } from './texts.ts'
