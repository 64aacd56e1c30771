import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { readTable } from '#sheets/read'
import type { Limits } from '#sheets/source'
import type { Row, SheetRefusal, Table } from '#sheets/table'
import { type Language, languages } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { withSumDone } from './bare-sum.ts'
import type { Remark } from './fault.ts'
import { type RowSheetKey, rowSheetKeys, type SheetKey, sheetTitle } from './layout.ts'
import { takeoverTexts } from './texts.ts'

/** A sheet of a file as it was read; `row` 1 has its heads. */
export type BookSheet = { readonly header: readonly string[]; readonly rows: readonly Row[] }

/** A file by its sheets that have rows, the sheets of a template that it has not, and what of it is not read. */
export type Book = {
  readonly sheets: Readonly<Partial<Record<SheetKey, BookSheet>>>
  readonly absent: readonly RowSheetKey[]
  /** The language that its sheets are named in: what is wrong is told with these names. */
  readonly language: Language
  readonly remarks: readonly Remark[]
}

const say = takeoverTexts.phrase

/** A plan is small: a file that is not is none of ours, or is made to fill the memory. */
const limits: Limits = { raw: 10 * 1024 * 1024, unpacked: 60 * 1024 * 1024 }

/** So many rows a file can have: twice those of a plan with four sub-agreements and five thousand measurements. */
const mostRows = 10_000

const keys: readonly SheetKey[] = ['facts', ...rowSheetKeys]
const plain = (text: string): string => text.trim().toLocaleLowerCase('da')
const isCalled = (name: string, title: Phrase): boolean => languages.some((language) => plain(title(language)) === plain(name))

/** Sheets that explain: ours are known by their names and are not read. */
const explaining = ['sheet.guide', 'sheet.lists', 'sheet.definitions', 'sheet.faults'] as const
const isExplaining = (name: string): boolean => explaining.some((key) => isCalled(name, say(key)))

const wrong = (refusals: readonly SheetRefusal[]): Result<never> =>
  refused(...refusals.map(({ fault, say: why }) => at('file', fault === 'unpacks-too-large' ? say('file.large') : why)))

/** What says more of a file than that it is no workbook. */
const telling = new Set<SheetRefusal['fault']>(['too-large', 'unpacks-too-large', 'damaged'])

const tooMany = (sheet: string): Refusal => at('file', say('file.rows', { sheet, most: mostRows }))

/** The rows of a table, as long as there is room for them; it is read no further. */
const rowsWithin = async (table: Table, name: string, room: number): Promise<Result<readonly Row[]>> => {
  const rows: Row[] = []
  for await (const batch of table.batches()) {
    if (!batch.ok) return wrong(batch.refusals)
    rows.push(...batch.rows.map((row) => ({ ...row, cells: row.cells.map(withSumDone) })))
    if (rows.length > room) return refused(tooMany(name))
  }
  return done(rows)
}

/** One sheet; null where it has heads and nothing below them. */
const sheetOf = async (bytes: Uint8Array, name: string, room: number): Promise<Result<BookSheet | null>> => {
  const read = await readTable(bytes, { sheet: name, headerRow: 1, decimal: 'comma' }, limits)
  if (!read.ok) return read.refusals.every(({ fault }) => fault === 'no-rows' || fault === 'empty-file') ? done(null) : wrong(read.refusals)
  const rows = await rowsWithin(read.table, name, room)
  return rows.ok ? done({ header: read.table.header, rows: rows.value }) : rows
}

/**
 * Reads a file by its sheets. Refuses what is no workbook, one that is too large, unpacks too large or has too many rows, one that is damaged, and
 * one that has none of the sheets of a template.
 */
export const readBook = async (bytes: Uint8Array): Promise<Result<Book>> => {
  const first = await readTable(bytes, {}, limits)
  const found = first.ok ? first.table.found : first.found
  if (found?.format !== 'xlsx' || !found.sheets) {
    const told = first.ok ? [] : first.refusals.filter(({ fault }) => telling.has(fault))
    return told.length > 0 ? wrong(told) : refused(at('file', say('file.kind')))
  }
  const names = found.sheets.map(({ name }) => name)
  const nameOf = (key: SheetKey): string | undefined => names.find((one) => isCalled(one, sheetTitle(key)))
  if (nameOf('facts') === undefined) return refused(at('file', say('file.foreign')))
  const sheets: Partial<Record<SheetKey, BookSheet>> = {}
  let room = mostRows
  for (const key of keys) {
    const name = nameOf(key)
    if (name === undefined) continue
    const sheet = await sheetOf(bytes, name, room)
    if (!sheet.ok) return sheet
    if (!sheet.value) continue
    room -= sheet.value.rows.length
    sheets[key] = sheet.value
  }
  const foreign = names.filter((name) => !isExplaining(name) && !keys.some((key) => isCalled(name, sheetTitle(key))))
  return done({
    sheets,
    language: languages.find((language) => plain(sheetTitle('facts')(language)) === plain(nameOf('facts') ?? '')) ?? 'da',
    absent: rowSheetKeys.filter((key) => nameOf(key) === undefined),
    remarks: foreign.map((name) => ({ say: say('remark.sheet', { sheet: name }) })),
  })
}
