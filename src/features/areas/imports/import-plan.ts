import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { problemsOf } from '#sheets/refusals'
import type { Cell, Row } from '#sheets/table'
import type { Phrase } from '#text/texts.ts'
import { type Fault, isFault, judgeAmounts, saidOf } from '../figures/figure.ts'
import type { Figures, Mapping } from './mapping.ts'
import { saidOutside } from './outside.ts'
import { periodDay } from './period.ts'
import { type Finder, type KnownVersion, type Near, versionOn } from './register.ts'
import { importTexts } from './texts.ts'
import { withoutTwins } from './twins.ts'

/** A figure that a file gives: of a place, by a definition, for a day, as an exact decimal. */
export type Entry = {
  readonly row: number
  /** The place and the indicator as the file calls them. */
  readonly placeWords: string
  readonly indicatorWords: string
  readonly place: Id
  readonly version: Id
  readonly day: Day
  readonly amount: string
  readonly numerator: string | null
  readonly denominator: string | null
}

/** A row or cell that cannot be taken: where, why, and which places it may have meant. */
export type RefusedRow = {
  readonly row: number
  readonly column: string | null
  readonly say: Phrase
  readonly words: string
  readonly near: readonly Near[]
}

/** So much of a cell is repeated to the user; a cell of more than so many letters is no name and no figure. */
const longest = { shown: 80, cell: 300 } as const

/** So many unknown names are held against the places: each costs a comparison with all of them, and nobody mends more by hand. */
const mostSought = 200

const clipped = (words: string): string => (words.length > longest.shown ? `${words.slice(0, longest.shown)}…` : words)

/** What a file comes to: its figures, the cells that are empty, and what cannot be taken. A row with anything wrong gives no figure at all. */
export type Planned = {
  readonly entries: readonly Entry[]
  readonly refused: readonly RefusedRow[]
  readonly empty: number
  readonly rows: number
}

const say = importTexts.phrase
const none: readonly never[] = []

type Given = {
  readonly column: string
  readonly cell: Cell | undefined
  readonly indicator: string
  readonly parts: readonly { readonly column: string; readonly cell: Cell | undefined }[]
}

/** What is said of a figure that cannot stand, with the words that the file has for it. */
const saidInFile = (fault: Fault, { minimum: least, maximum: most }: KnownVersion, { cell, parts }: Given): Phrase => {
  const words = clipped(cell?.text ?? '')
  if (fault.is === 'range') return say('refused.range', { words, least, most })
  const [numerator = '', denominator = ''] = parts.map((part) => clipped(part.cell?.text ?? ''))
  if (fault.is === 'share' || fault.is === 'parts') return say('refused.sum', { amount: words, numerator, denominator })
  const about = { amount: words, numerator, denominator }[fault.field]
  return (language) => importTexts.in(language)('refused.figure', { words: about, why: saidOf(fault)(language) })
}

/** The counts behind a row's figure, where the file has columns of them. */
const partsBy = ({ numerator, denominator }: Figures, cellOf: (column: string) => Cell | undefined): Given['parts'] =>
  numerator !== undefined && denominator !== undefined ? [numerator, denominator].map((column) => ({ column, cell: cellOf(column) })) : none

/** The figures that a row gives, with the columns they stand in. */
const givenBy = (figures: Figures, cellOf: (column: string) => Cell | undefined): readonly Given[] =>
  figures.kind === 'columns'
    ? Object.entries(figures.columns).map(([column, indicator]) => ({
        column,
        cell: cellOf(column),
        indicator,
        parts: partsBy(figures, cellOf),
      }))
    : [
        {
          column: figures.value,
          cell: cellOf(figures.value),
          indicator: cellOf(figures.indicator)?.text ?? '',
          parts: partsBy(figures, cellOf),
        },
      ]

type Context = { readonly finder: Finder; readonly mapping: Mapping; readonly today: Day }

/** With what a row is read: `nearest` looks each name up once, and none when there are too many. */
type Reading = Context & Pick<Finder, 'nearest'>

const readingBy = (context: Context): Reading => {
  const known = new Map<string, RefusedRow['near']>()
  return {
    ...context,
    nearest: (words) => {
      const found = known.get(words)
      if (found) return found
      if (known.size >= mostSought) return none
      const near = context.finder.nearest(words)
      known.set(words, near)
      return near
    },
  }
}

type Read = { readonly entries: readonly Entry[]; readonly refused: readonly RefusedRow[]; readonly empty: number }

/** Reads one figure of a row; null where its cells are empty. A share that is not written follows from its counts. */
const figureOf = (
  given: Given,
  { row, placeWords, place, day }: Pick<Entry, 'row' | 'placeWords' | 'place' | 'day'>,
  { finder }: Context,
): Entry | RefusedRow | null => {
  const { column, cell, parts } = given
  const cells = [{ column, cell }, ...parts].filter(({ cell: one }) => one && one.kind !== 'empty')
  if (cells.length === 0) return null
  const wrong = (why: Phrase, at = column): RefusedRow => ({ row, column: at, say: why, words: clipped(cell?.text ?? ''), near: none })
  const indicator = finder.indicator(given.indicator)
  if (!indicator) return wrong(say('refused.indicator', { words: given.indicator }))
  if (indicator.statutory && finder.kindOf(place) === 'area') return wrong(say('refused.statutory', { words: given.indicator }))
  const version = versionOn(indicator, day)
  if (!version) return wrong(say('refused.version', { words: given.indicator, day }))
  const unread = cells.find(({ cell: one }) => one?.number === null)
  if (unread) return wrong(say('refused.number', { words: clipped(unread.cell?.text ?? '') }), unread.column)
  const [numerator = null, denominator = null] = parts.map(({ cell: part }) => part?.number ?? null)
  if ((numerator === null) !== (denominator === null)) return wrong(say('refused.part'))
  const judged = judgeAmounts(version, { amount: cell?.number ?? null, numerator, denominator })
  if (isFault(judged)) return wrong(saidInFile(judged, version, given))
  const words = { placeWords: placeWords.trim(), indicatorWords: given.indicator }
  return { row, ...words, place, version: version.id, day, amount: judged.amount, numerator, denominator }
}

const isEntry = (one: Entry | RefusedRow): one is Entry => 'version' in one

const readRow = (row: Row, header: readonly string[], at: ReadonlyMap<string, number>, context: Reading): Read => {
  const { mapping, finder, today } = context
  const cellOf = (column: string): Cell | undefined => row.cells[at.get(column) ?? -1]
  const refusedAt = (column: string | null, why: Phrase, words = '', near: RefusedRow['near'] = none): Read => ({
    entries: none,
    refused: [{ row: row.row, column, say: why, words, near }],
    empty: 0,
  })
  const problems = problemsOf(row, header)
  if (problems[0]) {
    const refused = problems.map(({ column, why }) => ({ row: row.row, column, say: why, words: '', near: none }))
    return { entries: none, refused, empty: 0 }
  }
  const long = header.find((_, index) => (row.cells[index]?.text.length ?? 0) > longest.cell)
  if (long !== undefined) return refusedAt(long, say('refused.long', { most: longest.cell }), clipped(cellOf(long)?.text ?? ''))
  const name = cellOf(mapping.place)?.text ?? ''
  const place = finder.place(name)
  if (name === '') return refusedAt(mapping.place, say('refused.place.empty'))
  if (place === 'several')
    return refusedAt(mapping.place, say('refused.place.several', { words: clipped(name) }), name, context.nearest(name))
  if (place === null) {
    const near = context.nearest(name)
    const why =
      near.length === 0
        ? say('refused.place', { words: clipped(name) })
        : say('refused.place.near', { words: clipped(name), near: near.map((one) => one.name).join(', ') })
    return refusedAt(mapping.place, why, name, near)
  }
  const words = 'column' in mapping.period ? (cellOf(mapping.period.column)?.text ?? '') : mapping.period.day
  const day = periodDay(words)
  const column = 'column' in mapping.period ? mapping.period.column : null
  if (day === null) return refusedAt(column, say('refused.period', { words }), words)
  if (day.slice(0, 4) > today.slice(0, 4) || (day > today && !/^\s*\d{4}\s*$/.test(words)))
    return refusedAt(column, say('refused.future', { words }), words)
  const outside = finder.outside(place, day)
  if (outside) return refusedAt(column, saidOutside(outside), words)
  const read = givenBy(mapping.figures, cellOf).map((given) => figureOf(given, { row: row.row, placeWords: name, place, day }, context))
  const wrong = read.filter((one): one is RefusedRow => one !== null && !isEntry(one))
  const entries = wrong.length > 0 ? none : read.filter((one): one is Entry => one !== null && isEntry(one))
  return { entries, refused: wrong, empty: read.filter((one) => one === null).length }
}

/** After so many rows it is said how far the reading has come. */
const toldEvery = 2_000

/** Reads the rows of a file by a mapping. Every row ends either in its figures or among the refused; nothing is guessed. `told` hears how many are read. */
export const planRows = (
  rows: readonly Row[],
  header: readonly string[],
  context: Context,
  told: (read: number) => void = () => undefined,
): Planned => {
  const at = new Map(header.map((head, index) => [head, index]))
  const reading = readingBy(context)
  const read = rows.map((row, index) => {
    if (index % toldEvery === 0) told(index)
    return readRow(row, header, at, reading)
  })
  const single = withoutTwins(read.flatMap(({ entries }) => entries))
  return {
    entries: single.entries,
    refused: [...read.flatMap(({ refused }) => refused), ...single.refused].sort((one, other) => one.row - other.row),
    empty: read.reduce((sum, { empty }) => sum + empty, 0),
    rows: rows.length,
  }
}
