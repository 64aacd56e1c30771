import Big from 'big.js'
import { addDays } from '#kernel/day'
import { cellOf, textCellOf } from './cells.ts'
import type { Cell, DecimalMark } from './table.ts'
import type { Book } from './xlsx-book.ts'
import { unescaped } from './xlsx-book.ts'

/** A cell as the sheet's file has it: its kind (`s`, `str`, `inlineStr`, `b`, `e`, `d`, or none for a number), style, value and formula. */
export type RawCell = { readonly type: string; readonly style: number; readonly value: string; readonly formula: string | null }

const short = /^-?\d{1,15}$|^-?\d{1,7}\.\d{1,7}$/

/**
 * The decimal that a workbook's number stands for. Workbooks keep binary numbers and write up to 17 digits (`54.100000000000001`); 15 of them
 * are certain, and those are what the spreadsheet shows.
 */
export const decimalFrom = (value: string): Big | null => {
  if (short.test(value)) return new Big(value)
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number) ? null : new Big(number.toPrecision(15))
}

/** Day 60 of a workbook is 29 February 1900, which never was: days before it count from one day later. */
const dayOf = (serial: number, from1904: boolean): string =>
  from1904 ? addDays('1904-01-01', serial) : addDays(serial < 60 ? '1899-12-31' : '1899-12-30', serial)

const dateCell = (value: Big, from1904: boolean): Cell => {
  const serial = value.toNumber()
  const whole = Math.floor(serial)
  const minutes = Math.round((serial - whole) * 1_440)
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  if (whole < 1 && !from1904) return { text: clock, number: null, kind: 'text' }
  if (whole > 2_958_465) return { text: value.toFixed(), number: null, kind: 'text' }
  const day = dayOf(whole, from1904)
  return { text: minutes === 0 || minutes === 1_440 ? day : `${day} ${clock}`, number: null, kind: 'date' }
}

const plain = /^-?(0|[1-9]\d{0,14})$/

const numberCell = (raw: RawCell, book: Book, decimal: DecimalMark): Cell => {
  const shown = book.styles[raw.style] ?? 'plain'
  if (shown === 'plain' && plain.test(raw.value) && raw.value !== '-0') return { text: raw.value, number: raw.value, kind: 'number' }
  const value = decimalFrom(raw.value)
  if (value === null) return cellOf(raw.value.trim(), decimal)
  if (shown === 'date' && value.gte(0)) return dateCell(value, book.from1904)
  const number = (shown === 'percent' ? value.times(100) : value).toFixed()
  const text = decimal === 'comma' ? number.replace('.', ',') : number
  return { text: shown === 'percent' ? `${text} %` : text, number: number === '-0' ? '0' : number, kind: 'number' }
}

/** What a raw cell is. A formula stays one: the value that the spreadsheet kept beside it may be old, and is not taken. */
export const xlsxCell = (raw: RawCell, book: Book, decimal: DecimalMark): Cell => {
  if (raw.formula !== null) return { text: `=${raw.formula}`, number: null, kind: 'formula' }
  switch (raw.type) {
    case 's':
      return textCellOf((book.texts[Number(raw.value)] ?? '').trim(), decimal)
    case 'str':
    case 'inlineStr':
      return textCellOf(unescaped(raw.value).trim(), decimal)
    case 'b':
      return { text: raw.value === '1' ? 'TRUE' : 'FALSE', number: null, kind: 'text' }
    case 'e':
      return { text: raw.value, number: null, kind: 'error' }
    case 'd':
      return { text: raw.value.slice(0, 10), number: null, kind: 'date' }
    default:
      return raw.value === '' ? cellOf('', decimal) : numberCell(raw, book, decimal)
  }
}
