/**
 * Whether a community plan stands on knowledge: two separate tests, of what is planned and of what has begun. Counts are whole numbers.
 */
export { type Effect, effects, type Majority, majority, plannedMajority, type Referred, refersAsAsked, startedMajority } from './formula.ts'
export { type Demand, demandOn } from './parameters.ts'
export { evidenceRuleTexts, majoritySentence } from './texts.ts'
