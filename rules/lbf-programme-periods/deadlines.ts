import { addDays, type Day, yearOf } from '#kernel/day'
import { addMonths } from '#rules/months'
import { prequalificationWindow } from './formula.ts'
import type { ProgrammePeriod, YearlyPaper } from './parameters.ts'

/** The steps from a wish to a plan that runs, in their order. */
export const backwardSteps = ['begin', 'recommendation', 'prequalification', 'meetings', 'application', 'start'] as const
export type BackwardStep = (typeof backwardSteps)[number]

/** A step with the day it must be done on at the latest, and the first day that is not too early, where the rules give one. */
export type Deadline = { readonly step: BackwardStep; readonly first: Day | null; readonly last: Day }

/**
 * Every deadline of a plan that is wished to start on a day, reckoned backwards: the application must be in before the fund's answer, the
 * estates' meetings be called before the application, the prequalification leave time for the dialogue, and the municipality's
 * recommendation go with it.
 */
export const backwardPlan = (period: ProgrammePeriod, start: Day): readonly Deadline[] => {
  const application = addMonths(start, -period.decisionMonths.value)
  const { first, last } = prequalificationWindow(period, application)
  return [
    { step: 'begin', first: null, last: addMonths(start, -period.leadMonths.value) },
    { step: 'recommendation', first: null, last },
    { step: 'prequalification', first, last },
    { step: 'meetings', first: null, last: addDays(application, -period.meetingNoticeDays.value) },
    { step: 'application', first: null, last: application },
    { step: 'start', first: null, last: start },
  ]
}

/** A paper that a running plan owes for a calendar year, and its last day. */
export type OwedPaper = { readonly paper: YearlyPaper; readonly year: number; readonly dueOn: Day }

/** What a plan owes for each calendar year in which it runs; `until` is the first day after it. */
export const owedPapers = (period: ProgrammePeriod, from: Day, until: Day): readonly OwedPaper[] => {
  const [first, last] = [yearOf(from), yearOf(addDays(until, -1))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const dueOn = addDays(addMonths(`${year + 1}-01-01`, period.accountMonths.value), -1)
    return period.yearlyPapers.value.map(({ id }) => ({ paper: id, year, dueOn }))
  })
}
