import { type Day, daysBetween, yearOf } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import {
  type BackwardStep,
  backwardPlan,
  latestProgrammePeriod,
  type ProgrammePeriod,
  programmePeriodOn,
} from '../../../../rules/lbf-programme-periods/index.ts'
import { calendarTexts } from './texts.ts'

/** A step of the way to a plan's start, as the page shows it. */
export type BackwardRow = {
  readonly step: BackwardStep
  readonly first: Day | null
  readonly last: Day
  readonly why: Phrase
  /** What is doubtful about it; null where a source says it. */
  readonly doubt: Phrase | null
  /** Days until its last day; negative when that has passed. */
  readonly left: number
}

export type Backward = {
  readonly start: Day
  readonly period: ProgrammePeriod
  /** The last year for which rules were found, where the start lies after it. */
  readonly after: number | null
  /** Whether the start lies before all rules that were found. */
  readonly unruled: boolean
  readonly rows: readonly BackwardRow[]
}

/** The rule's value that a step rests on. */
const groundOf = {
  begin: 'leadMonths',
  recommendation: null,
  prequalification: 'dialogueMonths',
  meetings: 'meetingNoticeDays',
  application: 'decisionMonths',
  start: null,
} as const satisfies Readonly<Record<BackwardStep, keyof ProgrammePeriod | null>>

const whyOf = (step: BackwardStep, period: ProgrammePeriod): Phrase =>
  calendarTexts.phrase(`backward.why.${step}`, {
    months: step === 'begin' ? period.leadMonths.value : period.decisionMonths.value,
    least: period.dialogueMonths.value.least,
    most: period.dialogueMonths.value.most,
    pages: period.pageLimit.value,
    days: period.meetingNoticeDays.value,
  })

const doubtOf = (step: BackwardStep, period: ProgrammePeriod): Phrase | null => {
  const ground = groundOf[step]
  const note = ground === null || period[ground].verified ? undefined : period[ground].note
  return note === undefined ? null : (language) => calendarTexts.in(language)('backward.unverified', { note: note[language] })
}

/** Every deadline on the way to a start, seen from today; after the last rules that were found it follows those, and says so. */
export const backwardTo = (start: Day, today: Day): Backward => {
  const found = programmePeriodOn(start)
  const period = found ?? latestProgrammePeriod()
  const later = period.until !== null && start >= period.until
  return {
    start,
    period,
    after: found === null && later && period.until !== null ? yearOf(period.until) - 1 : null,
    unruled: found === null && !later,
    rows: backwardPlan(period, start).map(({ step, first, last }) => ({
      ...{ step, first, last },
      why: whyOf(step, period),
      doubt: doubtOf(step, period),
      left: daysBetween(today, last),
    })),
  }
}

/** The day, or the stretch of days, on which a step must be done. */
export const whenOf =
  ({ first, last }: Pick<BackwardRow, 'first' | 'last'>): Phrase =>
  (language) => {
    const { day } = formats[language]
    return first === null ? day(last) : calendarTexts.in(language)('backward.between', { first: day(first), last: day(last) })
  }
