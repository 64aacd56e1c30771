import type { AreaStatus, Limit, RuleSet } from '../../../../rules/area-status/index.ts'

type Criterion = AreaStatus['criteria'][number]

/** What a condition of the law is for: to be vulnerable, parallel, or a prevention area; a gate must be met beside the count. */
export const tests = ['vulnerable', 'parallel', 'prevention_gate', 'prevention'] as const
export type Test = (typeof tests)[number]

/** One condition of a version of the law. */
export type Condition = { readonly test: Test; readonly limit: Limit }

/** Every condition of a version of the law, in the order that it asks. */
export const conditionsOf = (rules: RuleSet): readonly Condition[] => [
  ...rules.vulnerable.criteria.map((limit): Condition => ({ test: 'vulnerable', limit })),
  ...(rules.parallel ? [{ test: 'parallel', limit: rules.parallel.gate } as const] : []),
  ...(rules.prevention ? [{ test: 'prevention_gate', limit: rules.prevention.gate } as const] : []),
  ...(rules.prevention?.criteria ?? []).map((limit): Condition => ({ test: 'prevention', limit })),
]

/** A condition with what a year's figures say of it. */
export type Answered = Condition & { readonly criterion: Criterion }

const answersIn = (judgement: AreaStatus, test: Test): readonly Criterion[] => {
  switch (test) {
    case 'vulnerable':
      return judgement.criteria
    case 'parallel':
      return judgement.parallelGate ? [judgement.parallelGate] : []
    case 'prevention_gate':
      return judgement.preventionGate ? [judgement.preventionGate] : []
    case 'prevention':
      return judgement.preventionCriteria
  }
}

/** Every condition of the law that a year was judged by, with its answer. */
export const answeredIn = (judgement: AreaStatus): readonly Answered[] =>
  conditionsOf(judgement.basis.rules).flatMap((condition): readonly Answered[] => {
    const criterion = answersIn(judgement, condition.test).find(({ id }) => id === condition.limit.id)
    return criterion ? [{ ...condition, criterion }] : []
  })
