/**
 * The status of a housing area by the law of its list (almenboligloven § 61 a and § 61 b), 2010 onwards.
 * Judge one year with `evaluateYear`, or all years of one area with `evaluateHistory`, which also knows
 * five years running. Figures go in and come out as exact decimal texts; null is unknown.
 */
export type { AreaFigures, Figure, Input } from './figures.ts'
export { type AreaStatus, evaluateHistory, evaluateYear } from './formula.ts'
export { type Standing, type Status, statuses } from './judge.ts'
export {
  averagingLabel,
  criterionLabel,
  inputLabel,
  type LawBreak,
  lawBreaks,
  lawLabel,
  lawOf,
  limitLabel,
  statusLabel,
} from './labels.ts'
export {
  type ConvictionMean,
  type CriterionId,
  convictionMeanOf,
  criteria,
  criterionIds,
  firstListYear,
  type Limit,
  listDay,
  listYearOn,
  type RuleSet,
  type RuleSetId,
  ruleSetOf,
  ruleSetOn,
  ruleSets,
} from './parameters.ts'
export type { Criterion } from './questions.ts'
export { areaStatusTexts } from './texts.ts'
