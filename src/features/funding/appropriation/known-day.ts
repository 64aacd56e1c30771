import type { Day, Precision } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { appropriationTexts } from './texts.ts'

/** The first day of what is known: `2014-10-17`, known to the month, is `2014-10-01`. */
export const firstOf = (day: Day, precision: Precision): Day => {
  if (precision === 'day') return day
  return precision === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
}

/** As much of a date as is known, inside a sentence: `den 2. oktober 2014`, `i oktober 2014`. */
export const when = (day: Day, precision: Precision, language: Language): string =>
  appropriationTexts.in(language)(`known.${precision}`, { day: formats[language].known(day, precision) })
