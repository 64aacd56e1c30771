import type { OutCell, OutRow, Sheet } from '#sheets/sheet'
import type { Cell, Row } from '#sheets/table'
import type { Workbook } from '#sheets/xlsx-write'
import type { Language } from '#text/language.ts'
import type { Fault } from './fault.ts'
import { columnTitle, type RowSheetKey, rowSheets, type SheetKey, sheetTitle, type TakeColumn } from './layout.ts'
import type { Planned } from './plan-takeover.ts'
import { sheetOrder } from './plan-takeover.ts'
import type { Book, BookSheet } from './read-book.ts'
import type { Register } from './register.ts'
import { cellWords, columnFor, isFaultHead, isYear } from './rows.ts'
import { columnsOf, listsFor } from './template.ts'
import { takeoverTexts } from './texts.ts'

const say = takeoverTexts.phrase

/** Empty rows of a file are kept up to here, so that rows have the numbers that the mistakes name; a file with a cell further down is drawn together. */
const longest = 5_000

const columnIn = (sheet: SheetKey, head: string): TakeColumn => {
  const own = sheet === 'facts' ? undefined : columnFor(rowSheets[sheet].columns, head)
  return { key: head, kind: 'text', ...own, ...(sheet === 'lines' && isYear(head) && { kind: 'number' }), title: () => head }
}

const cellOut = (cell: Cell | undefined, { kind }: TakeColumn): OutCell => {
  if (!cell || cell.text === '') return null
  return kind === 'number' && cell.number !== null ? cell.number : cellWords(cell, kind === 'number' ? 'text' : kind)
}

const rowsOf = ({ rows }: BookSheet): readonly (Row | null)[] => {
  const last = rows.at(-1)?.row ?? 1
  if (last > longest) return rows
  const byRow = new Map(rows.map((row) => [row.row, row]))
  return Array.from({ length: last - 1 }, (_, index) => byRow.get(index + 2) ?? null)
}

/** A sheet as it was sent, with its wrong cells marked and the reasons in a column of their own. */
const markedSheet = (sheet: SheetKey, read: BookSheet, faults: readonly Fault[], language: Language): Sheet<readonly OutRow[]> => {
  const kept = read.header.flatMap((head, index) => (isFaultHead(head) ? [] : [{ index, column: columnIn(sheet, head) }]))
  // Facts are known by the first two columns of their sheet; elsewhere what is to be mended is the first thing to be seen.
  const before = sheet === 'facts' ? kept.length : 0
  const columns = kept.map(({ column }) => column)
  const [first, rest] = [columns.slice(0, before), columns.slice(before)]
  const rows = rowsOf(read)
  const own = Map.groupBy(faults, ({ row }) => row)
  const told = (fault: Fault): string => [columnTitle(sheet, fault.column)?.(language), fault.say(language)].filter(Boolean).join(': ')
  const columnAt = (key: string | null): number =>
    key === null
      ? -1
      : sheet === 'facts'
        ? 1
        : kept.findIndex(({ column }) => columnFor(rowSheets[sheet].columns, column.key)?.key === key || column.key === key)
  return {
    name: sheetTitle(sheet),
    columns: [...first, { key: 'faults', title: say('marked.column'), kind: 'text', width: 60, wrap: true }, ...rest],
    rows: rows.map((row) => {
      const cells = kept.map(({ index, column }) => cellOut(row?.cells[index], column))
      const why = row ? (own.get(row.row) ?? []).map(told).join('\n') || null : null
      return [...cells.slice(0, before), why, ...cells.slice(before)]
    }),
    marked: rows.flatMap((row, at) =>
      (row ? (own.get(row.row) ?? []) : []).flatMap(({ column }) => {
        const place = columnAt(column)
        return place === -1 ? [] : [{ row: at, column: place < before ? place : place + 1 }]
      }),
    ),
  }
}

/** A sheet that had its heads alone: it is there again, so that nothing is taken for missing. */
const emptySheet = (sheet: RowSheetKey): Sheet<readonly OutRow[]> => ({ name: sheetTitle(sheet), columns: columnsOf(sheet, []), rows: [] })

/** Every mistake in one list, with where it stands. */
const faultSheet = (faults: readonly Fault[], language: Language): Sheet<readonly OutRow[]> => ({
  name: say('sheet.faults'),
  explained: false,
  columns: [
    { key: 'sheet', title: say('faults.sheet'), kind: 'text', width: 18 },
    { key: 'row', title: say('faults.row'), kind: 'number', width: 8 },
    { key: 'column', title: say('faults.column'), kind: 'text', width: 36, wrap: true },
    { key: 'why', title: say('faults.why'), kind: 'text', width: 90, wrap: true },
  ],
  rows: faults.map(({ sheet, row, column, say: why }) => [
    sheetTitle(sheet)(language),
    row,
    columnTitle(sheet, column)?.(language) ?? null,
    why(language),
  ]),
})

/** A file as it was sent, with its mistakes: a list of them first, and each sheet with a column more. Mended, it can be sent as it is. */
export const markedBook = (book: Book, { faults }: Pick<Planned, 'faults'>, register: Register, language: Language): Workbook => ({
  sheets: [
    faultSheet(faults, language),
    ...sheetOrder.flatMap((sheet) => {
      const read = book.sheets[sheet]
      const own = faults.filter((fault) => fault.sheet === sheet)
      if (read) return [markedSheet(sheet, read, own, language)]
      return sheet === 'facts' || book.absent.includes(sheet) ? [] : [emptySheet(sheet)]
    }),
  ],
  about: [[say('about.place'), () => register.name]],
  lists: listsFor(register, language),
})
