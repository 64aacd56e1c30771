import type { Phrase } from '#text/texts.ts'
import type { SheetKey } from './layout.ts'

/**
 * What is wrong with a file: on which sheet, in which row as the user sees it (null where it is about the whole sheet), in which column by its key,
 * and why, as a sentence.
 */
export type Fault = { readonly sheet: SheetKey; readonly row: number | null; readonly column: string | null; readonly say: Phrase }

/** Something about a file that stops nothing. */
export type Remark = { readonly say: Phrase }

/** Faults in the order in which somebody mends them: sheet by sheet, from the top. */
export const inOrder = (faults: readonly Fault[], sheets: readonly SheetKey[]): readonly Fault[] =>
  faults.toSorted((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || (one.row ?? 0) - (other.row ?? 0))
