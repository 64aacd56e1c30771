import type { Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import { compare, type Ratio, ratio } from '#rules/ratio'
import type { Answer } from '#rules/three-valued'

export const measures = ['presence', 'presence_sum', 'indicator', 'signals'] as const
export const yardsticks = ['number', 'municipality', 'own_past'] as const
export const comparators = ['at_least', 'above'] as const
export type Measure = (typeof measures)[number]
export type Yardstick = (typeof yardsticks)[number]
export type Comparator = (typeof comparators)[number]

/** What is measured, against what, and how much it weighs. `amount` is an exact decimal text: a number, or a factor. */
export type Criterion = {
  readonly id: Id
  readonly measure: Measure
  /** The kind of service, or the indicator's code; null where nothing is to be named. */
  readonly of: string | null
  /** Its name, where it is a record's own. */
  readonly name: string | null
  readonly against: Yardstick
  readonly comparator: Comparator
  readonly amount: string
  readonly years: number | null
  readonly weight: number
}

/** The criteria that a body decided on a day; they hold from their first day until the next set's. There is no smallest size. */
export type CriteriaSet = {
  readonly id: Id
  readonly name: string
  readonly body: { readonly name: string; readonly slug: string }
  readonly decidedOn: Day
  readonly paper: string
  readonly validFrom: Day
  readonly needed: number
  readonly note: string | null
  readonly example: boolean
  readonly criteria: readonly Criterion[]
}

/** Why a figure is not known. */
export type Why = 'hidden' | 'missing' | 'no_dwellings' | 'no_past'

/** An exact quotient as text, so that it can be frozen. */
export type Exact = { readonly over: string; readonly under: string }

/**
 * What is known of a figure: it is at least the one and at most the other; both alike when it is known, null where there is no bound. `why`
 * says what hides the rest.
 */
export type Reading = { readonly least: Exact | null; readonly most: Exact | null; readonly why: Why | null; readonly day: Day | null }

/** A known figure. */
export const known = (over: string | number, under: string | number = 1, day: Day | null = null): Reading => {
  const exact = { over: String(over), under: String(under) }
  return { least: exact, most: exact, why: null, day }
}

/** A figure of which no more than its lower bound is known. */
export const atLeastKnown = (over: string | number, under: string | number, why: Why, day: Day | null = null): Reading => ({
  least: { over: String(over), under: String(under) },
  most: null,
  why,
  day,
})

/** A figure of which nothing is known but that it is not below nought. */
export const unknown = (why: Why, day: Day | null = null): Reading => atLeastKnown(0, 1, why, day)

/** The figures that a criterion looks at: the place's own, and the municipality's or the past one where it is held against that. */
export type Figures = { readonly own: Reading; readonly other: Reading | null }

export type Judged = Figures & {
  readonly criterion: Criterion
  /** Met, not met, or open because a figure is not known. */
  readonly answer: Answer
  /** What the figure is held against. */
  readonly limit: Reading
}

export type Judgement = {
  readonly answer: Answer
  /** Weight that is certainly met, and that could be met if the open ones were. */
  readonly met: number
  readonly possible: number
  readonly needed: number
  readonly total: number
  readonly criteria: readonly Judged[]
}

const asRatio = ({ over, under }: Exact): Ratio => ratio(over, under)

const scaled = (exact: Exact | null, factor: string): Exact | null =>
  exact && { over: decimal(exact.over).times(decimal(factor)).toFixed(), under: exact.under }

const limitOf = ({ against, amount }: Criterion, other: Reading | null): Reading => {
  if (against === 'number') return known(amount)
  const from = other ?? unknown('missing')
  return { ...from, least: scaled(from.least, amount), most: scaled(from.most, amount) }
}

const meets = (comparator: Comparator, one: Exact, other: Exact): boolean => {
  const way = compare(asRatio(one), asRatio(other))
  return comparator === 'at_least' ? way >= 0 : way > 0
}

/** Certain when every figure that could be behind what is known says the same. */
const answerOf = (comparator: Comparator, own: Reading, limit: Reading): Answer => {
  if (own.least && limit.most && meets(comparator, own.least, limit.most)) return true
  return own.most && limit.least && !meets(comparator, own.most, limit.least) ? false : null
}

/** Whether one criterion is met by the figures. */
export const judgeCriterion = (criterion: Criterion, { own, other }: Figures): Judged => {
  const limit = limitOf(criterion, other)
  return { criterion, own, other, limit, answer: answerOf(criterion.comparator, own, limit) }
}

/** Whether enough weight is met: the k of n, when every criterion weighs 1. Nothing is asked about the size of a place. */
export const weigh = (needed: number, judged: readonly { readonly weight: number; readonly answer: Answer }[]): Answer => {
  const sum = (some: typeof judged): number => some.reduce((total, { weight }) => total + weight, 0)
  if (sum(judged.filter(({ answer }) => answer === true)) >= needed) return true
  return sum(judged.filter(({ answer }) => answer !== false)) < needed ? false : null
}

/** Holds a place's figures against a set. */
export const judge = (set: Pick<CriteriaSet, 'needed' | 'criteria'>, figuresOf: (criterion: Criterion) => Figures): Judgement => {
  const criteria = set.criteria.map((criterion) => judgeCriterion(criterion, figuresOf(criterion)))
  const weights = criteria.map(({ answer, criterion: { weight } }) => ({ answer, weight }))
  const sum = (some: typeof weights): number => some.reduce((total, { weight }) => total + weight, 0)
  return {
    answer: weigh(set.needed, weights),
    met: sum(weights.filter(({ answer }) => answer === true)),
    possible: sum(weights.filter(({ answer }) => answer !== false)),
    needed: set.needed,
    total: sum(weights),
    criteria,
  }
}

/** The set in force on a day: the latest that has begun; of two that begin on one day, the one decided last. */
export const setOn = (sets: readonly CriteriaSet[], day: Day): CriteriaSet | undefined =>
  sets
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted(
      (one, other) =>
        other.validFrom.localeCompare(one.validFrom) || other.decidedOn.localeCompare(one.decidedOn) || other.id.localeCompare(one.id),
    )[0]
