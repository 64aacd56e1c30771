import { type Day, isDay } from '#kernel/day'
import type { Cell, CellKind, DecimalMark, Doubt, Separator } from './table.ts'

const empty: Cell = { text: '', number: null, kind: 'empty' }

/** Signs that stand where there is no figure: Statistics Denmark's dots, a dash, and our own sign for what is hidden. */
const missing = new Set(['..', '...', '.', '·', '…', '-', '–', '•'])

/** What spreadsheets show where they cannot work a cell out, in English and in Danish. */
const broken = /^#(N\/A|I\/T|REF!|REFERENCE!|VALUE!|VÆRDI!|NAME\?|NAVN\?|NUM!|NUL!|NULL!|DIV\/0!|DIVISION\/0!)$/

const numbers: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^([-+−]?)(\d+|\d{1,3}(?:[. \u00a0\u202f]\d{3})+)(?:,(\d+))?(?:\s?%)?$/,
  point: /^([-+−]?)(\d+|\d{1,3}(?:[, \u00a0\u202f]\d{3})+)(?:\.(\d+))?(?:\s?%)?$/,
}

/** A number without what its writing adds: no zeros before it, no `-0`. */
const exact = (sign: string, whole: string, fraction: string | undefined): string => {
  const digits = whole.replace(/^0+(?=\d)/, '')
  const text = fraction === undefined ? digits : `${digits}.${fraction}`
  return sign !== '' && sign !== '+' && /[1-9]/.test(text) ? `-${text}` : text
}

/** The number that a text writes, as an exact decimal with a point; null when it is none. `12,5 %` is `12.5`. */
export const numberIn = (text: string, decimal: DecimalMark): string | null => {
  const found = numbers[decimal].exec(text)
  if (!found) return null
  const [, sign = '', whole = '', fraction] = found
  return exact(sign, /^\d+$/.test(whole) ? whole : whole.replaceAll(/\D/g, ''), fraction)
}

const danishDay = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/

/** The day that a text writes: `2024-01-31`, or as Danes do `31-01-2024`, `31.1.2024`, `31/1/2024`; null when it is none. */
export const dayIn = (text: string): Day | null => {
  const iso = text.slice(0, 10)
  if (isDay(iso)) return /^.{10}$|^.{10}[T ]\d\d:\d\d/.test(text) ? iso : null
  const [, day = '', , month = '', year = ''] = danishDay.exec(text) ?? []
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** What can be a number or a day ends with a digit or a sign of percent: most texts are told apart by that alone. */
const digit = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1)
  return isDigit(last) || last === 37
}

const plainWhole = /^(?:0|[1-9]\d*)$/

const kindOf = (text: string): CellKind => {
  if (text.length <= 3 && missing.has(text)) return 'empty'
  if (text.startsWith('=')) return 'formula'
  if (text.startsWith('#') && broken.test(text)) return 'error'
  return digit(text) && isDigit(text.charCodeAt(0)) && dayIn(text) !== null ? 'date' : 'text'
}

/** Reads the text of a cell that says nothing of its own kind. */
export const cellOf = (text: string, decimal: DecimalMark): Cell => {
  if (text === '') return empty
  if (plainWhole.test(text)) return { text, number: text, kind: 'number' }
  const number = digit(text) ? numberIn(text, decimal) : null
  return number === null ? { text, number: null, kind: kindOf(text) } : { text, number, kind: 'number' }
}

/** Reads a cell that says that it is a text: `=` at its beginning is a letter there, not a formula. */
export const textCellOf = (text: string, decimal: DecimalMark): Cell => {
  const cell = cellOf(text, decimal)
  return cell.kind === 'formula' || cell.kind === 'error' ? { ...cell, kind: 'text' } : cell
}

/** Votes for what parts the decimals: a mark before other than three digits, behind a zero, or beside the other mark cannot part thousands. */
const voteOf = (text: string): DecimalMark | 'either' | null => {
  const marks = /^[-+−]?(?:\d{1,3}(?:[.\s]\d{3})+|\d+)(,)\d+\s?%?$|^[-+−]?(?:\d{1,3}(?:[,\s]\d{3})+|\d+)(\.)\d+\s?%?$/.exec(text)
  if (!marks) return /^[-+−]?\d{1,3}(\.\d{3}){2,}$/.test(text) ? 'comma' : /^[-+−]?\d{1,3}(,\d{3}){2,}$/.test(text) ? 'point' : null
  const either = /^[-+−]?[1-9]\d{0,2}[.,]\d{3}\s?%?$/.test(text)
  return either ? 'either' : marks[1] ? 'comma' : 'point'
}

/** Which mark parts decimals, told by the numbers in the cells; where none decides, by the separator: commas cannot be both. */
export const decimalOf = (
  texts: Iterable<string>,
  separator: Separator | null,
): { readonly decimal: DecimalMark; readonly doubt: Doubt | null } => {
  const votes = { comma: 0, point: 0, either: 0 }
  for (const text of texts) {
    const vote = digit(text) ? voteOf(text) : null
    if (vote) votes[vote] += 1
  }
  const usual: DecimalMark = separator === ',' ? 'point' : 'comma'
  const { comma, point, either } = votes
  const decided = comma === point ? usual : comma > point ? 'comma' : 'point'
  const doubtful = comma > 0 && point > 0 ? true : comma === point && either > 0
  return { decimal: decided, doubt: doubtful ? 'decimal' : null }
}
