import type { Phrase } from '#text/texts.ts'
import { type AreaStatus, criterionIds, type Limit, lawBreaks, limitLabel, type RuleSet } from '../../../rules/area-status/index.ts'
import { hasFigures, type Judged, type Listing, type RecordedFigure, yearOf } from './area.ts'
import { deciderOf } from './decider.ts'
import { type Persons, personsTo } from './persons.ts'

type Criterion = AreaStatus['criteria'][number]
export type CriterionId = Criterion['id']

/** One criterion on one list, as its two cells show it. */
export type CriterionCell = {
  readonly criterion: Criterion
  readonly figure: RecordedFigure | undefined
  /** Asked beside the count: it decides which label the area gets, not whether it is listed. */
  readonly gate: boolean
  readonly limit: Phrase
  readonly persons: Persons
  /** The criterion that decided, on the latest list shown. */
  readonly edge: boolean
}

/** One criterion over the lists shown; null where the law did not ask. `limit` is the latest one. */
export type CriterionRow = { readonly id: CriterionId; readonly limit: Phrase; readonly cells: readonly (CriterionCell | null)[] }

const limitIn = (rules: RuleSet, id: CriterionId): { readonly limit: Limit; readonly gate: boolean } | null => {
  const counted = rules.vulnerable.criteria.find((limit) => limit.id === id)
  if (counted) return { limit: counted, gate: false }
  return rules.parallel?.gate.id === id ? { limit: rules.parallel.gate, gate: true } : null
}

/** One criterion on one list; null where the law of the list did not ask about it. */
export const cellOf = ({ listing, judgement }: Judged, id: CriterionId, latest: boolean): CriterionCell | null => {
  const asked = limitIn(judgement.basis.rules, id)
  const criterion = asked?.gate ? judgement.parallelGate : judgement.criteria.find((one) => one.id === id)
  if (!asked || !criterion) return null
  const figure = listing.figures[id]
  return {
    criterion,
    figure,
    gate: asked.gate,
    limit: limitLabel(criterion, asked.limit),
    persons: personsTo(criterion, figure),
    edge: latest && deciderOf(judgement)?.id === id,
  }
}

/** The criteria that any of the lists asked about, in the order of the columns, with their cells. `shown` oldest first. */
export const criterionRows = (shown: readonly Judged[]): readonly CriterionRow[] =>
  criterionIds.flatMap((id): readonly CriterionRow[] => {
    const cells = shown.map((judged, index) => cellOf(judged, id, index === shown.length - 1))
    const last = cells.findLast((cell) => cell !== null)
    return last ? [{ id, limit: last.limit, cells }] : []
  })

/** Whether the law changed between two lists. */
export const lawChanged = (before: Judged | undefined, after: Judged): boolean =>
  before !== undefined && before.judgement.basis.rules !== after.judgement.basis.rules

const longest = 3

/** The years of the small charts: the last three, those without figures too, so that a gap is seen. */
export const chartYears = (listings: readonly Listing[]): readonly number[] => {
  const [first, last] = [listings.find(hasFigures), listings.at(-1)]
  if (!first || !last) return []
  const from = Math.max(yearOf(first.day), yearOf(last.day) - longest + 1)
  return Array.from({ length: yearOf(last.day) - from + 1 }, (_, index) => from + index)
}

/** The latest of some years whose list was made by another law than the list before it. */
export const breakIn = (years: readonly number[]): number | undefined => lawBreaks(years[0] ?? 0, years.at(-1) ?? 0).at(-1)?.year

/** The criteria whose distance cannot be told in persons because the population of the share is not recorded: the deciding one, else all. */
export const withoutPopulation = (rows: readonly CriterionRow[]): readonly CriterionId[] => {
  const latest = rows.flatMap((row) => {
    const cell = row.cells.at(-1)
    return cell && cell.criterion.value !== null && cell.criterion.threshold !== null && cell.persons.kind === 'missing'
      ? [{ id: row.id, edge: cell.edge }]
      : []
  })
  const deciding = latest.filter(({ edge }) => edge)
  return (deciding.length > 0 ? deciding : latest).map(({ id }) => id)
}
