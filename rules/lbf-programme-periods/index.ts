/**
 * The fund's programme periods as dated data: themes, names of a plan's parts, limits, and what follows from them.
 * Values that no source confirms have `verified: false` and a note; `unverifiedIn` names them for the screen.
 */
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
export { type ProgrammePeriod, programmePeriod, programmePeriodOn, programmePeriods, type Theme, unverifiedIn } from './parameters.ts'
export { programmeTexts, themeSentences, timingSentence, windowSentence } from './texts.ts'
