import { readCsvTable } from './csv-read.ts'
import { formatOf } from './format.ts'
import { readJsonStat } from './json-stat.ts'
import { readPx } from './px-read.ts'
import { type Limits, limits, type Opened, openSource, type Source } from './source.ts'
import type { Choices, Format, TableResult } from './table.ts'
import { readXlsxTable } from './xlsx-read.ts'

const readers: Readonly<Record<Format, (opened: Opened, choices: Choices, most: Limits) => Promise<TableResult>>> = {
  csv: readCsvTable,
  xlsx: readXlsxTable,
  px: readPx,
  'json-stat': readJsonStat,
}

/**
 * Reads a file as a table. What it is, how its letters are written and cut, and where its header stands is told by its content; the
 * choices say otherwise. Refuses what is no table, what is too large, and what cannot be read, with row and column where there are any.
 */
export const readTable = async (source: Source, choices: Choices = {}, most: Limits = limits): Promise<TableResult> => {
  const opened = await openSource(source, most)
  if ('fault' in opened) return { ok: false, refusals: [opened] }
  const format = formatOf(opened.head)
  if (typeof format !== 'string') return { ok: false, refusals: [format] }
  return readers[format](opened, choices, most)
}
