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
    if (figures?.kind === 'columns' && figures.columns[column] !== undefined) return `=${figures.columns[column]}`
    const named = figures && { numerator: figures.numerator, denominator: figures.denominator, ...(figures.kind === 'rows' && figures) }
    return parts.slice(2).find((part) => named?.[part as keyof typeof named] === column) ?? ''
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
  const counts = { ...(numerator !== undefined && { numerator }), ...(denominator !== undefined && { denominator }) }
  const figures: Figures | undefined =
    indicator !== undefined && value !== undefined
      ? { kind: 'rows', indicator, value, ...counts }
      : named.length + Object.keys(counts).length > 0
        ? { kind: 'columns', columns: Object.fromEntries(named), ...counts }
        : undefined
  const when: { readonly column: string } | { readonly day: Day } | undefined =
    period !== undefined ? { column: period } : day !== null && isDay(day) ? { day } : undefined
  return { ...(place !== undefined && { place }), ...(when && { period: when }), ...(figures && { figures }) }
}

/** The columns of which a reading says something that its mapping does not keep: figures by name beside a column of figures, or half of such a pair. */
export const unkeptColumns = (reading: Reading, mapping: Partial<Mapping>): readonly string[] => {
  const kept = readingOf(mapping, Object.keys(reading))
  return Object.keys(reading).filter((column) => reading[column] !== kept[column])
}
