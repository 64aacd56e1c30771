import type { Day } from '#kernel/day'
import type { GoalDocument } from '../document.ts'

const months: Readonly<Record<GoalDocument['frequency'], number>> = { month: 1, quarter: 3, half_year: 6, year: 12 }

/** The same day of a later month, or its last day where the month is shorter. */
const laterMonth = (day: Day, by: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + by, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, length))
  return first.toISOString().slice(0, 10)
}

/** By when a goal should be measured after a day: as often as it says, and at the latest on its target day. */
export const dueAfter = (day: Day, frequency: GoalDocument['frequency'], targetOn: Day): Day => {
  const next = laterMonth(day, months[frequency])
  return next < targetOn ? next : targetOn
}
