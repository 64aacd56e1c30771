import type { Day } from '#kernel/day'
import { addMonths } from '#rules/months'
import type { GoalDocument } from '../document.ts'

const months: Readonly<Record<GoalDocument['frequency'], number>> = { month: 1, quarter: 3, half_year: 6, year: 12 }

/** By when a goal should be measured after a day: as often as it says, and at the latest on its target day. */
export const dueAfter = (day: Day, frequency: GoalDocument['frequency'], targetOn: Day): Day => {
  const next = addMonths(day, months[frequency])
  return next < targetOn ? next : targetOn
}
