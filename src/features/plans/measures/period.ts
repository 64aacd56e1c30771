import { addDays, type Day, yearOf } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { GoalDocument } from '../document.ts'
import { measuresTexts } from './texts.ts'

export type Frequency = GoalDocument['frequency']

/** How often goals can be measured, most often first. */
export const frequencies = ['month', 'quarter', 'half_year', 'year'] as const satisfies readonly Frequency[]

/** A stretch of the calendar that a figure tells of. `code` is its name in forms and files: `2018-03`, `2018-Q1`, `2018-H1`, `2018`. */
export type Period = { readonly code: string; readonly frequency: Frequency; readonly first: Day; readonly last: Day }

/** Months that a period lasts. */
const length: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 }

const two = (number: number): string => String(number).padStart(2, '0')

const codeOf = (frequency: Frequency, year: number, place: number): string => {
  if (frequency === 'year') return String(year)
  return frequency === 'month' ? `${year}-${two(place)}` : `${year}-${frequency === 'quarter' ? 'Q' : 'H'}${place}`
}

/** The `place`th period of a year, from 1. */
const periodAt = (frequency: Frequency, year: number, place: number): Period => {
  const months = length[frequency]
  const next = place * months
  const after: Day = next === 12 ? `${year + 1}-01-01` : `${year}-${two(next + 1)}-01`
  return { code: codeOf(frequency, year, place), frequency, first: `${year}-${two(next - months + 1)}-01`, last: addDays(after, -1) }
}

/** The periods of a calendar year, in order. */
export const periodsIn = (frequency: Frequency, year: number): readonly Period[] =>
  Array.from({ length: 12 / length[frequency] }, (_, index) => periodAt(frequency, year, index + 1))

/** The period that a day lies in. */
export const periodOn = (frequency: Frequency, day: Day): Period =>
  periodAt(frequency, yearOf(day), Math.ceil(Number(day.slice(5, 7)) / length[frequency]))

const forms = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/

/** The period that a code names; null for any other text. */
export const periodOf = (code: string): Period | null => {
  const [whole, year, quarter, half, month] = forms.exec(code) ?? []
  if (whole === undefined) return null
  if (quarter !== undefined) return periodAt('quarter', Number(year), Number(quarter))
  if (half !== undefined) return periodAt('half_year', Number(year), Number(half))
  return month === undefined ? periodAt('year', Number(year), 1) : periodAt('month', Number(year), Number(month))
}

/** Whether a day lies in a period. */
export const liesIn = ({ first, last }: Pick<Period, 'first' | 'last'>, day: Day): boolean => first <= day && day <= last

/** The day that a figure of a period is of: its last one, or today while it runs. */
export const dayIn = ({ last }: Pick<Period, 'last'>, today: Day): Day => (last < today ? last : today)

const placeIn = ({ frequency, first }: Period): number => Math.ceil(Number(first.slice(5, 7)) / length[frequency])

/** What a period is called: `marts 2018`, `1. kvartal 2018`, `2018`. */
export const periodName = (period: Period, language: Language): string => {
  const { frequency, first } = period
  if (frequency === 'month') return formats[language].known(first, 'month')
  const year = yearOf(first)
  return frequency === 'year' ? String(year) : measuresTexts.in(language)(`period.${frequency}`, { place: placeIn(period), year })
}

/** The same above a column, where the year is known: `mar`, `1. kvartal`. */
export const shortName = (period: Period, language: Language): string => {
  const { frequency, first } = period
  if (frequency === 'month') return formats[language].months[placeIn(period) - 1] ?? ''
  return frequency === 'year' ? String(yearOf(first)) : measuresTexts.in(language)(`short.${frequency}`, { place: placeIn(period) })
}
