import type { Day } from '#kernel/day'
import type { Period } from '#kernel/period'
import { at, type Refusal } from '#kernel/result'
import { addMonths } from '#rules/months'
import { planTexts } from './texts.ts'

const say = planTexts.phrase

/** So long before its first day a plan is being made at the most; a day before that is a slip of the pen. */
const mostYearsBefore = 3

/** What is wrong with a day of something in a plan, at its field: it cannot lie before the plan was being made. */
export const judgeMade = (field: string, day: Day, { from }: Pick<Period, 'from'>): readonly Refusal[] =>
  day < addMonths(from, -mostYearsBefore * 12) ? [at(field, say('day.early', { years: mostYearsBefore }))] : []
