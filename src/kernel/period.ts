import { addDays, type Day } from './day.ts'

/** A half-open period: `from` is inside, `until` is the first day outside, null where it has no end. */
export type Period = { readonly from: Day; readonly until: Day | null }

/** Whether the day lies inside the period. */
export const holds = (period: Period, day: Day): boolean => period.from <= day && (period.until === null || day < period.until)

/** Whether two periods share a day. */
export const overlap = (a: Period, b: Period): boolean => (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until)

/** The last day inside the period, as screens show it; null where it has no end. */
export const lastDay = (period: Period): Day | null => (period.until === null ? null : addDays(period.until, -1))

/** A period from its first and last day, both inside; refuses by null when the last comes before the first. */
export const periodFrom = (first: Day, last: Day | null): Period | null =>
  last !== null && last < first ? null : { from: first, until: last === null ? null : addDays(last, 1) }

/** PostgreSQL's text form of a `daterange`. */
export const toRange = (period: Period): string => `[${period.from},${period.until ?? ''})`

/** Reads PostgreSQL's text form of a `daterange` with a lower bound. */
export const fromRange = (text: string): Period => {
  const [from = '', until = ''] = text.slice(1, -1).split(',')
  return { from, until: until === '' ? null : until }
}
