/**
 * Who decides a change of an approved plan, as dated data: `weighed` says whether an amendment is minor or major and by which sentence of the
 * rule, `stepsFor` who decides it in which order.
 */
export { type AmendmentFacts, type Counted, type Ground, passes, stepsFor, type Weighed, weighed } from './formula.ts'
export { type AmendmentRule, amendmentRuleOn, type Limit, type Measure, measures, type Weight, weights } from './parameters.ts'
