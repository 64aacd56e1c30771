import { compare, minus, type Ratio, ratio, times, toText } from '#rules/ratio'
import type { Answer } from '#rules/three-valued'
import { type AreaFigures, exact, type Figure, meanOf } from './figures.ts'
import type { Comparator, CriterionId, Limit, RuleSet } from './parameters.ts'

/** One comparison that a version of the law makes: a figure against a limit. */
export type Question = {
  readonly key: string
  readonly reads: 'residents' | CriterionId
  readonly comparator: Comparator
  readonly limit: Ratio | { readonly timesMean: number }
}

const question = (test: string, limit: Limit): Question => ({
  key: `${test}.${limit.id}`,
  reads: limit.id,
  comparator: limit.comparator,
  limit: 'threshold' in limit ? ratio(limit.threshold) : { timesMean: limit.timesMean },
})

const asked = new Map<RuleSet, readonly Question[]>()

/** Every comparison of a version of the law, each once. */
export const questionsOf = (rules: RuleSet): readonly Question[] => {
  const known = asked.get(rules)
  if (known) return known
  const questions: readonly Question[] = [
    { key: 'size', reads: 'residents', comparator: '>=', limit: ratio(rules.residents) },
    ...rules.vulnerable.criteria.map((limit) => question('vulnerable', limit)),
    ...(rules.parallel ? [question('parallel', rules.parallel.gate)] : []),
    ...(rules.prevention ? [rules.prevention.gate, ...rules.prevention.criteria].map((limit) => question('prevention', limit)) : []),
  ]
  asked.set(rules, questions)
  return questions
}

/** The limit in per cent; null where it hangs on a mean that is unknown. */
export const limitOf = (asks: Question, mean: Ratio | null): Ratio | null => {
  if ('over' in asks.limit) return asks.limit
  return mean ? times(asks.limit.timesMean, mean) : null
}

const signs: Readonly<Record<Comparator, (sign: -1 | 0 | 1) => boolean>> = {
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
  '<': (sign) => sign < 0,
}

/** Whether a known figure meets a known limit: strict or inclusive exactly as the comparator says. */
export const meets = (comparator: Comparator, value: Ratio, limit: Ratio): boolean => signs[comparator](compare(value, limit))

/** A criterion with everything that a reader needs to check it. Values are exact decimal text, in per cent. */
export type Criterion = {
  readonly id: CriterionId
  readonly value: Figure
  readonly comparator: Comparator
  readonly threshold: Figure
  readonly met: Answer
  /** Percentage points from the limit: positive on the side that meets it, 0 at equality. */
  readonly margin: Figure
}

/** Answers one criterion; open when the figure or its limit is unknown. */
export const criterion = (figures: AreaFigures, limit: Limit): Criterion => {
  const value = figures[limit.id]
  const threshold = limitOf(question('', limit), meanOf(figures))
  const written = 'threshold' in limit ? limit.threshold : threshold && toText(threshold)
  const shown = { id: limit.id, value, comparator: limit.comparator, threshold: written }
  if (value === null || threshold === null) return { ...shown, met: null, margin: null }
  const known = exact(value)
  const margin = limit.comparator === '<' ? minus(threshold, known) : minus(known, threshold)
  return { ...shown, met: meets(limit.comparator, known, threshold), margin: toText(margin) }
}

/** The answers to a version's questions by their key; `predecessors` tells of the years before. */
export type Answers = Readonly<Record<string, Answer>>

/** Answers every question of a version of the law; null where figure or limit is unknown. */
export const answersTo = (rules: RuleSet, figures: AreaFigures): Answers => {
  const mean = meanOf(figures)
  return Object.fromEntries(
    questionsOf(rules).map((asks) => {
      const value = figures[asks.reads]
      const limit = limitOf(asks, mean)
      return [asks.key, value === null || limit === null ? null : meets(asks.comparator, exact(value), limit)]
    }),
  )
}
