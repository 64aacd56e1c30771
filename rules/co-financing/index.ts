/**
 * Co-financing of community development plans: split a frame with `split`, check a budget with `checkBudget`.
 * Money is whole øre; shares are exact percentages of the whole frame.
 */
export { coFinancingRule, coFinancingRuleOn } from './parameters.ts'
export * from './pure.ts'
