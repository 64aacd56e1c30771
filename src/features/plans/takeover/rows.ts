import type { Cell, Row } from '#sheets/table'
import { languages } from '#text/language.ts'
import type { Words } from '#web/page.ts'
import { type Choice, chosenBy } from './choices.ts'
import type { Fault, Remark } from './fault.ts'
import { type RowSheetKey, rowSheets, type TakeColumn } from './layout.ts'
import { nameFault } from './names.ts'
import type { BookSheet } from './read-book.ts'
import { takeoverTexts } from './texts.ts'
import { writtenDay } from './written-day.ts'

const say = takeoverTexts.phrase

/** A row of a sheet with the words of its cells by the keys of its columns, and by the year where a column is one. */
export type TakeRow = { readonly row: number; readonly words: Words }

/** What a sheet's rows say, what is wrong with them, and what of it is not read. `lost` says that there are more than could be read. */
export type TakeRows = {
  readonly rows: readonly TakeRow[]
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
  readonly lost: boolean
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da')

/** The column that a head names, in either language. */
export const columnFor = (columns: readonly TakeColumn[], head: string): TakeColumn | undefined =>
  columns.find(({ title }) => languages.some((language) => plain(title(language)) === plain(head)))

/** Heads of a sheet that are years. */
export const isYear = (head: string): boolean => /^(19|20|21)\d\d$/.test(head.trim())

/** The head of the column in which a file comes back with what is wrong; not read when it is sent again. */
export const isFaultHead = (head: string): boolean => languages.some((language) => plain(say('marked.column')(language)) === plain(head))

/** What nobody should take: a formula is never worked out, and a cell that the spreadsheet could not work out has nothing. */
const isBroken = (cell: Cell): cell is Cell & { readonly kind: 'formula' | 'error' } => cell.kind === 'formula' || cell.kind === 'error'

/** A cell as a form has it: days as 2026-01-31, numbers with a comma, and nothing for the signs of a missing figure. */
export const cellWords = (cell: Cell | undefined, kind: TakeColumn['kind']): string => {
  if (!cell || isBroken(cell)) return ''
  if (kind === 'text') return cell.text
  if (cell.kind === 'empty') return ''
  if (kind === 'day') return writtenDay(cell) ?? cell.text
  return cell.number !== null ? cell.number.replace('.', ',') : cell.text
}

/** An example is no part of the plan: its first cell says so. */
const isExample = ([first]: Row['cells']): boolean =>
  languages.some((language) => plain(first?.text ?? '').startsWith(plain(say('example.mark')(language))))

const isEmpty = (cells: Row['cells']): boolean => cells.every(({ kind }) => kind === 'empty')

/** The cells of a row that nobody should take, each told where it stands. */
export const brokenCells = (sheet: Fault['sheet'], { row, cells }: Row, keyOf: (index: number) => string | null): readonly Fault[] =>
  cells.flatMap((cell, index) =>
    isBroken(cell) ? [{ sheet, row, column: keyOf(index), say: say(`fault.${cell.kind}`, { text: cell.text.slice(0, 40) }) }] : [],
  )

const lackingColumns = (sheet: RowSheetKey, columns: readonly TakeColumn[], keys: readonly (string | null)[]): readonly Fault[] =>
  columns
    .filter(({ key, needed }) => needed && !keys.includes(key))
    .map(({ title }) => ({
      sheet,
      row: null,
      column: null,
      say: (language) => takeoverTexts.in(language)('fault.column', { column: title(language) }),
    }))

/** A cell beyond the last head belongs to no column, however well it is meant. */
const loose = (sheet: RowSheetKey, { header, rows }: BookSheet): readonly Remark[] => {
  const out = rows.filter(({ width }) => width > header.length).map(({ row }) => row)
  return out.length === 0
    ? []
    : [
        {
          say: (language) =>
            takeoverTexts.in(language)('remark.loose', { sheet: rowSheets[sheet].name(language), rows: out.slice(0, 5).join(', ') }),
        },
      ]
}

const strange = (sheet: RowSheetKey, heads: readonly string[]): readonly Remark[] =>
  heads.map((column) => ({
    say: (language) => takeoverTexts.in(language)('remark.column', { sheet: rowSheets[sheet].name(language), column }),
  }))

/** The rows of a sheet, wherever its columns were moved to. A formula and a broken cell are told and read as nothing. */
export const rowsIn = (sheet: RowSheetKey, read: BookSheet | undefined): TakeRows => {
  if (!read) return { rows: [], faults: [], remarks: [], lost: false }
  const columns: readonly TakeColumn[] = rowSheets[sheet].columns
  const keys = read.header.map((head) => columnFor(columns, head)?.key ?? (sheet === 'lines' && isYear(head) ? head.trim() : null))
  const lacking = lackingColumns(sheet, columns, keys)
  const told = new Set(read.header.flatMap((head, index) => (isFaultHead(head) ? [index] : [])))
  // What a row says itself: what a file came back with beside it is not read again.
  const own = read.rows.filter(({ cells }) => {
    const said = cells.filter((_, index) => !told.has(index))
    return !isExample(said) && !isEmpty(said)
  })
  const broken = own.flatMap((row) => brokenCells(sheet, row, (index) => keys[index] ?? null))
  const kindOf = (key: string): TakeColumn['kind'] => columns.find((column) => column.key === key)?.kind ?? 'number'
  const wordsOf = ({ cells }: Row): Words =>
    Object.fromEntries(keys.flatMap((key, at) => (key === null ? [] : [[key, cellWords(cells[at], kindOf(key))]])))
  const unknown = read.header.filter((head, index) => keys[index] === null && !told.has(index) && !head.startsWith('['))
  return {
    rows: own.map((row) => ({ row: row.row, words: wordsOf(row) })),
    faults: [...lacking, ...broken],
    remarks: [...strange(sheet, unknown), ...loose(sheet, { ...read, rows: own })],
    lost: lacking.length > 0,
  }
}

/** The value of a choice that a cell names: empty for an empty cell, and a fault where nothing is called so, with what could be meant. */
export const chosenIn = (
  words: string,
  choices: readonly Choice[],
  place: Omit<Fault, 'say'>,
): { readonly value: string; readonly faults: readonly Fault[] } => {
  if (words === '') return { value: '', faults: [] }
  const choice = chosenBy(words, choices)
  return choice ? { value: choice.value, faults: [] } : { value: '', faults: [{ ...place, say: nameFault(words, choices) }] }
}
