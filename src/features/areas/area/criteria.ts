import { yearOf } from '#kernel/day'
import type { Phrase } from '#text/texts.ts'
import { type AreaStatus, criterionIds, type Limit, lawBreaks, limitLabel, type RuleSet } from '../../../../rules/area-status/index.ts'
import { type Judged, type Listing, type RecordedFigure, withCriteria } from './area.ts'
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

/**
 * The years of the small charts: the latest with figures, up to two before it, and where a later list is known without
 * figures the year after it, so that the gap is seen. At most three, since they must be read.
 */
export const chartYears = (listings: readonly Listing[], judged: readonly Judged[]): readonly number[] => {
  const known = withCriteria(judged).map(({ listing }) => yearOf(listing.day))
  const [first, last] = [known[0], known.at(-1)]
  const latest = listings.at(-1)
  if (first === undefined || last === undefined || !latest) return []
  const until = Math.min(yearOf(latest.day), last + 1)
  const from = Math.max(first, until - longest + 1)
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
}

/** The latest of some years whose list was made by another law than the list before it. */
export const breakIn = (years: readonly number[]): number | undefined => lawBreaks(years[0] ?? 0, years.at(-1) ?? 0).at(-1)?.year

/**
 * The criteria of the latest list whose distance cannot be told in persons because the population of the share is not
 * recorded: the deciding one, else all that are shares of an age group.
 */
export const withoutPopulation = (rows: readonly CriterionRow[]): readonly CriterionId[] => {
  const cells = rows.flatMap(({ cells }) => cells.at(-1) ?? [])
  const untold = cells.filter(({ criterion, persons }) => criterion.margin !== null && persons.kind === 'missing')
  const deciding = untold.filter(({ edge }) => edge)
  const named = deciding.length > 0 ? deciding : untold.filter(({ criterion }) => criterion.id !== 'I')
  return named.map(({ criterion }) => criterion.id)
}
