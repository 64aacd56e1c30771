import { type CsvRecord, scanCsv } from './csv-scan.ts'
import { type Separator, separators } from './table.ts'

/** How many records tell how a file is cut, and how many letters are looked at for them. */
const sample = 200
const sampleLetters = 32_768

/** Excel's own first line, which names the separator: `sep=;`. */
const named = /^sep=([;,\t|])\r?\n/i

/** How evenly a separator cuts: the share of records that have as many cells as most have, nothing when that is one. */
const evenness = (records: readonly CsvRecord[]): number => {
  const counts = new Map<number, number>()
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  counts.delete(1)
  return Math.max(0, ...counts.values()) / Math.max(records.length, 1)
}

/** The separator of a file: the one that cuts most records into the same number of cells, more than one; the earlier in the list when two do. */
export const separatorOf = (head: string, whole: boolean): { readonly separator: Separator; readonly doubt: boolean } => {
  const told = named.exec(head)?.[1]
  if (told) return { separator: told as Separator, doubt: false }
  const scores = separators.map((separator) => ({
    separator,
    score: evenness(scanCsv(head.slice(0, sampleLetters), 1, separator, whole && head.length <= sampleLetters).records.slice(0, sample)),
  }))
  const [best, second] = scores.toSorted((one, other) => other.score - one.score)
  if (!best || best.score === 0) return { separator: ';', doubt: false }
  return { separator: best.separator, doubt: second !== undefined && second.score > 0.9 * best.score && second.score > 0.5 }
}

/** How many letters stand before the first record: the line by which Excel names the separator. */
export const preamble = (head: string): number => named.exec(head)?.[0].length ?? 0
