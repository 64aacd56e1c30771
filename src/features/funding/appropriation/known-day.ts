import type { Day } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { appropriationTexts } from './texts.ts'

/** How much of a date is known. */
export const precisions = ['day', 'month', 'year'] as const
export type Precision = (typeof precisions)[number]

/** The first day of what is known: `2014-10-17`, known to the month, is `2014-10-01`. */
export const firstOf = (day: Day, precision: Precision): Day => {
  if (precision === 'day') return day
  return precision === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
}

const months: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** As much of a date as is known: `2. oktober 2014`, `oktober 2014`, `2014`. */
export const knownDay = (day: Day, precision: Precision, language: Language): string => {
  if (precision === 'year') return day.slice(0, 4)
  return precision === 'day' ? formats[language].day(day) : months[language].format(new Date(`${day}T00:00:00Z`))
}

/** The same inside a sentence: `den 2. oktober 2014`, `i oktober 2014`. */
export const when = (day: Day, precision: Precision, language: Language): string =>
  appropriationTexts.in(language)(`known.${precision}`, { day: knownDay(day, precision, language) })
