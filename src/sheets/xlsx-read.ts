import { cellOf, decimalOf } from './cells.ts'
import { wrongType } from './format.ts'
import { findHeader, type RawRow } from './header.ts'
import { refuse, said } from './refusals.ts'
import type { Limits, Opened } from './source.ts'
import {
  type Batch,
  batchRows,
  type Choices,
  type DecimalMark,
  type Found,
  type Row,
  type SheetRefusal,
  type TableResult,
} from './table.ts'
import { type Book, readBook } from './xlsx-book.ts'
import { xlsxCell } from './xlsx-cells.ts'
import { mergeFiller } from './xlsx-merged.ts'
import { type Merge, type RawSheetRow, sheetReader, surveySheet } from './xlsx-sheet.ts'
import { openZip, unpacked, unpacksTooLarge, type Zip } from './zip.ts'

/** How many rows tell what a sheet is like. */
const sample = 500

const damaged = (key: 'detail.zip' | 'detail.xml'): SheetRefusal => refuse('damaged', said('fault.damaged', { detail: said(key) }))

/** What a ZIP is that has no workbook in it. */
const notAWorkbook = ({ entries }: Zip): SheetRefusal | null => {
  if (entries.has('xl/workbook.bin')) return wrongType('binary-excel')
  if (entries.has('word/document.xml')) return wrongType('word')
  if (entries.has('content.xml')) return wrongType('ods')
  return [...entries.keys()].some((name) => /(^|\/)workbook\.xml$/.test(name)) ? null : wrongType('zip')
}

async function* sheetRows(zip: Zip, path: string): AsyncGenerator<readonly RawSheetRow[]> {
  const entry = zip.entries.get(path)
  if (!entry) throw new Error(`${path} is missing`)
  const reader = sheetReader()
  const decoder = new TextDecoder()
  for await (const piece of unpacked(zip, entry, { left: Number.POSITIVE_INFINITY })) {
    reader.feed(decoder.decode(piece, { stream: true }))
    const rows = reader.take()
    if (rows.length > 0) yield rows
  }
  reader.end()
}

const firstRows = async (zip: Zip, path: string): Promise<readonly RawSheetRow[]> => {
  const rows: RawSheetRow[] = []
  for await (const some of sheetRows(zip, path)) {
    rows.push(...some)
    if (rows.length >= sample) break
  }
  return rows.slice(0, sample)
}

/** The row as texts: what the header is found by. */
const rawRow = (book: Book, { row, cells }: RawSheetRow): RawRow => ({
  row,
  cells: Array.from(cells, (cell) => (cell ? xlsxCell(cell, book, 'comma').text : '')),
})

type Plan = {
  readonly path: string
  readonly headerRow: number
  readonly width: number
  readonly decimal: DecimalMark
  readonly merges: readonly Merge[]
}

/** Batches of a sheet; what turns out to be no XML on the way is refused there. */
async function* safely(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  try {
    yield* batches
  } catch {
    yield { ok: false, refusals: [damaged('detail.xml')] }
  }
}

async function* batchesOf(zip: Zip, book: Book, { path, headerRow, width, decimal, merges }: Plan): AsyncGenerator<Batch> {
  const fill = mergeFiller(merges, headerRow)
  const rowOf = ({ row, cells }: RawSheetRow): Row => {
    const all = Array.from({ length: width }, (_, at) => (cells[at] ? xlsxCell(cells[at], book, decimal) : cellOf('', decimal)))
    return fill({ row, width: Math.max(width, cells.length), cells: all })
  }
  let rows: Row[] = []
  for await (const some of sheetRows(zip, path)) {
    for (const raw of some) {
      if (raw.row <= headerRow) continue
      const row = rowOf(raw)
      if (row.width === width && row.cells.every(({ text }) => text === '')) continue
      rows.push(row)
      if (rows.length < batchRows) continue
      yield { ok: true, rows }
      rows = []
    }
  }
  if (rows.length > 0) yield { ok: true, rows }
}

/** The sheet that the user chose, or the first that is shown and has rows. */
const chosenSheet = async (zip: Zip, book: Book, wanted: string | undefined) => {
  const candidates = wanted === undefined ? book.sheets.filter(({ hidden }) => !hidden) : book.sheets.filter(({ name }) => name === wanted)
  for (const sheet of candidates) {
    const rows = await firstRows(zip, sheet.path)
    if (rows.length > 0) return { sheet, rows }
  }
  return candidates.length > 0 ? refuse('empty-file', said('fault.empty-file')) : null
}

const open = async (opened: Opened, choices: Choices, left: number): Promise<TableResult> => {
  const zip = openZip(await opened.whole())
  if (zip === null) return { ok: false, refusals: [damaged('detail.zip')] }
  const other = notAWorkbook(zip)
  if (other) return { ok: false, refusals: [other] }
  const allowance = { left }
  const book = await readBook(zip, allowance)
  const merges = new Map<string, readonly Merge[]>()
  for (const { name, path } of book.sheets) {
    const entry = zip.entries.get(path)
    if (!entry) return { ok: false, refusals: [refuse('damaged', said('fault.damaged', { detail: said('detail.part', { part: path }) }))] }
    if (choices.sheet === undefined || choices.sheet === name) merges.set(path, await surveySheet(unpacked(zip, entry, allowance)))
  }
  const sheets = book.sheets.map(({ name, hidden }) => ({ name, hidden }))
  const chosen = await chosenSheet(zip, book, choices.sheet)
  const known: Partial<Found> = { format: 'xlsx', sheets }
  if (chosen === null) {
    const named = said('fault.no-sheet', { sheet: choices.sheet ?? '–', sheets: sheets.map(({ name }) => name).join(', ') })
    return { ok: false, refusals: [refuse('no-sheet', named)], found: known }
  }
  if ('fault' in chosen) return { ok: false, refusals: [chosen], found: known }
  const { sheet, rows } = chosen
  const headed = findHeader(
    rows.map((row) => rawRow(book, row)),
    choices.headerRow,
  )
  if (!('names' in headed)) return { ok: false, refusals: headed, found: { ...known, sheet: sheet.name } }
  const below = rows.filter(({ row }) => row > headed.row)
  if (below.length === 0) return { ok: false, refusals: [refuse('no-rows', said('fault.no-rows'))], found: { ...known, sheet: sheet.name } }
  // Only numbers that were written as texts have a mark that is to be found: the others are numbers already.
  const written = below.flatMap(({ cells }) =>
    Array.from(cells, (cell) => (cell && /^(s|str|inlineStr)$/.test(cell.type) ? xlsxCell(cell, book, 'comma').text : '')),
  )
  const told = decimalOf(written, null)
  const decimal = choices.decimal ?? told.decimal
  const own = merges.get(sheet.path) ?? []
  const doubts = [choices.decimal ? null : told.doubt, headed.doubt ? ('header' as const) : null].filter((doubt) => doubt !== null)
  const found: Found = {
    format: 'xlsx',
    encoding: null,
    separator: null,
    decimal,
    headerRow: headed.row,
    titles: headed.titles,
    sheet: sheet.name,
    sheets,
    merged: own.filter(({ top }) => top > headed.row).map(({ ref }) => ref),
    languages: [],
    time: null,
    doubts,
  }
  const plan: Plan = { path: sheet.path, headerRow: headed.row, width: headed.names.length, decimal, merges: own }
  return { ok: true, table: { found, header: headed.names, batches: () => safely(batchesOf(zip, book, plan)) } }
}

/** Reads a workbook as a table. Its XML is read piece by piece on our own thread, so that a large one holds nobody up for long. */
export const readXlsxTable = async (opened: Opened, choices: Choices, { unpacked: most }: Limits): Promise<TableResult> => {
  try {
    return await open(opened, choices, most)
  } catch (error) {
    if (error !== unpacksTooLarge) return { ok: false, refusals: [damaged('detail.xml')] }
    const why = said('fault.unpacks-too-large', { most: Math.floor(most / 1024 / 1024) })
    return { ok: false, refusals: [refuse('unpacks-too-large', why)] }
  }
}
