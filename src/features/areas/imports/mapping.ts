import type { Day } from '#kernel/day'

/** Which of a file's columns hold the figures: one column for each indicator, or a column that names the indicator and one with the figure. */
export type Figures =
  | { readonly kind: 'columns'; readonly columns: Readonly<Record<string, string>> }
  | {
      readonly kind: 'rows'
      readonly indicator: string
      readonly value: string
      readonly numerator?: string
      readonly denominator?: string
    }

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

/** What is known of an indicator by those who map a file to it. */
export type Named = { readonly code: string; readonly names: readonly string[] }

const find = (header: readonly string[], pattern: RegExp): string | undefined => header.find((head) => pattern.test(head.trim()))

const alike = (one: string, other: string): boolean => one.trim().toLocaleLowerCase('da') === other.trim().toLocaleLowerCase('da')

/** The columns that bear the code or the name of an indicator. */
const columnsOf = (header: readonly string[], indicators: readonly Named[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    header.flatMap((head): readonly (readonly [string, string])[] => {
      const found = indicators.find(({ code, names }) => [code, ...names].some((name) => alike(name, head)))
      return found ? [[head, found.code]] : []
    }),
  )

/** The mapping that the heads of a file suggest, as far as they do; what they do not say is missing in it. */
export const suggestedMapping = (header: readonly string[], indicators: readonly Named[]): Partial<Mapping> => {
  const [place, municipality, period] = [find(header, wordsFor.place), find(header, wordsFor.municipality), find(header, wordsFor.period)]
  const [indicator, value] = [find(header, wordsFor.indicator), find(header, wordsFor.value)]
  const [numerator, denominator] = [find(header, wordsFor.numerator), find(header, wordsFor.denominator)]
  const columns = columnsOf(header, indicators)
  const figures: Figures | undefined =
    indicator !== undefined && value !== undefined
      ? { kind: 'rows', indicator, value, ...(numerator !== undefined && denominator !== undefined && { numerator, denominator }) }
      : Object.keys(columns).length > 0
        ? { kind: 'columns', columns }
        : undefined
  return {
    ...(place !== undefined && { place }),
    ...(municipality !== undefined && { municipality }),
    ...(period !== undefined && { period: { column: period } }),
    ...(figures && { figures }),
  }
}

/** A mapping with everything that is needed; null while something is missing. */
export const wholeMapping = ({ place, period, figures, ...rest }: Partial<Mapping>): Mapping | null =>
  place !== undefined &&
  period !== undefined &&
  figures !== undefined &&
  (figures.kind === 'rows' || Object.keys(figures.columns).length > 0)
    ? { ...rest, place, period, figures }
    : null

/** The columns that a mapping speaks of and a file does not have. */
export const missingColumns = (mapping: Mapping, header: readonly string[]): readonly string[] => {
  const { place, municipality, period, figures } = mapping
  const wanted = [
    place,
    ...(municipality === undefined ? [] : [municipality]),
    ...('column' in period ? [period.column] : []),
    ...(figures.kind === 'columns'
      ? Object.keys(figures.columns)
      : [figures.indicator, figures.value, figures.numerator, figures.denominator].filter((one) => one !== undefined)),
  ]
  return wanted.filter((column) => !header.includes(column))
}
