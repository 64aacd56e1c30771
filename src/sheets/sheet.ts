import type { Phrase } from '#text/texts.ts'

/**
 * A column of a sheet that is written. `key` is its name for machines and never changes; `meaning` and `unit` go into the sheet of definitions.
 * A number has `decimals` digits behind its mark in a workbook; in a text file it stands as exact as it is.
 */
export type Column = {
  readonly key: string
  readonly title: Phrase
  readonly kind: 'text' | 'number' | 'day'
  readonly decimals?: number
  readonly width?: number
  /** Long texts are shown on several lines. */
  readonly wrap?: boolean
  /** The list of the workbook, by its key, that a spreadsheet offers for the column's cells. */
  readonly list?: string
  readonly unit?: Phrase
  readonly meaning?: Phrase
  /** That the column has to be filled in: its head is marked, and the sheet of definitions says so. */
  readonly needed?: boolean
}

/** A number is an exact decimal with a point, a day `YYYY-MM-DD`, null an empty cell. A sign in a number's place (`•`) is a text. */
export type OutCell = string | number | null
export type OutRow = readonly OutCell[]

/** A table that is written as a file. Rows that come one after another are written as they come. */
export type Sheet<Rows = Iterable<OutRow> | AsyncIterable<OutRow>> = {
  readonly name: Phrase
  readonly columns: readonly Column[]
  readonly rows: Rows
  /** Lists for single cells, and cells that are marked as wrong; rows and columns counted from 0 below the heads. */
  readonly cellLists?: readonly (CellPlace & { readonly list: string })[]
  readonly marked?: readonly CellPlace[]
  /** False for a sheet that explains itself: its columns are not in the sheet of definitions. */
  readonly explained?: boolean
}

/** A cell by its row below the heads and its column, both from 0. */
export type CellPlace = { readonly row: number; readonly column: number }

/** Words that a spreadsheet offers to choose from; what is written beside them is not stopped there. */
export type ChoiceList = { readonly key: string; readonly title: Phrase; readonly words: readonly string[] }

const decimalForm = /^-?\d+(\.\d+)?$/

/** Whether a cell of this column holds a number. */
export const isNumber = (cell: OutCell, { kind }: Column): boolean => kind === 'number' && cell !== null && decimalForm.test(String(cell))

/** Øre as a number of kroner with two decimals: `1060000000` → `10600000.00`. */
export const kronerText = (ore: number): string => (ore / 100).toFixed(2)
