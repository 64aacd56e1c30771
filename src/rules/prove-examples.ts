import { describe, expect, it } from 'vitest'
import { workedExamples } from './examples.ts'

/** How a rule answers the questions that its examples ask; `given` comes from the file and is read by the rule itself. */
export type Answers = Readonly<Record<string, (given: unknown) => unknown>>

/** Runs every worked example of a rule as a test that bears the example's sentence and source. */
export const proveExamples = (rule: string, answers: Answers): void => {
  describe(`worked examples of ${rule}`, () => {
    for (const example of workedExamples(rule)) {
      it(`${example.says} (${example.from})`, () => {
        const answer = answers[example.asks]
        if (!answer) throw new Error(`Nothing answers "${example.asks}"`)
        const result = answer(example.given)
        if (typeof example.expect === 'object' && example.expect !== null) expect(result).toMatchObject(example.expect)
        else expect(result).toEqual(example.expect)
      })
    }
  })
}
