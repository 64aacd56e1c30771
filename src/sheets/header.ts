import { dayIn, numberIn } from './cells.ts'
import { letterOf, refuse, said } from './refusals.ts'
import type { SheetRefusal } from './table.ts'

/** A row as texts, before it is known what it is. */
export type RawRow = { readonly row: number; readonly cells: readonly string[] }

/** The header of a file: its row (0 for none), the names of its columns, the words above it, and whether it could have been another. */
export type Head = { readonly row: number; readonly names: readonly string[]; readonly titles: readonly string[]; readonly doubt: boolean }

const filled = ({ cells }: RawRow): number => cells.filter((cell) => cell.trim() !== '').length

/** How many cells most rows have. */
const usualWidth = (rows: readonly RawRow[]): number => {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const width = filled(row)
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([wide, often], [other, seldom]) => seldom - often || other - wide)
  return most?.[0] ?? 1
}

const isYear = (text: string): boolean => /^(1[89]|2[01])\d\d$/.test(text)
const isData = (text: string): boolean =>
  (!isYear(text) && (numberIn(text, 'comma') !== null || numberIn(text, 'point') !== null)) || dayIn(text) !== null

/** A header has words; years may be among them or stand alone right of an empty first cell, other numbers and days may not. */
const looksLikeData = ({ cells }: RawRow): boolean => {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return texts.some(isData) || (texts.every(isYear) && cells[0]?.trim() !== '')
}

const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1

const name = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** Columns that have the same name, as spreadsheets call them: `B, D`. */
const sameNames = (names: readonly string[]): readonly { readonly text: string; readonly columns: string }[] => {
  const groups = Map.groupBy(names.keys(), (at) => names[at]?.toLocaleLowerCase('da') ?? '')
  return [...groups.values()]
    .filter((columns) => columns.length > 1)
    .map((columns) => ({ text: names[columns[0] ?? 0] ?? '', columns: columns.map(letterOf).join(', ') }))
}

/** A column without a name is called by its letter in brackets, so that it can be chosen and seen to have none. */
const namesOf = (cells: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, at) => name(cells[at] ?? '') || `[${letterOf(at)}]`)

/**
 * The row below some titles that is the header though a title has as many cells as one could have: the first one with all cells, where it is words and
 * what is below it is not.
 */
const belowTitles = (rows: readonly RawRow[], usual: number): number => {
  const at = rows.findIndex((row) => filled(row) >= usual)
  const [full, next] = [rows[at], rows.slice(at + 1).find((row) => filled(row) >= usual)]
  return usual > 1 && full && next && !looksLikeData(full) && looksLikeData(next) ? at : -1
}

/**
 * Finds the header among the first rows: the first row that has cells for most of the columns that the rows below have. Files have titles above it.
 * `chosen` is the row that the user pointed at; 0 says that all rows are data.
 */
export const findHeader = (rows: readonly RawRow[], chosen: number | undefined): Head | readonly SheetRefusal[] => {
  const usual = usualWidth(rows)
  const needed = Math.max(Math.min(usual, 2), Math.ceil(usual * 0.6))
  const titled = belowTitles(rows, usual)
  const found = titled >= 0 ? titled : rows.findIndex((row) => filled(row) >= needed)
  const at = chosen === undefined ? found : rows.findIndex(({ row }) => row >= chosen)
  const header = rows[at]
  const widest = Math.max(0, ...rows.slice(Math.max(at, 0)).map(({ cells }) => lastFilled(cells)))
  if (chosen === 0) return { row: 0, names: namesOf([], widest), titles: [], doubt: false }
  if (!header) return [refuse('empty-file', said('fault.empty-file'))]
  if (chosen === undefined && looksLikeData(header)) return [refuse('no-header', said('fault.no-header'), { row: header.row })]
  const below = rows.slice(at + 1)
  // A single row that is too wide is that row's fault; a column that several have is one whose name is missing.
  const width = Math.max(lastFilled(header.cells), Math.min(widest, usualWidth(below.length > 2 ? below : [header])))
  const names = namesOf(header.cells, width)
  const same = sameNames(names)
  if (same.length > 0) {
    return same.map(({ text, columns }) => refuse('same-name', said('fault.same-name', { columns }), { row: header.row, column: text }))
  }
  const titles = rows.slice(0, at).map(({ cells }) => cells.map(name).filter(Boolean).join(' '))
  return { row: header.row, names, titles, doubt: chosen === undefined && at > 0 && filled(header) < usual }
}
