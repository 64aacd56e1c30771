import { z } from 'zod'
import { readRuleFile } from './data.ts'

/**
 * A worked example: a sentence that a caseworker can check by hand, where it comes from (the number of
 * its check, or a public source), the question it puts, what is given and what must come out. `expect` names only
 * what the sentence speaks of.
 */
const WorkedExample = z.strictObject({
  says: z.string().min(1),
  from: z.string().min(1),
  asks: z.string().min(1),
  given: z.unknown(),
  expect: z.unknown(),
})
export type WorkedExample = z.infer<typeof WorkedExample>

/** The worked examples of a rule, in the order of its file. */
export const workedExamples = (rule: string): readonly WorkedExample[] => readRuleFile(rule, 'examples.yaml', z.array(WorkedExample).min(1))
