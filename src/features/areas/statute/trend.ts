import { yearOf } from '#kernel/day'
import { type RuleSet, ruleSetOf } from '../../../../rules/area-status/index.ts'
import { type Judged, judgedLists, type Listing } from '../area/area.ts'
import { type Answered, answeredIn, type Condition, conditionsOf } from './statute.ts'

/** One year of a criterion: null where the list or its figure is not recorded. */
export type TrendPoint = { readonly year: number; readonly answered: Answered | null }

/** A condition over the list years of one version of the law. */
export type TrendRow = Condition & { readonly points: readonly TrendPoint[] }

/** The list years of one version of the law with every condition; years that are not recorded are among them as gaps. */
export type Trend = { readonly rules: RuleSet; readonly years: readonly number[]; readonly rows: readonly TrendRow[] }

const pointsOf = (condition: Condition, years: readonly number[], judged: ReadonlyMap<number, Judged>): readonly TrendPoint[] =>
  years.map((year) => {
    const one = judged.get(year)
    const answered = one && answeredIn(one.judgement).find(({ test, limit }) => test === condition.test && limit.id === condition.limit.id)
    return { year, answered: answered && answered.criterion.value !== null ? answered : null }
  })

/**
 * Each criterion over the years, one run for each version of the law: a figure of one law is never drawn on to that of another,
 * since they may count differently. From the first list that has figures to the latest that is known; the oldest law first.
 */
export const trendsOf = (listings: readonly Listing[]): readonly Trend[] => {
  const all = judgedLists(listings)
  const judged = new Map(all.map((one) => [yearOf(one.listing.day), one]))
  const [first, latest] = [all[0], listings.at(-1)]
  if (!first || !latest) return []
  const from = yearOf(first.listing.day)
  const years = Array.from({ length: yearOf(latest.day) - from + 1 }, (_, at) => from + at)
  return [...Map.groupBy(years, ruleSetOf)]
    .map(
      ([rules, own]): Trend => ({
        rules,
        years: own,
        rows: conditionsOf(rules).map((one) => ({ ...one, points: pointsOf(one, own, judged) })),
      }),
    )
    .filter(({ rows }) => rows.some(({ points }) => points.some(({ answered }) => answered !== null)))
}
