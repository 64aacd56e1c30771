import type { ApprovalStep } from '../approval-graphs/index.ts'
import type { AmendmentRule, Limit, Measure, Weight } from './parameters.ts'

/** How many there are of what a limit counts, of how many there were. Counts and øre are whole numbers. */
export type Counted = { readonly count: number; readonly of: number }

/** Everything that the rule looks at in an amendment. */
export type AmendmentFacts = Readonly<Record<Measure, Counted>>

/** A limit that an amendment passes, with what was counted. */
export type Ground = Counted & { readonly limit: Limit['id'] }

/** What the rule says of an amendment: its weight, and by which of its limits; none for a minor one. */
export type Weighed = { readonly weight: Weight; readonly grounds: readonly Ground[] }

/** Whether a limit is passed: exactly the limit is not more than it. A share of nothing is passed by anything. */
export const passes = ({ moreThan }: Pick<Limit, 'moreThan'>, { count, of }: Counted): boolean =>
  typeof moreThan === 'number' ? count > moreThan : BigInt(count) * BigInt(moreThan.denominator) > BigInt(of) * BigInt(moreThan.numerator)

/** Weighs an amendment: major as soon as one limit is passed. */
export const weighed = (facts: AmendmentFacts, { limits }: Pick<AmendmentRule, 'limits'>): Weighed => {
  const grounds = limits.flatMap((limit) => {
    const counted = facts[limit.measure]
    return passes(limit, counted) ? [{ limit: limit.id, ...counted }] : []
  })
  return { weight: grounds.length > 0 ? 'major' : 'minor', grounds }
}

/** The steps that an amendment of a weight takes, as an approval has them: each once, by a body, about the whole plan; with a commitment where the rule asks for one. */
export const stepsFor = (
  weight: Weight,
  { steps, limits }: Pick<AmendmentRule, 'steps' | 'limits'>,
  grounds: readonly Pick<Ground, 'limit'>[] = [],
): readonly ApprovalStep[] => {
  const passed = new Set(limits.filter(({ id }) => grounds.some(({ limit }) => limit === id)).map(({ measure }) => measure))
  return steps
    .filter((step) => weight === 'major' || step.weight === 'minor')
    .map(({ id, branch, by, decides, commitsOn, after }) => ({
      id,
      branch,
      by,
      decides,
      after,
      per: 'plan',
      who: 'body',
      everyOne: false,
      onChange: 'stay',
      ...(commitsOn && passed.has(commitsOn) && { gives: 'commitment' }),
    }))
}
