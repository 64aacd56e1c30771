import { useTexts } from '#text/use.ts'
import { calendarTexts } from '../texts.ts'

/** From so many days on nobody counts them, and from so many months on nobody counts those. */
const most = { days: 60, months: 24 } as const

/** Days of a month and of a year, on the average. */
const month = 30.44
const year = 365.25

/** How long a number of days is, whichever way: in days, in whole months, or in whole years. */
export const useSpan = (): ((days: number) => string) => {
  const say = useTexts(calendarTexts)
  return (days) => {
    const count = Math.abs(days)
    if (count < most.days) return say('days', { count })
    const months = Math.floor(count / month)
    return months < most.months ? say('months', { count: months }) : say('years', { count: Math.floor(count / year) })
  }
}
