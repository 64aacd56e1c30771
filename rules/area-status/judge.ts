import { type Answer, all, atLeast } from '#rules/three-valued'
import type { RuleSet } from './parameters.ts'
import type { Answers } from './questions.ts'

/** Statuses from the weakest to the strongest; `unknown` where missing figures leave it open. */
export type Status = 'none' | 'prevention' | 'vulnerable' | 'parallel' | 'transformation' | 'unknown'

/** Each status computed on its own, before any takes precedence; a status that the law did not have is false. */
export type Standing = {
  readonly vulnerable: Answer
  readonly parallel: Answer
  readonly transformation: Answer
  readonly prevention: Answer
}

/** Judges every status by itself from the answers. */
export const standingOf = (rules: RuleSet, answers: Answers): Standing => {
  const at = (key: string): Answer => answers[key] ?? null
  const count = (test: 'vulnerable' | 'prevention'): Answer => {
    const conditions = rules[test]
    return conditions
      ? atLeast(
          conditions.needed,
          conditions.criteria.map((limit) => at(`${test}.${limit.id}`)),
        )
      : false
  }
  const vulnerable = all(at('size'), count('vulnerable'))
  const parallel = rules.parallel ? all(vulnerable, at(`parallel.${rules.parallel.gate.id}`)) : false
  return {
    vulnerable,
    parallel,
    transformation: rules.transformation ? all(parallel, at('predecessors')) : false,
    prevention: rules.prevention ? all(at('size'), at(`prevention.${rules.prevention.gate.id}`), count('prevention')) : false,
  }
}

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
