import type { Language } from '#text/language.ts'
import { guardedText } from './safe-text.ts'
import { type Column, isNumber, type OutCell, type OutRow, type Sheet } from './sheet.ts'
import { streamOf } from './stream.ts'

/**
 * For whom a text file is written: for people, as Danish spreadsheets open it (a mark that says UTF-8, semicolons, in Danish decimal commas), or
 * for machines (no mark, commas between cells and points before decimals, columns by their keys).
 */
export type CsvForm = { readonly language: Language; readonly machine?: boolean }

const mustQuote: Readonly<Record<';' | ',', RegExp>> = { ';': /[";\r\n]|^\s|\s$/, ',': /[",\r\n]|^\s|\s$/ }

const mark = '\uFEFF'

const writer = ({ columns }: Sheet, { language, machine = false }: CsvForm) => {
  const separator = machine ? ',' : ';'
  const comma = !machine && language === 'da'
  const quoted = (text: string): string => (mustQuote[separator].test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const written = (cell: OutCell, column: Column): string => {
    if (cell === null) return ''
    const text = String(cell)
    if (isNumber(cell, column)) return comma ? text.replace('.', ',') : text
    return quoted(column.kind === 'day' ? text : guardedText(text))
  }
  const line = (cells: readonly string[]): string => `${cells.join(separator)}\r\n`
  return {
    head: (machine ? '' : mark) + line(columns.map(({ key, title }) => quoted(guardedText(machine ? key : title(language))))),
    row: (row: OutRow): string => line(columns.map((column, at) => written(row[at] ?? null, column))),
  }
}

/** Writes a sheet as separated text. What a spreadsheet would run as a formula is written so that none does (`safe-text.ts`). */
export const csvText = (sheet: Sheet<Iterable<OutRow>>, form: CsvForm): string => {
  const { head, row } = writer(sheet, form)
  return head + Array.from(sheet.rows, row).join('')
}

/** How much is written at once. */
const pieceLength = 64 * 1024

async function* pieces(sheet: Sheet, form: CsvForm): AsyncGenerator<Uint8Array> {
  const { head, row } = writer(sheet, form)
  const encoder = new TextEncoder()
  let text = head
  for await (const cells of sheet.rows) {
    text += row(cells)
    if (text.length < pieceLength) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}

/** The same, written while the rows come and as fast as the reader takes it: the file is never whole in memory. */
export const csvStream = (sheet: Sheet, form: CsvForm): ReadableStream<Uint8Array> => streamOf(pieces(sheet, form))
