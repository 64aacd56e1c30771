import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import Big from 'big.js'
import type { Column as ExcelColumn, stream as excelStream, Worksheet } from 'exceljs'
import { isDay } from '#kernel/day'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { type ChoiceList, type Column, isNumber, type OutCell, type OutRow, type Sheet } from './sheet.ts'
import { streamOf } from './stream.ts'
import { sheetTexts } from './texts.ts'
import { listSheet, markCells, markNeeded, offerLists } from './xlsx-lists.ts'

/** A workbook that is written: its sheets, and lines about the whole (source, licence, date) for the sheet of definitions. */
export type Workbook = {
  readonly sheets: readonly Sheet[]
  readonly about: readonly (readonly [Phrase, Phrase])[]
  /** What columns offer to choose from; they stand on a sheet of their own. */
  readonly lists?: readonly ChoiceList[]
}

/** Characters that XML cannot hold, or that its readers change, as workbooks write them; and texts that look like such a character. */
const awkward = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu
const escaped = (text: string): string =>
  text.replaceAll(awkward, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)

/** A sheet's name cannot be longer and cannot have these signs. */
const sheetName = (text: string): string =>
  text
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim()

/** The most letters that a cell of a workbook can hold. */
const longestText = 32_767

/** Workbooks keep 15 digits: a number that has more is written as a text, so that it stays exact. */
const fits = (text: string): boolean => new Big(Number(text).toPrecision(15)).eq(new Big(text))

/** Days before March 1900 are numbered differently by different programs. */
const firstDay = '1900-03-01'

const inWorkbook = (cell: OutCell, column: Column): string | number | Date | null => {
  if (cell === null) return null
  const text = String(cell)
  if (isNumber(cell, column) && fits(text)) return Number(text)
  if (column.kind === 'day' && isDay(text) && text >= firstDay) return new Date(`${text}T00:00:00Z`)
  return escaped(text).slice(0, longestText)
}

const formatOf = ({ kind, decimals }: Column, language: Language): string | undefined => {
  if (kind === 'day') return language === 'da' ? 'dd-mm-yyyy' : 'yyyy-mm-dd'
  if (kind === 'number' && decimals !== undefined) return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return undefined
}

const widthOf = ({ kind, width }: Column, title: string): number =>
  width ?? Math.max(kind === 'text' ? 22 : 12, Math.min(title.length + 2, 40))

const columnOf = (column: Column, language: Language): Partial<ExcelColumn> => {
  const format = formatOf(column, language)
  const title = column.title(language)
  const style = { ...(format && { numFmt: format }), ...(column.wrap && { alignment: { wrapText: true, vertical: 'top' as const } }) }
  return { header: escaped(title), key: column.key, width: widthOf(column, title), ...(Object.keys(style).length > 0 && { style }) }
}

/** How many rows are written before others have their turn. */
const turn = 200

const fill = async (sheet: Worksheet, { columns, rows, marked = [] }: Sheet, language: Language): Promise<void> => {
  sheet.columns = columns.map((column) => columnOf(column, language))
  const head = sheet.getRow(1)
  head.font = { bold: true }
  markNeeded(head, columns)
  head.commit()
  let written = 0
  for await (const row of rows) {
    const added = sheet.addRow(columns.map((column, at) => inWorkbook(row[at] ?? null, column)))
    markCells(added, marked, written)
    added.commit()
    written += 1
    if (written % turn === 0) await setImmediate()
  }
  if (columns.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
}

type Line = { readonly sheet: string; readonly title: string; readonly needed: string; readonly meaning: string; readonly unit: string }

/** What is told of a column: on which sheets it stands where there are several, and whether it has to be filled in where any has. */
const definitionColumns = ['sheet', 'title', 'needed', 'meaning', 'unit'] as const

const widths = { sheet: 22, title: 32, needed: 14, meaning: 80, unit: 18 } as const

/** The sheet that says what every column means, once for each name and meaning, and where the file comes from. */
const definitions = ({ sheets, about }: Workbook, language: Language): Sheet => {
  const say = sheetTexts.in(language)
  const told = sheets.filter(({ explained = true }) => explained)
  const words = told.flatMap((sheet) =>
    sheet.columns.map(
      ({ title, meaning, unit, needed }): Line => ({
        ...{ sheet: sheet.name(language), title: title(language), needed: needed ? say('definitions.yes') : '' },
        ...{ meaning: meaning?.(language) ?? '', unit: unit?.(language) ?? '' },
      }),
    ),
  )
  const lines = [...Map.groupBy(words, ({ sheet: _, ...line }) => JSON.stringify(line)).values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, sheet: [first, ...rest].map(({ sheet }) => sheet).join(', ') }] : [],
  )
  const shown = definitionColumns.filter((key) =>
    key === 'sheet' ? told.length > 1 : key === 'needed' ? lines.some(({ needed }) => needed !== '') : true,
  )
  const cells = (line: Partial<Line>): OutRow => shown.map((key) => line[key] || null)
  return {
    name: () => say('sheet.definitions'),
    columns: shown.map((key) => ({ key, title: sheetTexts.phrase(`definitions.${key}`), kind: 'text', width: widths[key] })),
    rows: [...lines.map(cells), ...about.map(([what, text]) => cells({ title: what(language), meaning: text(language) }))],
  }
}

const write = async (book: excelStream.xlsx.WorkbookWriter, workbook: Workbook, language: Language): Promise<void> => {
  const lists = workbook.lists ?? []
  for (const sheet of [...workbook.sheets, ...(lists.length > 0 ? [listSheet(lists)] : []), definitions(workbook, language)]) {
    const page = book.addWorksheet(sheetName(sheet.name(language)), { views: [{ state: 'frozen', ySplit: 1 }] })
    await fill(page, sheet, language)
    offerLists(page, sheet, lists, language)
    page.commit()
  }
  await book.commit()
}

/**
 * Writes a workbook while the rows come. Texts are texts whatever they begin with: a workbook runs only what is written as a formula. The library
 * is loaded at the first workbook.
 */
export const xlsxStream = async (workbook: Workbook, language: Language): Promise<ReadableStream<Uint8Array>> => {
  const { default: Excel } = await import('exceljs')
  const stream = new PassThrough()
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  write(book, workbook, language).catch((error) => stream.destroy(error))
  return streamOf(stream)
}

/** The same, whole. Not by `bytes()`: the server's own kind of answer has none. */
export const xlsxBytes = async (workbook: Workbook, language: Language): Promise<Uint8Array> =>
  new Uint8Array(await new Response(await xlsxStream(workbook, language)).arrayBuffer())
