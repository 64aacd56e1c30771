import { at, done, type Result, refused } from '#kernel/result'
import type { Row, Table } from '#sheets/table'
import { importTexts } from './texts.ts'

/** A municipality by all that a file may call it. */
export type NamedMunicipality = { readonly code: number; readonly names: readonly string[] }

/** Rows that belong to one municipality; null for those whose municipality nobody knows. */
export type Share = { readonly municipality: number | null; readonly rows: readonly Row[] }

type Reader = (row: Row) => number | null

const readerFor = (header: readonly string[], column: string | null, municipalities: readonly NamedMunicipality[]): Reader => {
  const [only] = municipalities
  if (column === null) return () => only?.code ?? null
  const index = header.indexOf(column)
  const known = new Map(municipalities.flatMap(({ code, names }) => names.map((name) => [name.toLocaleLowerCase('da'), code] as const)))
  return (row) => known.get((row.cells[index]?.text ?? '').trim().toLocaleLowerCase('da')) ?? null
}

async function* rowsOf(table: Table): AsyncGenerator<Result<Row>> {
  for await (const batch of table.batches()) {
    if (!batch.ok) yield refused(...batch.refusals.map(({ say }) => at('file', say)))
    else for (const row of batch.rows) yield done(row)
  }
}

/** After so many rows it is said how far the reading has come. */
const toldEvery = 2_000

/** Whether the rows of each municipality stand together in the file. */
const standTogether = async (table: Table, read: Reader, told: (rows: number) => void): Promise<Result<boolean>> => {
  let rows = 0
  const seen = new Set<number | null>()
  let last: number | null | undefined
  for await (const row of rowsOf(table)) {
    if (!row.ok) return row
    if (rows % toldEvery === 0) told(rows)
    rows += 1
    const municipality = read(row.value)
    if (municipality === last) continue
    if (seen.has(municipality)) return done(false)
    seen.add(municipality)
    last = municipality
  }
  return seen.size === 0 ? refused(at('file', importTexts.phrase('refused.no_rows'))) : done(true)
}

/**
 * Goes through a file of many municipalities, one municipality at a time. Where their rows stand together only one municipality's are in memory, however long the
 * file is; where they do not, the whole file is. Without a column all rows
 * belong to the first municipality. The file is read to its end first, so that one that cannot be read changes nothing; `told` hears
 * how far that has come.
 */
export const byMunicipality = async (
  table: Table,
  column: string | null,
  municipalities: readonly NamedMunicipality[],
  told: (rows: number) => void = () => undefined,
): Promise<Result<AsyncIterable<Share>>> => {
  const read = readerFor(table.header, column, municipalities)
  const together = await standTogether(table, read, told)
  if (!together.ok) return together
  const inTurn = async function* (): AsyncGenerator<Share> {
    const waiting = new Map<number | null, Row[]>()
    for await (const row of rowsOf(table)) {
      if (!row.ok) continue
      const municipality = read(row.value)
      const rows = waiting.get(municipality)
      if (rows) rows.push(row.value)
      else {
        if (together.value) {
          for (const [before, held] of waiting) yield { municipality: before, rows: held }
          waiting.clear()
        }
        waiting.set(municipality, [row.value])
      }
    }
    for (const [municipality, held] of waiting) yield { municipality, rows: held }
  }
  return done(inTurn())
}
