import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { readTable } from '#sheets/read'
import { allRows, type Choices, type Found, type Row } from '#sheets/table'
import type { Mapping } from './mapping.ts'

/** A file that is being prepared: as it was sent, how it is read, and until when it is kept. */
export type Draft = {
  readonly id: Id
  readonly municipality: number
  readonly municipality_name: string
  readonly file_name: string
  readonly sha256: string
  readonly content: Buffer
  readonly choices: Choices & { readonly source?: string }
  readonly mapping: Mapping | null
  readonly kept_until: Date
}

/** A draft's file as a table in memory. */
export type ReadDraft = { readonly found: Found; readonly header: readonly string[]; readonly rows: readonly Row[] }

/** Reads a file by what was chosen for it; what is wrong with it stands at the field of the file. */
export const readDraft = async (content: Uint8Array, choices: Choices): Promise<Result<ReadDraft>> => {
  const read = await readTable(content, choices)
  if (!read.ok) return refused(...read.refusals.map(({ say }) => at('file', say)))
  const batch = await allRows(read.table)
  if (!batch.ok) return refused(...batch.refusals.map(({ say }) => at('file', say)))
  return done({ found: read.table.found, header: read.table.header, rows: batch.rows })
}
