import { addDays, type Day, daysBetween, isDay } from '#kernel/day'
import { dayIn } from '#sheets/cells'
import type { Cell } from '#sheets/table'
import { languages } from '#text/language.ts'

const monthsIn = (language: string): readonly string[] => {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month, 1)).toLocaleLowerCase(language))
}

const months = languages.map(monthsIn)

/** The month that a word names, from its first three letters on, in either language: the letters mean one month in both. */
const monthOf = (word: string): number | null => {
  const own = word.toLocaleLowerCase('da')
  const found = months.map((names) => names.findIndex((name) => name.startsWith(own))).find((month) => month !== -1)
  return found === undefined ? null : found + 1
}

/** `30/11-2020` and `30/11 2020`, as days are written by hand in Denmark: the day is first. */
const byHand = /^(\d{1,2})\/(\d{1,2}) ?[- –] ?(\d{4})$/

const inWords = /^(?:den\s+)?(\d{1,2})\.?\s*(\p{L}{3,})\.?,?\s*(\d{4})$/iu

/** The day that `1. januar 2026`, `1 jan. 2026` or `1 January 2026` writes. */
const worded = (text: string): Day | null => {
  const [, day = '', word = '', year = ''] = inWords.exec(text) ?? []
  const month = word === '' ? null : monthOf(word)
  const written = month === null ? '' : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}

/** A spreadsheet counts its days from this one; it is a day late before March 1900, which no plan has. */
const first: Day = '1899-12-30'

/** The years in which a number without a form is taken for a day of the spreadsheet: any other, such as a bare year, may mean something else. */
const believed = { from: daysBetween(first, '1990-01-01'), until: daysBetween(first, '2100-01-01') } as const

/** The day that a plain number counts to, where the cell lost its date format, or writes as `20260101`. */
const counted = (number: string): Day | null => {
  if (!/^\d{5}(\d{3})?$/.test(number)) return null
  if (number.length === 8) return dayIn(`${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6)}`)
  const serial = Number(number)
  return serial >= believed.from && serial < believed.until ? addDays(first, serial) : null
}

/** The day that a cell means, however it was typed, where it can mean one only; null for `1/26`, `2026`, `01-01-26` and what is no day. */
export const writtenDay = ({ text, number }: Cell): Day | null => {
  const words = text.replaceAll(/\s+/g, ' ').trim().replace(byHand, '$1.$2.$3')
  return number === null ? (dayIn(words) ?? worded(words)) : counted(number)
}
