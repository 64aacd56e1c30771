import { type Answer, all } from '#rules/three-valued'
import type { AreaFigures, Input } from './figures.ts'
import { type Standing, type Status, standingOf, statusOf } from './judge.ts'
import { missingFor } from './missing.ts'
import { type ConvictionMean, convictionMeanOf, type RuleSet, type RuleSetId, ruleSetOf } from './parameters.ts'
import { answersTo, type Criterion, criterion } from './questions.ts'

/** A year's judgement of an area with its reasons. */
export type AreaStatus = {
  readonly year: number
  readonly ruleSet: RuleSetId
  readonly status: Status
  /** The vulnerable test with the size condition; null while it is open. A prevention area is not listed. */
  readonly listed: Answer
  /** The criteria of the year's vulnerable test, how many are certainly met, and how many it takes. */
  readonly criteria: readonly Criterion[]
  readonly met: number
  readonly needed: number
  /** What could still change the status. */
  readonly missing: readonly Input[]
  /** Each status on its own, before precedence. */
  readonly standing: Standing
  /** The further conditions of the year, answered: more than half non-western, and the softer test of prevention. */
  readonly parallelGate: Criterion | null
  readonly preventionGate: Criterion | null
  readonly preventionCriteria: readonly Criterion[]
  /** Whether this year counts among those that lead to transformation. */
  readonly counts: Answer
  /** What it was judged by: the version of the law, and the published mean where that decided. */
  readonly basis: { readonly rules: RuleSet; readonly mean: ConvictionMean | null }
}

const usesMean = (rules: RuleSet): boolean => rules.vulnerable.criteria.some((limit) => 'timesMean' in limit)

const countsIn = (figures: AreaFigures): Answer => {
  const rules = ruleSetOf(figures.year)
  return standingOf(rules, answersTo(rules, figures))[rules.countsTowards]
}

/**
 * Judges one year by the law of its list (almenboligloven § 61 a, from 2021 also § 61 b). A missing figure
 * leaves a status open unless the rest already decides.
 *
 * `predecessors` says whether the four list years before all count: true, false when one certainly does not,
 * null when that is open. Years before 2010 have no list and throw.
 */
export const evaluateYear = (figures: AreaFigures, predecessors: Answer = null): AreaStatus => {
  const rules = ruleSetOf(figures.year)
  const answers = { ...answersTo(rules, figures), predecessors }
  const standing = standingOf(rules, answers)
  const criteria = rules.vulnerable.criteria.map((limit) => criterion(figures, limit))
  return {
    year: figures.year,
    ruleSet: rules.id,
    status: statusOf(standing),
    listed: standing.vulnerable,
    criteria,
    met: criteria.filter((one) => one.met === true).length,
    needed: rules.vulnerable.needed,
    missing: missingFor(rules, figures, answers),
    standing,
    parallelGate: rules.parallel ? criterion(figures, rules.parallel.gate) : null,
    preventionGate: rules.prevention ? criterion(figures, rules.prevention.gate) : null,
    preventionCriteria: rules.prevention?.criteria.map((limit) => criterion(figures, limit)) ?? [],
    counts: standing[rules.countsTowards],
    basis: { rules, mean: usesMean(rules) && figures.convictionMean === undefined ? convictionMeanOf(figures.year) : null },
  }
}

/**
 * Judges all years of one area, in the order given, each with the list years before it: a year that is not
 * among them leaves transformation open, one that certainly did not count rules it out. Throws on a year given twice.
 */
export const evaluateHistory = (history: readonly AreaFigures[]): readonly AreaStatus[] => {
  const counts = new Map(history.map((figures) => [figures.year, countsIn(figures)]))
  if (counts.size !== history.length) throw new RangeError('A year stands twice in the history of an area')
  return history.map((figures) => {
    const before = (ruleSetOf(figures.year).transformation?.years ?? 1) - 1
    const years = Array.from({ length: before }, (_, index) => figures.year - 1 - index)
    return evaluateYear(figures, all(...years.map((year) => counts.get(year) ?? null)))
  })
}
