import { type Answer, atLeast, both } from '#rules/three-valued'
import type { RuleSet } from './parameters.ts'
import type { Answers } from './questions.ts'

/** Statuses from the weakest to the strongest; `unknown` where missing figures leave it open. */
export const statuses = ['none', 'prevention', 'vulnerable', 'parallel', 'transformation', 'unknown'] as const
export type Status = (typeof statuses)[number]

/** Each status computed on its own, before any takes precedence; a status that the law did not have is false. */
export type Standing = {
  readonly vulnerable: Answer
  readonly parallel: Answer
  readonly transformation: Answer
  readonly prevention: Answer
}

/** What a version of the law asked about an area and its years before, answered; a gate that it does not have is not asked. */
export type Answered = {
  readonly size: Answer
  readonly vulnerable: readonly Answer[]
  readonly parallelGate: Answer
  readonly predecessors: Answer
  readonly preventionGate: Answer
  readonly prevention: readonly Answer[]
}

/** What a year is by itself: everything but the status that takes years. */
export type OwnStanding = Omit<Standing, 'transformation'>

/** Judges by itself every status that hangs on the year alone. */
export const ownStandingOf = (rules: RuleSet, answered: Omit<Answered, 'predecessors'>): OwnStanding => {
  const vulnerable = both(answered.size, atLeast(rules.vulnerable.needed, answered.vulnerable))
  return {
    vulnerable,
    parallel: rules.parallel ? both(vulnerable, answered.parallelGate) : false,
    prevention: rules.prevention
      ? both(both(answered.size, answered.preventionGate), atLeast(rules.prevention.needed, answered.prevention))
      : false,
  }
}

/** The standing with what the years before say of it. */
export const standingWith = (rules: RuleSet, { vulnerable, parallel, prevention }: OwnStanding, predecessors: Answer): Standing => ({
  vulnerable,
  parallel,
  transformation: rules.transformation ? both(parallel, predecessors) : false,
  prevention,
})

/** Judges every status by itself from the answers. */
export const standingOf = (rules: RuleSet, answered: Answered): Standing =>
  standingWith(rules, ownStandingOf(rules, answered), answered.predecessors)

/** Whether anything about the standing could still turn out either way. */
export const isOpen = ({ vulnerable, parallel, transformation, prevention }: Standing): boolean =>
  vulnerable === null || parallel === null || transformation === null || prevention === null

/** The answers by their place in the law, from those by their key. */
export const answeredFrom = (rules: RuleSet, answers: Answers): Answered => {
  const at = (key: string): Answer => answers[key] ?? null
  return {
    size: at('size'),
    vulnerable: rules.vulnerable.criteria.map(({ id }) => at(`vulnerable.${id}`)),
    parallelGate: at(`parallel.${rules.parallel?.gate.id}`),
    predecessors: at('predecessors'),
    preventionGate: at(`prevention.${rules.prevention?.gate.id}`),
    prevention: rules.prevention?.criteria.map(({ id }) => at(`prevention.${id}`)) ?? [],
  }
}

/** The same the other way about. */
export const answersFrom = (rules: RuleSet, answered: Answered): Answers => ({
  size: answered.size,
  ...Object.fromEntries(rules.vulnerable.criteria.map(({ id }, at) => [`vulnerable.${id}`, answered.vulnerable[at] ?? null])),
  ...(rules.parallel && { [`parallel.${rules.parallel.gate.id}`]: answered.parallelGate }),
  ...(rules.prevention && {
    [`prevention.${rules.prevention.gate.id}`]: answered.preventionGate,
    ...Object.fromEntries(rules.prevention.criteria.map(({ id }, at) => [`prevention.${id}`, answered.prevention[at] ?? null])),
  }),
  predecessors: answered.predecessors,
})

/**
 * The one status that is shown: the strongest that is certain, transformation before parallel before
 * vulnerable before prevention. Open is the area whose vulnerable test is open, and the area that is
 * certainly not vulnerable while its prevention test is open.
 */
export const statusOf = (standing: Standing): Status => {
  if (standing.vulnerable === null) return 'unknown'
  if (standing.transformation) return 'transformation'
  if (standing.parallel) return 'parallel'
  if (standing.vulnerable) return 'vulnerable'
  if (standing.prevention === null) return 'unknown'
  return standing.prevention ? 'prevention' : 'none'
}
