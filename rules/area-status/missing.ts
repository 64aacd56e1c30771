import { compare, type Ratio, ratio } from '#rules/ratio'
import type { Answer } from '#rules/three-valued'
import { type AreaFigures, exact, type Figure, type Input } from './figures.ts'
import { type Answered, answeredFrom, answersFrom, type Status, standingOf, statusOf } from './judge.ts'
import { criterionIds, type RuleSet } from './parameters.ts'
import { type Answers, limitOf, meets, type Question, questionsOf } from './questions.ts'

/** Something that is open: the inputs that are unknown in it, and every set of answers that it could turn out to give. */
type Open = { readonly inputs: readonly Input[]; readonly outcomes: readonly Answers[] }

const figured = ['residents', ...criterionIds] as const
const order: readonly Input[] = [...figured, 'conviction_mean', 'transformation']
const one = ratio(1)
const step = ratio('0.01')
const add = (a: Ratio, b: Ratio): Ratio => ({ over: a.over.times(b.under).plus(b.over.times(a.under)), under: a.under.times(b.under) })

/**
 * Every set of answers that the questions about one figure could get. Between two limits nothing changes,
 * so trying zero, each limit and a step above each limit tries everything. An unknown mean is put to 1: only
 * how the figure stands to the mean decides, so moving the one is the same as moving the other.
 */
const outcomesOf = (questions: readonly Question[], mean: Ratio | null): readonly Answers[] => {
  const limits = questions.map((asks) => ({ asks, limit: limitOf(asks.limit, mean ?? one) ?? one }))
  const tried = [ratio(0), ...limits.flatMap(({ limit }) => [limit, add(limit, step)])].sort(compare)
  const outcomes = new Map<string, Answers>()
  for (const value of tried) {
    const answers = limits.map(({ asks, limit }): [string, boolean] => [asks.key, meets(asks.comparator, value, limit)])
    outcomes.set(answers.map(([, met]) => (met ? 'y' : 'n')).join(''), Object.fromEntries(answers))
  }
  return [...outcomes.values()]
}

const openParts = (rules: RuleSet, figures: AreaFigures, mean: Ratio | null, answers: Answers): readonly Open[] => {
  const questions = questionsOf(rules)
  const figuresOpen = figured.flatMap((reads): Open[] => {
    const about = questions.filter((asks) => asks.reads === reads)
    const onMean = mean === null && about.some((asks) => 'timesMean' in asks.limit)
    const inputs: Input[] = [...(figures[reads] === null ? [reads] : []), ...(onMean ? ['conviction_mean' as const] : [])]
    return about.length === 0 || inputs.length === 0 ? [] : [{ inputs, outcomes: outcomesOf(about, mean) }]
  })
  if (!rules.transformation || answers.predecessors !== null) return figuresOpen
  return [...figuresOpen, { inputs: ['transformation'], outcomes: [{ predecessors: true }, { predecessors: false }] }]
}

/** Whether a part makes a difference for some way that the others turn out, beginning from `way`. */
const decides = (part: Open, others: readonly Open[], way: Answers, status: (way: Answers) => Status): boolean => {
  const [next, ...rest] = others
  if (!next) return new Set(part.outcomes.map((outcome) => status({ ...way, ...outcome }))).size > 1
  return next.outcomes.some((outcome) => decides(part, rest, { ...way, ...outcome }, status))
}

const search = (rules: RuleSet, open: readonly Open[], answers: Answers): readonly Input[] => {
  const status = (way: Answers) => statusOf(standingOf(rules, answeredFrom(rules, way)))
  const decisive = open.filter((part) =>
    decides(
      part,
      open.filter((other) => other !== part),
      answers,
      status,
    ),
  )
  const named = new Set(decisive.flatMap((part) => part.inputs))
  return order.filter((input) => named.has(input))
}

const mark = (answer: Answer): string => (answer === null ? '?' : answer ? 'y' : 'n')

/** What the search hangs on and nothing else: the answers, which figures are unknown, and the mean that sets limits. */
const patternOf = (rules: RuleSet, figures: AreaFigures, mean: Figure, answered: Answered): string => {
  const { size, vulnerable, parallelGate, predecessors, preventionGate, prevention } = answered
  let pattern = `${rules.id} ${mean} ${mark(size)}${mark(parallelGate)}${mark(predecessors)}${mark(preventionGate)}`
  for (const answer of vulnerable) pattern += mark(answer)
  for (const answer of prevention) pattern += mark(answer)
  for (const input of figured) pattern += figures[input] === null ? '?' : '.'
  return pattern
}

// There are few patterns: each is searched once.
const mostKept = 20_000
const searched = new Map<string, readonly Input[]>()

/**
 * What could still change the status: an unknown input is named when, for some way that the other unknown
 * ones turn out, its own value makes the difference. In the order of the columns.
 */
export const missingFor = (rules: RuleSet, figures: AreaFigures, mean: Figure, answered: Answered): readonly Input[] => {
  const pattern = patternOf(rules, figures, mean, answered)
  const known = searched.get(pattern)
  if (known) return known
  const answers = answersFrom(rules, answered)
  const missing = search(rules, openParts(rules, figures, mean === null ? null : exact(mean), answers), answers)
  if (searched.size >= mostKept) searched.clear()
  searched.set(pattern, missing)
  return missing
}
