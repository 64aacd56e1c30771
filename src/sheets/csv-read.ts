import { cellOf, decimalOf, textCellOf } from './cells.ts'
import { type CsvFault, type CsvRecord, scanCsv } from './csv-scan.ts'
import { preamble, separatorOf } from './csv-sniff.ts'
import { decoded, decodedWhole, encodingOf } from './encoding.ts'
import { findHeader } from './header.ts'
import { encodingName, refuse, said } from './refusals.ts'
import { unguarded } from './safe-text.ts'
import type { Opened } from './source.ts'
import {
  type Batch,
  batchRows,
  type Cell,
  type Choices,
  type DecimalMark,
  type Encoding,
  type Found,
  type Row,
  type Separator,
  type SheetRefusal,
  type TableResult,
} from './table.ts'

const quoteRefusal = ({ line, why }: CsvFault): SheetRefusal => refuse('quote', said(`fault.quote.${why}`), { row: line })

/** The records of a file piece by piece; a fault is the last that comes. */
async function* recordsOf(opened: Opened, encoding: Encoding, separator: Separator): AsyncGenerator<readonly CsvRecord[] | CsvFault> {
  let rest = ''
  let line = 1
  let first = true
  const take = (text: string, last: boolean) => {
    const scan = scanCsv(text, line, separator, last)
    rest = text.slice(scan.rest)
    line = scan.line
    return scan
  }
  for await (const piece of decoded(opened.chunks(), encoding)) {
    let text = rest + piece
    if (first && text.length > 0) {
      const skipped = preamble(text)
      text = text.slice(skipped)
      line += skipped > 0 ? 1 : 0
      first = false
    }
    const { records, fault } = take(text, false)
    if (records.length > 0) yield records
    if (fault) return yield fault
  }
  const { records, fault } = take(rest, true)
  if (records.length > 0) yield records
  if (fault) yield fault
}

type Cut = { readonly encoding: Encoding; readonly separator: Separator; readonly decimal: DecimalMark; readonly headerRow: number }

/** `="0101"` is how systems keep Excel from taking a code for a number; an apostrophe is how exports keep it from running a text. */
const readCell = (raw: string, decimal: DecimalMark): Cell => {
  const bare = unguarded(raw)
  if (bare !== raw) return textCellOf(bare.trim(), decimal)
  const text = raw.trim()
  return cellOf(text.startsWith('="') ? text.replace(/^="([^"]*)"$/, '$1') : text, decimal)
}

const isEmpty = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '')

const rowOf = ({ line, cells }: CsvRecord, columns: number, decimal: DecimalMark): Row => {
  const read: Cell[] = []
  for (let at = 0; at < columns; at += 1) read.push(readCell(cells[at] ?? '', decimal))
  const more = cells.length > columns && cells.some((cell, at) => at >= columns && cell.trim() !== '')
  return { row: line, width: more || cells.length < columns ? cells.length : columns, cells: read }
}

async function* batchesOf(opened: Opened, cut: Cut, width: number): AsyncGenerator<Batch> {
  let rows: Row[] = []
  for await (const records of recordsOf(opened, cut.encoding, cut.separator)) {
    if ('why' in records) {
      yield { ok: true, rows }
      return yield { ok: false, refusals: [quoteRefusal(records)] }
    }
    for (const record of records) {
      if (record.line <= cut.headerRow || isEmpty(record)) continue
      rows.push(rowOf(record, width, cut.decimal))
      if (rows.length < batchRows) continue
      yield { ok: true, rows }
      rows = []
    }
  }
  if (rows.length > 0) yield { ok: true, rows }
}

/** The encoding that the user chose, where it can be; the text of a single byte a letter can be read in any. */
const chosenEncoding = (found: Encoding, chosen: Encoding | undefined): Encoding | SheetRefusal => {
  if (chosen === undefined || chosen === found || (found.startsWith('utf-8') && chosen.startsWith('utf-8'))) return found
  const single = chosen === 'windows-1252' && found !== 'utf-16le'
  return single ? chosen : refuse('wrong-encoding', said('fault.wrong-encoding', { encoding: encodingName(chosen) }))
}

/** Reads a text file as a table: how it is written, cut and headed is found by its bytes, or taken from the choices. */
export const readCsvTable = async (opened: Opened, choices: Choices): Promise<TableResult> => {
  const found = await encodingOf(opened.head, opened.chunks())
  const encoding = typeof found === 'string' ? chosenEncoding(found, choices.encoding) : found
  if (typeof encoding !== 'string') return { ok: false, refusals: [encoding] }
  const whole = opened.size === opened.head.length
  const text = decodedWhole(opened.head, encoding)
  const head = text.slice(preamble(text))
  const sniffed = choices.separator ? { separator: choices.separator, doubt: false } : separatorOf(text, whole)
  const { separator } = sniffed
  const scan = scanCsv(head, text === head ? 1 : 2, separator, whole)
  const records = scan.records.filter((record) => !isEmpty(record))
  const known: Partial<Found> = { format: 'csv', encoding, separator }
  if (records.length === 0)
    return { ok: false, refusals: [scan.fault ? quoteRefusal(scan.fault) : refuse('empty-file', said('fault.empty-file'))] }
  const headed = findHeader(
    records.slice(0, 500).map(({ line, cells }) => ({ row: line, cells })),
    choices.headerRow,
  )
  if (!('names' in headed)) return { ok: false, refusals: headed, found: known }
  const below = records.filter(({ line }) => line > headed.row)
  if (below.length === 0 && whole && !scan.fault) return { ok: false, refusals: [refuse('no-rows', said('fault.no-rows'))], found: known }
  const told = decimalOf(
    below.flatMap(({ cells }) => cells.map((cell) => cell.trim())),
    separator,
  )
  const decimal = choices.decimal ?? told.decimal
  const doubts = [
    choices.decimal ? null : told.doubt,
    headed.doubt ? ('header' as const) : null,
    sniffed.doubt ? ('separator' as const) : null,
  ]
  return {
    ok: true,
    table: {
      found: {
        format: 'csv',
        encoding,
        separator,
        decimal,
        headerRow: headed.row,
        titles: headed.titles,
        sheet: null,
        sheets: [],
        merged: [],
        languages: [],
        time: null,
        doubts: doubts.filter((doubt) => doubt !== null),
      },
      header: headed.names,
      batches: () => batchesOf(opened, { encoding, separator, decimal, headerRow: headed.row }, headed.names.length),
    },
  }
}
