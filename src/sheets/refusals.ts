import type { Phrase } from '#text/texts.ts'
import type { Encoding, Fault, Row, SheetRefusal } from './table.ts'
import { sheetTexts } from './texts.ts'

type Place = { readonly row?: number | null; readonly column?: string | null }

/** What is wrong, as a phrase. */
export const said = sheetTexts.phrase

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A refusal with its place: the sentence names the row and the column where it has them. */
export const refuse = (fault: Fault, why: Phrase, { row = null, column = null }: Place = {}): SheetRefusal => ({
  fault,
  row,
  column,
  why: (language) => begun(why(language)),
  say: (language) => {
    const values = { why: why(language), row: row ?? '', column: column ?? '' }
    const say = sheetTexts.in(language)
    if (row !== null && column !== null) return say('place.both', values)
    if (row !== null) return say('place.row', values)
    return column !== null ? say('place.column', values) : begun(values.why)
  },
})

const encodingNames: Readonly<Record<Exclude<Encoding, 'utf-8-bom'>, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'windows-1252': 'Windows-1252/ISO-8859-1',
}

/** What an encoding is called on screens. */
export const encodingName = (encoding: Encoding): Phrase =>
  encoding === 'utf-8-bom' ? said('encoding.utf-8-bom') : () => encodingNames[encoding]

/** The letter of a column in a spreadsheet: 0 is A, 26 is AA. */
export const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

/**
 * What stands in a row that nobody should take: formulas, cells that the spreadsheet could not work out, too many cells or too few. Empty
 * for a good row. The kit finds them; who imports decides what becomes of the row.
 */
export const problemsOf = (row: Row, header: readonly string[]): readonly SheetRefusal[] => {
  const counts = said('fault.width', { count: row.width, expected: header.length })
  if (row.width > header.length) return [refuse('too-wide', counts, { row: row.row })]
  if (row.width < header.length) return [refuse('too-narrow', counts, { row: row.row })]
  return row.cells.flatMap(({ kind, text }, at) => {
    const place = { row: row.row, column: header[at] ?? letterOf(at) }
    if (kind === 'formula') return [refuse('formula', said('fault.formula', { text: shown(text) }), place)]
    return kind === 'error' ? [refuse('error-cell', said('fault.error-cell', { text }), place)] : []
  })
}
