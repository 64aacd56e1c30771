import { compare, minus, type Ratio, ratio, times, toText } from '#rules/ratio'
import type { Answer } from '#rules/three-valued'
import { exact, type Figure } from './figures.ts'
import type { Comparator, CriterionId, Limit, RuleSet } from './parameters.ts'

/** One comparison that a version of the law makes: a figure against a limit. */
export type Question = {
  readonly key: string
  readonly reads: 'residents' | CriterionId
  readonly comparator: Comparator
  readonly limit: Ratio | { readonly timesMean: number }
}

const boundOf = (limit: Limit): Question['limit'] => ('threshold' in limit ? ratio(limit.threshold) : { timesMean: limit.timesMean })

const question = (test: string, limit: Limit): Question => ({
  key: `${test}.${limit.id}`,
  reads: limit.id,
  comparator: limit.comparator,
  limit: boundOf(limit),
})

/** Every comparison of a version of the law, each once. */
export const questionsOf = (rules: RuleSet): readonly Question[] => [
  { key: 'size', reads: 'residents', comparator: '>=', limit: ratio(rules.residents) },
  ...rules.vulnerable.criteria.map((limit) => question('vulnerable', limit)),
  ...(rules.parallel ? [question('parallel', rules.parallel.gate)] : []),
  ...(rules.prevention ? [rules.prevention.gate, ...rules.prevention.criteria].map((limit) => question('prevention', limit)) : []),
]

/** The limit in per cent; null where it hangs on a mean that is unknown. */
export const limitOf = (limit: Question['limit'], mean: Ratio | null): Ratio | null => {
  if ('over' in limit) return limit
  return mean ? times(limit.timesMean, mean) : null
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
const criterion = (value: Figure, limit: Limit, mean: Ratio | null): Criterion => {
  const threshold = limitOf(boundOf(limit), mean)
  const written = 'threshold' in limit ? limit.threshold : threshold && toText(threshold)
  const shown = { id: limit.id, value, comparator: limit.comparator, threshold: written }
  if (value === null || threshold === null) return { ...shown, met: null, margin: null }
  const known = exact(value)
  const margin = limit.comparator === '<' ? minus(threshold, known) : minus(known, threshold)
  return { ...shown, met: meets(limit.comparator, known, threshold), margin: toText(margin) }
}

const mostKept = 5_000

/** A question about one figure, which remembers its answers: the areas of a country have few different figures. */
const remembering = <Found>(answer: (value: Figure) => Found): ((value: Figure) => Found) => {
  const known = new Map<Figure, Found>()
  return (value) => {
    const kept = known.get(value)
    if (kept !== undefined) return kept
    if (known.size >= mostKept) known.clear()
    const found = answer(value)
    known.set(value, found)
    return found
  }
}

/** One criterion of a version of the law that can be asked about any figure. */
export type Asks = { readonly id: CriterionId; readonly of: (value: Figure) => Criterion }

const mostMeans = 100
const asked = new Map<string, Asks>()

/** A limit under a year's mean. Versions of the law and years share those that are the same. */
const asks = (limit: Limit, mean: Figure): Asks => {
  const bound = 'threshold' in limit ? limit.threshold : `${limit.timesMean} x ${mean}`
  const name = `${limit.id} ${limit.comparator} ${bound}`
  const kept = asked.get(name)
  if (kept) return kept
  const known = mean === null ? null : exact(mean)
  const found = { id: limit.id, of: remembering((value) => criterion(value, limit, known)) }
  if (asked.size >= mostMeans * 2) asked.clear()
  asked.set(name, found)
  return found
}

/** A version of the law with a year's mean put in: everything that can be asked about an area. */
export type Inquiry = {
  readonly size: (residents: Figure) => { readonly met: Answer }
  readonly vulnerable: readonly Asks[]
  readonly parallelGate: Asks | null
  readonly preventionGate: Asks | null
  readonly prevention: readonly Asks[]
}

const inquiry = (rules: RuleSet, mean: Figure): Inquiry => {
  const least = ratio(rules.residents)
  return {
    size: remembering((residents) => ({ met: residents === null ? null : meets('>=', exact(residents), least) })),
    vulnerable: rules.vulnerable.criteria.map((limit) => asks(limit, mean)),
    parallelGate: rules.parallel ? asks(rules.parallel.gate, mean) : null,
    preventionGate: rules.prevention ? asks(rules.prevention.gate, mean) : null,
    prevention: rules.prevention?.criteria.map((limit) => asks(limit, mean)) ?? [],
  }
}

const inquiries = new Map<RuleSet, Map<Figure, Inquiry>>()

/** Every question of a version of the law under a national mean of convicted. */
export const inquiryInto = (rules: RuleSet, mean: Figure): Inquiry => {
  const known = inquiries.get(rules) ?? new Map<Figure, Inquiry>()
  const kept = known.get(mean)
  if (kept) return kept
  if (known.size >= mostMeans) known.clear()
  const found = inquiry(rules, mean)
  inquiries.set(rules, known.set(mean, found))
  return found
}

/** The answers to a version's questions by their key; `predecessors` tells of the years before. */
export type Answers = Readonly<Record<string, Answer>>
