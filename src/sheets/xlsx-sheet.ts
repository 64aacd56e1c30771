import { joined } from './cell-text.ts'
import type { RawCell } from './xlsx-cells.ts'
import { xmlReader } from './xml.ts'

/** A row of a sheet before its cells are read: its number, and cells where there are any. */
export type RawSheetRow = { readonly row: number; readonly cells: readonly (RawCell | undefined)[] }

/** Rectangles of merged cells, counted from 0 for columns and 1 for rows. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number; readonly ref: string }

const mostColumns = 16_384
const mostRows = 1_048_576

/** `AB12` → 27; -1 for what names no column. */
export const columnOf = (ref: string): number => {
  let column = 0
  let at = 0
  for (; at < ref.length; at += 1) {
    const letter = ref.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column > mostColumns ? mostColumns : column - 1
}

/** Rows of a sheet, read from its XML piece by piece. `take` gives those that are complete since the last time. */
export const sheetReader = () => {
  let ready: RawSheetRow[] = []
  let cells: (RawCell | undefined)[] = []
  let [row, column, type, style, value, collecting] = [0, -1, '', 0, '', false]
  let formula: string | null = null
  let inFormula = false
  const reader = xmlReader({
    open: (tag, attributes) => {
      if (tag === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
        type = attributes.t ?? ''
        style = attributes.s === undefined ? 0 : Number(attributes.s)
        value = ''
        formula = null
      } else if (tag === 'v' || (tag === 't' && type === 'inlineStr')) collecting = true
      else if (tag === 'f') {
        formula = ''
        inFormula = true
      } else if (tag === 'row') {
        const told = Number(attributes.r)
        row = Number.isInteger(told) && told > row && told <= mostRows ? told : row + 1
        cells = []
        column = -1
      }
    },
    text: (piece) => {
      // What is longer than any cell of a spreadsheet is cut: it is refused where it is used.
      if (collecting) value = joined(value, piece)
      else if (inFormula) formula = joined(formula ?? '', piece)
    },
    close: (tag) => {
      if (tag === 'c') {
        if ((value !== '' || formula !== null) && column >= 0 && column < mostColumns) cells[column] = { type, style, value, formula }
      } else if (tag === 'v' || tag === 't') collecting = false
      else if (tag === 'f') inFormula = false
      else if (tag === 'row' && cells.length > 0) ready.push({ row, cells })
    },
  })
  return {
    feed: reader.feed,
    end: reader.end,
    take: (): readonly RawSheetRow[] => {
      const taken = ready
      ready = []
      return taken
    },
  }
}

const mark = 'sheetData>'
const merging = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g

/**
 * Goes through a whole sheet before any of it is read: one that is damaged or unpacks too large is refused before a row is taken. Answers the
 * merged cells, which a sheet names behind its rows.
 */
export const surveySheet = async (pieces: AsyncIterable<Buffer>): Promise<readonly Merge[]> => {
  const behind: Buffer[] = []
  let carry: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    if (behind.length > 0) {
      behind.push(piece)
      continue
    }
    const bytes = carry.length > 0 ? Buffer.concat([carry, piece]) : piece
    const at = bytes.lastIndexOf(mark)
    if (at !== -1 && /<\/(\w+:)?$/.test(bytes.toString('latin1', Math.max(0, at - 16), at))) behind.push(bytes.subarray(at))
    carry = bytes.subarray(Math.max(0, bytes.length - 32))
  }
  return [...Buffer.concat(behind).toString('latin1').matchAll(merging)].map(([, left = '', top = '', right = '', bottom = '']) => ({
    top: Number(top),
    left: columnOf(left),
    bottom: Number(bottom),
    right: columnOf(right),
    ref: `${left}${top}:${right}${bottom}`,
  }))
}
