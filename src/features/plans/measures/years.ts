import { type Day, yearOf } from '#kernel/day'
import { fromRange } from '#kernel/period'
import { yearsOf } from '../document.ts'
import type { MeasuredPlan } from './queries.ts'

/** The calendar years of plans that have begun, in order; those of plans to come where none has. */
export const measuredYears = (periods: readonly string[], today: Day): readonly number[] => {
  const years = periods.flatMap((period) => {
    const { from, until } = fromRange(period)
    return until === null ? [] : yearsOf({ from, until })
  })
  const all = [...new Set(years)].toSorted((a, b) => a - b)
  const begun = all.filter((year) => year <= yearOf(today))
  return begun.length > 0 ? begun : all
}

/** The year that is asked for, if there is such a one; otherwise the last one. */
export const yearAsked = (asked: string | undefined, years: readonly number[], today: Day): number =>
  years.find((year) => String(year) === asked) ?? years.at(-1) ?? yearOf(today)

/** Whether a plan has days in a year. */
export const runsIn = ({ period }: Pick<MeasuredPlan, 'period'>, year: number): boolean =>
  measuredYears([period], `${year}-12-31`).includes(year)

/** A whole calendar year. */
export const wholeYear = (year: number) => ({ first: `${year}-01-01`, last: `${year}-12-31` })
