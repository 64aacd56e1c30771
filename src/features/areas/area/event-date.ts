import { type Day, isDay } from '#kernel/day'
import { at, done, type Result, refused } from '#kernel/result'
import type { EventRow } from './rows.ts'
import { areaTexts } from './texts.ts'

/** As much of a date as somebody wrote: month and day are null where they are not known. */
export type WrittenDate = { readonly year: string; readonly month: string | null; readonly day: string | null }

/** A date and how much of it is known: the first day of the month or year where no more is. */
export type KnownDate = { readonly day: Day; readonly precision: EventRow['precision'] }

const say = areaTexts.phrase

/**
 * Reads the parts of a date that has been. Refuses a year that is none, a day without its month, a day that the month does
 * not have, and a date that lies ahead.
 */
export const knownDate = ({ year, month, day }: WrittenDate, today: Day): Result<KnownDate> => {
  if (!/^(1[89]|20)\d\d$/.test(year)) return refused(at('year', say('event.year.form')))
  if (month === null && day !== null) return refused(at('month', say('event.month.missing')))
  if (month !== null && !/^(0?[1-9]|1[0-2])$/.test(month)) return refused(at('month', say('event.month.missing')))
  if (day !== null && !/^(0?[1-9]|[12]\d|3[01])\.?$/.test(day)) return refused(at('day', say('event.day.form')))
  const two = (part: string | null): string => (part ?? '1').replace('.', '').padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  if (!isDay(date)) return refused(at('day', say('event.day.missing')))
  if (date > today) return refused(at('year', say('event.future')))
  return done({ day: date, precision: day !== null ? 'day' : month !== null ? 'month' : 'year' })
}
