import type { Answer } from '#rules/three-valued'
import { type AreaFigures, type Figure, type Input, meanOf } from './figures.ts'
import { type Answered, isOpen, type OwnStanding, ownStandingOf, type Standing, type Status, standingWith, statusOf } from './judge.ts'
import { missingFor } from './missing.ts'
import { type ConvictionMean, convictionMeanOf, type RuleSet, type RuleSetId, ruleSetOf } from './parameters.ts'
import { type Criterion, inquiryInto } from './questions.ts'

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

const nothing: readonly Input[] = []

const usesMean = (rules: RuleSet): boolean => rules.vulnerable.criteria.some((limit) => 'timesMean' in limit)

const met = (criterion: Criterion | null): Answer => (criterion ? criterion.met : null)

/** Everything about a year that does not hang on the years before it. */
type Asked = Pick<AreaStatus, 'criteria' | 'parallelGate' | 'preventionGate' | 'preventionCriteria'> & {
  readonly figures: AreaFigures
  readonly rules: RuleSet
  readonly mean: Figure
  readonly answered: Omit<Answered, 'predecessors'>
  readonly standing: OwnStanding
}

const ask = (figures: AreaFigures, rules: RuleSet): Asked => {
  const mean = meanOf(figures)
  const inquiry = inquiryInto(rules, mean)
  const criteria = inquiry.vulnerable.map((one) => one.of(figures[one.id]))
  const parallelGate = inquiry.parallelGate?.of(figures[inquiry.parallelGate.id]) ?? null
  const preventionGate = inquiry.preventionGate?.of(figures[inquiry.preventionGate.id]) ?? null
  const preventionCriteria = inquiry.prevention.map((one) => one.of(figures[one.id]))
  const answered = {
    size: inquiry.size(figures.residents).met,
    vulnerable: criteria.map(met),
    parallelGate: met(parallelGate),
    preventionGate: met(preventionGate),
    prevention: preventionCriteria.map(met),
  }
  const standing = ownStandingOf(rules, answered)
  return { figures, rules, mean, criteria, parallelGate, preventionGate, preventionCriteria, answered, standing }
}

const conclude = (asked: Asked, predecessors: Answer): AreaStatus => {
  const { figures, rules, criteria } = asked
  const standing = standingWith(rules, asked.standing, predecessors)
  return {
    year: figures.year,
    ruleSet: rules.id,
    status: statusOf(standing),
    listed: standing.vulnerable,
    criteria,
    met: criteria.reduce((count, one) => (one.met === true ? count + 1 : count), 0),
    needed: rules.vulnerable.needed,
    missing: isOpen(standing) ? missingFor(rules, figures, asked.mean, { ...asked.answered, predecessors }) : nothing,
    standing,
    parallelGate: asked.parallelGate,
    preventionGate: asked.preventionGate,
    preventionCriteria: asked.preventionCriteria,
    counts: standing[rules.countsTowards],
    basis: { rules, mean: usesMean(rules) && figures.convictionMean === undefined ? convictionMeanOf(figures.year) : null },
  }
}

/**
 * Judges one year by the law of its list (almenboligloven § 61 a, from 2021 also § 61 b), or by another version of it that
 * is asked for. A missing figure leaves a status open unless the rest already decides.
 *
 * `predecessors` says whether the list years before that lead to transformation all count: true, false when one certainly
 * does not, null when that is open. Years before 2010 have no list and throw.
 */
export const evaluateYear = (figures: AreaFigures, predecessors: Answer = null, rules: RuleSet = ruleSetOf(figures.year)): AreaStatus =>
  conclude(ask(figures, rules), predecessors)

/** Whether the list years before a year that lead to transformation all count. */
const before = (year: number, rules: RuleSet, counts: ReadonlyMap<number, Answer>): Answer => {
  let answer: Answer = true
  for (let back = 1; back < (rules.transformation?.years ?? 1); back += 1) {
    const counted = counts.get(year - back) ?? null
    if (counted === false) return false
    if (counted === null) answer = null
  }
  return answer
}

/**
 * Judges all years of one area, in the order given, each with the list years before it: a year that is not
 * among them leaves transformation open, one that certainly did not count rules it out. Throws on a year given twice.
 */
export const evaluateHistory = (history: readonly AreaFigures[]): readonly AreaStatus[] => {
  const asked = history.map((figures) => ask(figures, ruleSetOf(figures.year)))
  const counts = new Map(asked.map(({ figures, rules, standing }) => [figures.year, standing[rules.countsTowards]]))
  if (counts.size !== history.length) throw new RangeError('A year stands twice in the history of an area')
  return asked.map((one) => conclude(one, before(one.figures.year, one.rules, counts)))
}
