import { useTexts } from '#text/use.ts'
import { calendarTexts } from '../texts.ts'

/** From so many days on nobody counts them. */
const year = 365

/** How long a number of days is, whichever way: in days, or in whole years where it is more than one. */
export const useSpan = (): ((days: number) => string) => {
  const say = useTexts(calendarTexts)
  return (days) => {
    const count = Math.abs(days)
    return count < year ? say('days', { count }) : say('years', { count: Math.floor(count / year) })
  }
}
