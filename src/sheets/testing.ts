import { readTable } from './read.ts'
import type { Source } from './source.ts'
import { allRows, type Choices, type Found } from './table.ts'

/** What a file says, for tests: its header and texts, or what is wrong with it. */
export type Said =
  | {
      readonly found: Found
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly lines: readonly number[]
    }
  | { readonly faults: readonly string[] }

/** Reads a small file whole. Faults are sentences in Danish. */
export const read = async (source: Source | string, choices: Choices = {}): Promise<Said> => {
  const result = await readTable(typeof source === 'string' ? new TextEncoder().encode(source) : source, choices)
  if (!result.ok) return { faults: result.refusals.map(({ say }) => say('da')) }
  const { found, header } = result.table
  const all = await allRows(result.table)
  if (!all.ok) return { faults: all.refusals.map(({ say }) => say('da')) }
  return { found, header, rows: all.rows.map(({ cells }) => cells.map(({ text }) => text)), lines: all.rows.map(({ row }) => row) }
}
