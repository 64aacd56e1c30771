import { addDays, type Day, yearOf } from '#kernel/day'
import { fromRange, overlap, toRange } from '#kernel/period'
import type { Phrase } from '#text/texts.ts'
import { statusTexts } from './texts.ts'

/** The half year or year that a status report is about; `until` is the first day after it. */
export type ReportPeriod = { readonly from: Day; readonly until: Day }

/** How a form and an address name a period: `2016`, `2016-1`, `2016-2`. */
export const periodKey = ({ from, until }: ReportPeriod): string => {
  const year = from.slice(0, 4)
  if (from.slice(5, 7) === '07') return `${year}-2`
  return yearOf(until) > Number(year) ? year : `${year}-1`
}

/** Reads the name of a period; null for anything else. */
export const periodIn = (key: string): ReportPeriod | null => {
  const [, year, half] = /^(\d{4})(?:-([12]))?$/.exec(key) ?? []
  if (year === undefined) return null
  const next = `${Number(year) + 1}-01-01`
  if (half === undefined) return { from: `${year}-01-01`, until: next }
  return half === '1' ? { from: `${year}-01-01`, until: `${year}-07-01` } : { from: `${year}-07-01`, until: next }
}

/** A period as PostgreSQL writes it, and read from there. */
export const rangeOf = (period: ReportPeriod): string => toRange(period)
export const periodOf = (range: string | null): ReportPeriod => {
  const { from, until } = fromRange(range ?? '')
  if (until === null || from === '') throw new Error('A status report has a period with an end')
  return { from, until }
}

/** What a period is called: `1. halvår 2016`, `2016`. */
export const periodName = (period: ReportPeriod): Phrase => {
  const [year = '', half] = periodKey(period).split('-')
  if (half === undefined) return statusTexts.phrase('period.year', { year })
  return statusTexts.phrase(half === '1' ? 'period.first' : 'period.second', { year })
}

/** The half years and years that a plan can report on: those it has a day in that have begun, newest first, a half year before the year it ends. */
export const periodsOf = (plan: { readonly from: Day; readonly until: Day }, today: Day): readonly ReportPeriod[] => {
  const last = Math.min(yearOf(addDays(plan.until, -1)), yearOf(today))
  const years = Array.from({ length: Math.max(0, last - yearOf(plan.from) + 1) }, (_, at) => last - at)
  return years
    .flatMap((year) => [`${year}-2`, `${year}-1`, String(year)])
    .flatMap((key) => periodIn(key) ?? [])
    .filter((period) => overlap(period, plan) && period.from <= today)
}
