import { z } from 'zod'
import { proveExamples } from '#rules/prove-examples'
import { checkBudget, coFinancingRule, coFinancingRuleIds, counted, type Source, sources, split, worthOf } from './index.ts'

const rule = z.enum(coFinancingRuleIds).transform(coFinancingRule)
const Split = z.strictObject({ rule, frame: z.int() })
const amount = z.int()
const Check = z.strictObject({
  rule,
  frame: z.int(),
  reason: z.string().optional(),
  fund: amount,
  associations: amount,
  municipalitySubAgreements: amount,
  municipalityCoordination: amount,
})
const Hours = z.strictObject({ hours: z.string(), rate: z.int(), confirmedBy: z.string().nullable() })

const line = (source: Source) => ({ id: source, part: null, year: 2016, category: 'eksempel', source })

proveExamples('co-financing', {
  split: (given) => {
    const read = Split.parse(given)
    return split(read.rule, read.frame)
  },
  check: (given) => {
    const { rule, frame, reason = null, ...amounts } = Check.parse(given)
    const lines = sources.map((source) => ({ ...line(source), kind: 'cash' as const, amount: amounts[source] }))
    const check = checkBudget({ rule, frame, reason, lines })
    return { holds: check.holds, ...Object.fromEntries(check.rules.map((finding) => [finding.id, finding])) }
  },
  hours: (given) => {
    const hours = { ...line('municipalitySubAgreements'), kind: 'hours' as const, ...Hours.parse(given) }
    return { worth: worthOf(hours), counts: counted(hours) }
  },
})
