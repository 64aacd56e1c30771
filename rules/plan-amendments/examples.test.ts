import { z } from 'zod'
import { DayText } from '#rules/dated'
import { proveExamples } from '#rules/prove-examples'
import { type AmendmentFacts, amendmentRuleOn, measures, stepsFor, weighed } from './index.ts'

const Given = z.strictObject({ on: DayText, counts: z.partialRecord(z.enum(measures), z.tuple([z.int(), z.int()])) })

proveExamples('plan-amendments', {
  weight: (given) => {
    const { on, counts } = Given.parse(given)
    const rule = amendmentRuleOn(on)
    if (!rule) throw new Error(`No rule holds on ${on}`)
    const facts = Object.fromEntries(
      measures.map((measure) => {
        const [count, of] = counts[measure] ?? [0, 10]
        return [measure, { count, of }]
      }),
    ) as AmendmentFacts
    const { weight, grounds } = weighed(facts, rule)
    return { weight, grounds: grounds.map(({ limit }) => limit), steps: stepsFor(weight, rule).map(({ id }) => id) }
  },
})
