import { addDays, type Day, daysBetween } from '#kernel/day'

const two = (value: number): string => String(value).padStart(2, '0')

/** The day so many whole months later (or, negative, earlier); the last day of the month where that day does not exist. */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const first = `${Math.floor(count / 12)}-${two((((count % 12) + 12) % 12) + 1)}-01`
  const next = `${Math.floor((count + 1) / 12)}-${two(((((count + 1) % 12) + 12) % 12) + 1)}-01`
  return addDays(first, Math.min(date, daysBetween(first, next)) - 1)
}

/** Whole months from one day to a later one; 0 when less than a month has gone. */
export const monthsBetween = (from: Day, to: Day): number => {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth
  return addMonths(from, months) <= to ? months : months - 1
}
