import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { readTable } from '#sheets/read'
import type { Limits } from '#sheets/source'
import { allRows, type Row } from '#sheets/table'
import { languages } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { Remark } from './fault.ts'
import { rowSheetKeys, type SheetKey, sheetTitle } from './layout.ts'
import { takeoverTexts } from './texts.ts'

/** A sheet of a file as it was read; `row` 1 has its heads. */
export type BookSheet = { readonly header: readonly string[]; readonly rows: readonly Row[] }

/** A file by its sheets; those that it has not are left out, and what is not read is remarked. */
export type Book = { readonly sheets: Readonly<Partial<Record<SheetKey, BookSheet>>>; readonly remarks: readonly Remark[] }

const say = takeoverTexts.phrase

/** A plan is small: a file that is not is none of ours, or is made to fill the memory. */
const limits: Limits = { raw: 10 * 1024 * 1024, unpacked: 60 * 1024 * 1024 }

const keys: readonly SheetKey[] = ['facts', ...rowSheetKeys]
const plain = (text: string): string => text.trim().toLocaleLowerCase('da')
const isCalled = (name: string, title: Phrase): boolean => languages.some((language) => plain(title(language)) === plain(name))

/** Sheets that explain: ours are known by their names and are not read. */
const explaining = ['sheet.guide', 'sheet.lists', 'sheet.definitions', 'sheet.faults'] as const
const isExplaining = (name: string): boolean => explaining.some((key) => isCalled(name, say(key)))

const wrong = (refusals: readonly { readonly say: Refusal['say'] }[]): Result<never> =>
  refused(...refusals.map((refusal) => at('file', refusal.say)))

/** One sheet; null where it has heads and nothing below them. */
const sheetOf = async (bytes: Uint8Array, name: string): Promise<Result<BookSheet | null>> => {
  const read = await readTable(bytes, { sheet: name, headerRow: 1 }, limits)
  if (!read.ok) return read.refusals.every(({ fault }) => fault === 'no-rows') ? done(null) : wrong(read.refusals)
  const rows = await allRows(read.table)
  return rows.ok ? done({ header: read.table.header, rows: rows.rows }) : wrong(rows.refusals)
}

/**
 * Reads a file by its sheets. Refuses what is no workbook, one that is too large or unpacks too large, one that is damaged, and one that has none of
 * the sheets of a template.
 */
export const readBook = async (bytes: Uint8Array): Promise<Result<Book>> => {
  const first = await readTable(bytes, {}, limits)
  const found = first.ok ? first.table.found : first.found
  if (found?.format !== 'xlsx' || !found.sheets) return first.ok ? refused(at('file', say('file.kind'))) : wrong(first.refusals)
  const names = found.sheets.map(({ name }) => name)
  const sheets: Partial<Record<SheetKey, BookSheet>> = {}
  for (const key of keys) {
    const name = names.find((one) => isCalled(one, sheetTitle(key)))
    if (name === undefined) continue
    const sheet = await sheetOf(bytes, name)
    if (!sheet.ok) return sheet
    if (sheet.value) sheets[key] = sheet.value
  }
  if (!names.some((name) => isCalled(name, sheetTitle('facts')))) return refused(at('file', say('file.foreign')))
  const foreign = names.filter((name) => !isExplaining(name) && !keys.some((key) => isCalled(name, sheetTitle(key))))
  return done({ sheets, remarks: foreign.map((name) => ({ say: say('remark.sheet', { sheet: name }) })) })
}
