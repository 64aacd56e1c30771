import type { Refusal } from '#kernel/result'
import type { Phrase } from '#text/texts.ts'

/** The kinds of files that are read as tables; told by what stands in the file, never by its name. */
export type Format = 'csv' | 'xlsx' | 'json-stat' | 'px'

/** What the letters of a file were written as; `windows-1252` holds ISO-8859-1, which old Danish systems write. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252'

export const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** What stands before the decimals. With a comma the point parts thousands, with a point the comma does; a space parts them in both. */
export type DecimalMark = 'comma' | 'point'

/**
 * What a cell is. `empty` holds nothing, or one of the signs by which Statistics Denmark says that there is no figure (`..`, `...`, `.`).
 * `formula` is a cell that a spreadsheet would work out: its text is the formula, its number is never trusted. `error` is a cell that
 * the spreadsheet itself could not work out (`#N/A`).
 */
export type CellKind = 'text' | 'number' | 'date' | 'empty' | 'formula' | 'error'

/**
 * One cell. `text` is as the file shows it, without spaces around it. `number` is an exact decimal with a point (`-1204.5`), as shown:
 * 12,5 % is `12.5`; null where the cell is no number. The day of a `date` is read by `dayIn`.
 */
export type Cell = { readonly text: string; readonly number: string | null; readonly kind: CellKind }

/**
 * One row of the table: `row` is its number as the user sees it in the file (the line in a CSV, the row in a workbook, the cell's place in a
 * cube), `cells` are as many as the header, and `width` is how many the file had.
 */
export type Row = { readonly row: number; readonly width: number; readonly cells: readonly Cell[] }

/** A page of a workbook. */
export type SheetFound = { readonly name: string; readonly hidden: boolean }

/** Where a choice was made for the user that could have been made otherwise, because the file did not decide it. */
export type Doubt = 'decimal' | 'header' | 'separator'

/** What was found in the file: shown to the user, who can choose otherwise. What a format has not is null. */
export type Found = {
  readonly format: Format
  readonly encoding: Encoding | null
  readonly separator: Separator | null
  readonly decimal: DecimalMark
  /** The row of the header as the user sees it; 0 where the file has none and the columns are called by their letters. */
  readonly headerRow: number
  /** The words above the header, one text for each row. */
  readonly titles: readonly string[]
  readonly sheet: string | null
  readonly sheets: readonly SheetFound[]
  /** Ranges of merged cells below the header (`A4:A9`): their text counts for every row, a number only where it stands. */
  readonly merged: readonly string[]
  /** The languages that a cube has its words in. */
  readonly languages: readonly string[]
  /** The column that a cube says is its time: the one with the codes. */
  readonly time: string | null
  readonly doubts: readonly Doubt[]
}

/** What the user chose instead of what was found. */
export type Choices = {
  readonly encoding?: Encoding
  readonly separator?: Separator
  readonly decimal?: DecimalMark
  /** The row of the header; 0 says that there is none. */
  readonly headerRow?: number
  readonly sheet?: string
  readonly language?: string
}

/** Why a file, a row or a cell could not be taken. */
export type Fault =
  | 'empty-file'
  | 'too-large'
  | 'unpacks-too-large'
  | 'wrong-type'
  | 'damaged'
  | 'mixed-encodings'
  | 'wrong-encoding'
  | 'quote'
  | 'no-header'
  | 'no-rows'
  | 'same-name'
  | 'no-sheet'
  | 'cube'
  | 'formula'
  | 'error-cell'
  | 'too-wide'
  | 'too-narrow'

/**
 * A refusal in a file: what, where, and the sentence for the user, which names the row and the column itself; `why` is the sentence without them, for
 * those who show the place beside it.
 */
export type SheetRefusal = Refusal & {
  readonly fault: Fault
  readonly row: number | null
  readonly column: string | null
  readonly why: Phrase
}

/** Some rows at a time; a refusal is the last that comes, and says that the rest of the file could not be read. */
export type Batch =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly refusals: readonly SheetRefusal[] }

/** A file as a table. `batches` reads the file when it is gone through, each time anew, and never holds more than a batch of it. */
export type Table = { readonly found: Found; readonly header: readonly string[]; readonly batches: () => AsyncIterable<Batch> }

export type TableResult =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly refusals: readonly SheetRefusal[]; readonly found?: Partial<Found> }

/** The largest batch in rows: enough for one statement, little enough for the memory. */
export const batchRows = 1_000

/** All rows of a small table, or the refusals that came before its end. */
export const allRows = async (table: Table): Promise<Batch> => {
  const rows: Row[] = []
  for await (const batch of table.batches()) {
    if (!batch.ok) return batch
    rows.push(...batch.rows)
  }
  return { ok: true, rows }
}
