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
  readonly unit?: Phrase
  readonly meaning?: Phrase
}

/** A number is an exact decimal with a point, a day `YYYY-MM-DD`, null an empty cell. A sign in a number's place (`•`) is a text. */
export type OutCell = string | number | null
export type OutRow = readonly OutCell[]

/** A table that is written as a file. Rows that come one after another are written as they come. */
export type Sheet<Rows = Iterable<OutRow> | AsyncIterable<OutRow>> = {
  readonly name: Phrase
  readonly columns: readonly Column[]
  readonly rows: Rows
}

const decimalForm = /^-?\d+(\.\d+)?$/

/** Whether a cell of this column holds a number. */
export const isNumber = (cell: OutCell, { kind }: Column): boolean => kind === 'number' && cell !== null && decimalForm.test(String(cell))

/** Øre as a number of kroner with two decimals: `1060000000` → `10600000.00`. */
export const kronerText = (ore: number): string => (ore / 100).toFixed(2)
