import { type Day, isDay } from '#kernel/day'
import type { Figures, Mapping } from './mapping.ts'

/** What a column of a file can be read as, beside an indicator by its code. */
export const parts = ['place', 'period', 'indicator', 'value', 'numerator', 'denominator'] as const
export type Part = (typeof parts)[number]

/** How each column is read: a part of the mapping, `=code` for an indicator's figures, or nothing. */
export type Reading = Readonly<Record<string, Part | `=${string}` | ''>>

const isFigures = (read: string): read is `=${string}` => read.startsWith('=')

/** A mapping as what each column of the header is read as. */
export const readingOf = (mapping: Partial<Mapping>, header: readonly string[]): Reading => {
  const { place, period, figures } = mapping
  const partOf = (column: string): Reading[string] => {
    if (column === place) return 'place'
    if (period && 'column' in period && period.column === column) return 'period'
    if (figures?.kind === 'columns') return figures.columns[column] === undefined ? '' : `=${figures.columns[column]}`
    return parts.slice(2).find((part) => figures?.kind === 'rows' && figures[part as 'value'] === column) ?? ''
  }
  return Object.fromEntries(header.map((column) => [column, partOf(column)]))
}

/** The mapping that the reading of the columns makes, as far as it goes; `day` is what the whole file is about when no column says it. */
export const mappingOf = (reading: Reading, day: string | null): Partial<Mapping> => {
  const columns = Object.entries(reading)
  const at = (part: Part): string | undefined => columns.find(([, read]) => read === part)?.[0]
  const [place, period, indicator, value] = [at('place'), at('period'), at('indicator'), at('value')]
  const [numerator, denominator] = [at('numerator'), at('denominator')]
  const named = columns.flatMap(([column, read]) => (isFigures(read) ? [[column, read.slice(1)] as const] : []))
  const figures: Figures | undefined =
    indicator !== undefined && value !== undefined
      ? { kind: 'rows', indicator, value, ...(numerator !== undefined && denominator !== undefined && { numerator, denominator }) }
      : named.length > 0
        ? { kind: 'columns', columns: Object.fromEntries(named) }
        : undefined
  const when: { readonly column: string } | { readonly day: Day } | undefined =
    period !== undefined ? { column: period } : day !== null && isDay(day) ? { day } : undefined
  return { ...(place !== undefined && { place }), ...(when && { period: when }), ...(figures && { figures }) }
}
