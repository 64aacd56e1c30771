import { formats } from '#text/format.ts'
import { type AreaStatus, areaStatusTexts, type Criterion, type Figure, inputLabel, statusLabel } from '../../rules/area-status/index.ts'
import { table } from './command-table.ts'
import type { AreaRow } from './rules-read.ts'

const number = (figure: Figure): number | null => (figure === null ? null : Number(figure))

const criterionJson = (criterion: Criterion) => ({
  id: criterion.id,
  value: number(criterion.value),
  comparator: criterion.comparator,
  threshold: number(criterion.threshold),
  met: criterion.met,
  margin: number(criterion.margin),
})

/** The statuses as one JSON document, in the file's order. */
export const toJson = (rows: readonly AreaRow[], statuses: readonly AreaStatus[]): string => {
  const list = statuses.map((status, index) => ({
    year: status.year,
    municipality: rows[index]?.municipality,
    area: rows[index]?.area,
    ruleSet: status.ruleSet,
    status: status.status,
    listed: status.listed,
    criteria: status.criteria.map(criterionJson),
    met: status.met,
    needed: status.needed,
    missing: status.missing,
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}

const marginText = (criterion: Criterion): string =>
  `${criterion.id} ${criterion.margin === null ? '–' : formats.da.signed(criterion.margin)}`

/** The statuses as a table in Danish, under the legal names of the time. */
export const toText = (rows: readonly AreaRow[], statuses: readonly AreaStatus[]): string => {
  const say = areaStatusTexts.in('da')
  const cells = statuses.map((status, index) => [
    String(status.year),
    rows[index]?.municipality ?? '',
    rows[index]?.area ?? '',
    statusLabel(status.status, status.year)('da'),
    `${say('met-of', { met: status.met, count: status.criteria.length })}, krav ${status.needed}`,
    status.criteria.map(marginText).join('  '),
    status.missing.map((input) => inputLabel(input)('da')).join(', '),
  ])
  return `${table(['År', 'Kommune', 'Område', 'Status', 'Kriterier', 'Afstand i procentpoint', 'Mangler'], cells)}\n`
}
