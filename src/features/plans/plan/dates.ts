import type { Day } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'

/** A day as exactly as it is known: `20. marts 2016`, `marts 2016`, `2016`. */
export const decidedOnWords = (day: Day, precision: 'day' | 'month' | 'year', language: Language): string => {
  if (precision === 'day') return formats[language].day(day)
  if (precision === 'year') return day.slice(0, 4)
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
