/**
 * What bodies are made of: templates as dated data, and a body's seats held against one with `judgeComposition`.
 * Counts of seats are whole numbers; holders are keys, never names.
 */
export {
  type Body,
  type CompositionJudged,
  judgeComposition,
  type Seat,
  seesPapers,
  type Vacancy,
  type Violation,
  votes,
} from './formula.ts'
export {
  type Composition,
  type CompositionId,
  compositionIds,
  compositionOn,
  type Office,
  type OfficeRule,
  type SeatCategory,
  type Side,
  versionsOf,
} from './parameters.ts'
export { filledSentence, seatTexts, vacancySentence, violationSentence } from './texts.ts'
