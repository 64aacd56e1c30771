import { decimal } from '#kernel/decimal'
import { type Records, readRecords } from '#sheets/csv-records'
import type { CsvRecord } from '#sheets/csv-scan'
import { type AreaFigures, type Figure, firstListYear } from '../../rules/area-status/index.ts'

/** One row of the file: where it stands, what it is about, and its figures. `key` is the same for all years of an area. */
export type AreaRow = {
  readonly line: number
  readonly municipality: string
  readonly area: string
  readonly key: string
  readonly figures: AreaFigures
}

export type AreaFile =
  | { readonly ok: true; readonly rows: readonly AreaRow[] }
  | { readonly ok: false; readonly refusals: readonly string[] }

const needed = ['year', 'municipality', 'area', 'residents', 'U', 'I', 'P', 'E', 'N'] as const
const known = [...needed, 'conviction_mean'] as const
type Column = (typeof known)[number]

const problems: Readonly<Record<Extract<Records, { readonly ok: false }>['why'], string>> = {
  letters: 'tegnene er ikke UTF-8; gem filen som UTF-8',
  open: 'et anførselstegn lukkes ikke',
  after: 'der står tekst efter et lukket anførselstegn',
}

type Place = (line: number, column: string, why: string) => string
const place: Place = (line, column, why) => `række ${line}, kolonne ${column}: ${why}`

/** A cell is read to a value, or to the reason why it cannot be. */
type Read<T> = { readonly value: T } | { readonly why: string }

const readFigure = (text: string, most: number | null, whole: boolean): Read<Figure> => {
  if (text === '') return { value: null }
  if (/^[-−]/.test(text)) return { why: `"${text}" er negativt` }
  const figure = text.replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(figure)) return { why: `"${text}" er ikke et tal` }
  if (whole && !/^\d+(\.0+)?$/.test(figure)) return { why: `"${text}" er ikke et helt tal` }
  if (most !== null && decimal(figure).gt(most)) return { why: `"${text}" er over ${most}` }
  return { value: figure }
}

const readYear = (text: string): Read<number> => {
  if (!/^\d{4}$/.test(text)) return { why: text === '' ? 'året mangler' : `"${text}" er ikke et årstal` }
  const year = Number(text)
  return year < firstListYear ? { why: `der var ingen liste i ${year}; den første kom i ${firstListYear}` } : { value: year }
}

const readName = (text: string): Read<string> => (text === '' ? { why: 'navnet mangler' } : { value: text })

const columnsOf = (header: CsvRecord): { readonly at: ReadonlyMap<Column, number>; readonly refusals: readonly string[] } => {
  const names = header.cells.map((cell) => cell.trim())
  const at = new Map(known.flatMap((column): [Column, number][] => (names.includes(column) ? [[column, names.indexOf(column)]] : [])))
  const absent = needed.filter((column) => !at.has(column)).map((column) => place(header.line, column, 'kolonnen mangler i overskriften'))
  const twice = known.filter((column) => names.indexOf(column) !== names.lastIndexOf(column))
  return { at, refusals: [...absent, ...twice.map((column) => place(header.line, column, 'kolonnen står to gange i overskriften'))] }
}

const readRow = (record: CsvRecord, header: CsvRecord, at: ReadonlyMap<Column, number>): AreaRow | readonly string[] => {
  const width = header.cells.length
  const found = record.cells.length
  if (found !== width) {
    const column = header.cells[found]?.trim() || `${Math.min(found, width) + 1}`
    return [place(record.line, column, `rækken har ${found} celler, overskriften ${width}`)]
  }
  const refusals: string[] = []
  const read = <T>(column: Column, reader: (text: string) => Read<T>, otherwise: T): T => {
    const result = reader(record.cells[at.get(column) ?? -1]?.trim() ?? '')
    if ('value' in result) return result.value
    refusals.push(place(record.line, column, result.why))
    return otherwise
  }
  const percent = (column: Column, most: number | null = 100) => read(column, (text) => readFigure(text, most, false), null)
  const year = read('year', readYear, firstListYear)
  const municipality = read('municipality', readName, '')
  const area = read('area', readName, '')
  const figures: AreaFigures = {
    year,
    residents: read('residents', (text) => readFigure(text, null, true), null),
    U: percent('U'),
    I: percent('I'),
    P: percent('P'),
    E: percent('E'),
    N: percent('N', null),
    ...(at.has('conviction_mean') ? { convictionMean: percent('conviction_mean') } : {}),
  }
  const key = JSON.stringify([municipality.normalize('NFC'), area.normalize('NFC')])
  return refusals.length > 0 ? refusals : { line: record.line, municipality, area, key, figures }
}

const repeated = (rows: readonly AreaRow[]): readonly string[] => {
  const first = new Map<string, number>()
  return rows.flatMap((row) => {
    const key = `${row.figures.year} ${row.key}`
    const before = first.get(key)
    if (before === undefined) first.set(key, row.line)
    return before === undefined ? [] : [place(row.line, 'area', `samme år, kommune og område står i række ${before}`)]
  })
}

/** Reads a file of figures: every row, or every reason why one cannot be read, each with its line and column. */
export const readAreaFile = (bytes: Uint8Array): AreaFile => {
  const csv = readRecords(bytes)
  if (!csv.ok) return { ok: false, refusals: [place(csv.line, '–', problems[csv.why])] }
  const [header, ...records] = csv.records
  if (!header) return { ok: false, refusals: [place(1, needed[0], 'filen er tom; overskriften mangler')] }
  const columns = columnsOf(header)
  if (columns.refusals.length > 0) return { ok: false, refusals: columns.refusals }
  const read = records.map((record) => readRow(record, header, columns.at))
  const rows = read.filter((row) => 'figures' in row)
  const refusals = [...read.flatMap((row) => ('figures' in row ? [] : row)), ...repeated(rows)]
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, rows }
}
