import { addDays, type Day, isDay } from '#kernel/day'
import { dayIn } from '#sheets/cells'

const lastOfMonth = (year: number, month: number): Day => {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return addDays(next, -1)
}

/** The last month of a quarter or half year; null when there is no such one. */
const monthOf = (kind: string, number: number): number | null => {
  const length = { K: 3, Q: 3, H: 6, M: 1 }[kind]
  return length === undefined || number < 1 || number * length > 12 ? null : number * length
}

/**
 * The day that a figure holds for, from the words of a file: a day, or the last day of the year (`2014`), half year (`2014H1`), quarter
 * (`2014K1`, `2014Q1`) or month (`2014M03`, `2014-03`) as Statistics Denmark writes them. Null when they name none.
 */
export const periodDay = (words: string): Day | null => {
  const text = words.trim().toUpperCase()
  if (isDay(text)) return text
  const whole = /^(\d{4})$/.exec(text)
  if (whole) return `${whole[1]}-12-31`
  const part = /^(\d{4})\s*-?\s*([KQHM])\s*(\d{1,2})$/.exec(text) ?? /^(\d{4})-()(\d{2})$/.exec(text)
  if (part) {
    const month = monthOf(part[2] || 'M', Number(part[3]))
    return month === null ? null : lastOfMonth(Number(part[1]), month)
  }
  return dayIn(words)
}
