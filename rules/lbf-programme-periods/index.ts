/**
 * The fund's programme periods as dated data: themes, names of a plan's parts, limits, and what follows from them.
 * Values that no source confirms have `verified: false` and a note; `unverifiedIn` names them for the screen.
 */
export { type BackwardStep, backwardPlan, backwardSteps, type Deadline, type OwedPaper, owedPapers } from './deadlines.ts'
export {
  judgeLength,
  judgeSending,
  judgeThemes,
  partsCount,
  prequalificationWindow,
  type ThemesJudged,
  type Timing,
  type Window,
} from './formula.ts'
export {
  latestProgrammePeriod,
  type ProgrammePeriod,
  programmePeriod,
  programmePeriodOn,
  programmePeriods,
  type Theme,
  unverifiedIn,
  type YearlyPaper,
  yearlyPaperIds,
} from './parameters.ts'
export { programmeTexts, themeSentences, timingSentence, windowSentence } from './texts.ts'
