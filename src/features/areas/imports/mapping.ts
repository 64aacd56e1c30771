import type { Day } from '#kernel/day'
import { columnsOf, type Named } from './named-columns.ts'

export type { Named } from './named-columns.ts'

/** The columns of the counts behind a share: both or none. */
type Counts = { readonly numerator?: string; readonly denominator?: string }

/**
 * Which of a file's columns hold the figures: one column for each indicator, or a column that names the indicator and one with the figure. The counts
 * behind a share belong to the figure of their row, so that a file with several columns of figures has none.
 */
export type Figures = Counts &
  (
    | { readonly kind: 'columns'; readonly columns: Readonly<Record<string, string>> }
    | { readonly kind: 'rows'; readonly indicator: string; readonly value: string }
  )

/** How a file's columns are read. Columns are named by their heads, indicators by their codes. */
export type Mapping = {
  /** The column that names the place: an area, an estate or the municipality. */
  readonly place: string
  /** The column of the municipality, where the file has more than one. */
  readonly municipality?: string
  /** The column of the period, or the day that the whole file is about. */
  readonly period: { readonly column: string } | { readonly day: Day }
  readonly figures: Figures
  /** Places that the file calls by other words, and the id that was chosen for each. */
  readonly same?: Readonly<Record<string, string>>
}

const wordsFor = {
  place: /^(område|boligområde|area|afdeling|estate|sted|place|navn|name)$/i,
  municipality: /^(kommune|kommunekode|municipality)$/i,
  period: /^(år|year|periode|period|tid|time|dato|date|pr\.?)$/i,
  indicator: /^(indikator|indicator|nøgletal|kode|code)$/i,
  value: /^(værdi|value|tal|antal|procent|figure)$/i,
  numerator: /^(tæller|numerator)$/i,
  denominator: /^(nævner|denominator|ud af)$/i,
} as const

const find = (header: readonly string[], pattern: RegExp): string | undefined => header.find((head) => pattern.test(head.trim()))

/** The mapping that the heads of a file suggest, as far as they do; what they do not say is missing in it. */
export const suggestedMapping = (header: readonly string[], indicators: readonly Named[]): Partial<Mapping> => {
  const [place, municipality, period] = [find(header, wordsFor.place), find(header, wordsFor.municipality), find(header, wordsFor.period)]
  const [indicator, value] = [find(header, wordsFor.indicator), find(header, wordsFor.value)]
  const [numerator, denominator] = [find(header, wordsFor.numerator), find(header, wordsFor.denominator)]
  const counts = { ...(numerator !== undefined && { numerator }), ...(denominator !== undefined && { denominator }) }
  const columns = columnsOf(header, indicators)
  const figures: Figures | undefined =
    indicator !== undefined && value !== undefined
      ? { kind: 'rows', indicator, value, ...counts }
      : Object.keys(columns).length + Object.keys(counts).length > 0
        ? { kind: 'columns', columns, ...counts }
        : undefined
  return {
    ...(place !== undefined && { place }),
    ...(municipality !== undefined && { municipality }),
    ...(period !== undefined && { period: { column: period } }),
    ...(figures && { figures }),
  }
}

/** What has to be asked about a file's figures before they can be read: nothing of it is left out without a word. */
export type Question = 'twice' | 'counts.alone' | 'counts.several'

/**
 * What a mapping leaves open of its figures: two columns for one indicator, a count without its other, or counts that could belong to several columns
 * of figures.
 */
export const questionOf = (figures: Figures): Question | null => {
  const { numerator, denominator } = figures
  const codes = figures.kind === 'columns' ? Object.values(figures.columns) : []
  if (new Set(codes).size < codes.length) return 'twice'
  if (numerator === undefined && denominator === undefined) return null
  if (codes.length > 1) return 'counts.several'
  return numerator === undefined || denominator === undefined ? 'counts.alone' : null
}

/** A mapping with everything that is needed; null while something is missing or to be asked. */
export const wholeMapping = ({ place, period, figures, ...rest }: Partial<Mapping>): Mapping | null =>
  place !== undefined &&
  period !== undefined &&
  figures !== undefined &&
  (figures.kind === 'rows' || Object.keys(figures.columns).length > 0) &&
  questionOf(figures) === null
    ? { ...rest, place, period, figures }
    : null

/** The columns that a mapping speaks of and a file does not have. */
export const missingColumns = (mapping: Mapping, header: readonly string[]): readonly string[] => {
  const { place, municipality, period, figures } = mapping
  const wanted = [
    place,
    municipality,
    ...('column' in period ? [period.column] : []),
    ...(figures.kind === 'columns' ? Object.keys(figures.columns) : [figures.indicator, figures.value]),
    figures.numerator,
    figures.denominator,
  ]
  return wanted.filter((column) => column !== undefined).filter((column) => !header.includes(column))
}
