import { z } from 'zod'
import type { Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import { readRuleFile } from '#rules/data'
import { Bilingual, DecimalText, datedList, dating, entryOn } from '#rules/dated'
import { type CoFinancingRule, type CoFinancingRuleId, localSources } from './rule.ts'

const Rule = z
  .strictObject({
    ...dating,
    name: Bilingual,
    fundAtMost: DecimalText,
    localAtLeast: DecimalText,
    shares: z
      .strictObject({ associations: DecimalText, municipalitySubAgreements: DecimalText, municipalityCoordination: DecimalText })
      .optional(),
  })
  .refine((rule) => decimal(rule.fundAtMost).plus(rule.localAtLeast).eq(100), 'the two limits are not the whole')
  .refine(
    ({ shares, localAtLeast }) => !shares || localSources.reduce((sum, source) => sum.plus(shares[source]), decimal(0)).eq(localAtLeast),
    'the shares are not the local minimum',
  )

const { rules } = readRuleFile(
  'co-financing',
  'parameters.yaml',
  z.strictObject({ rules: z.strictObject({ lbf: datedList<CoFinancingRule>(Rule), koebenhavn: datedList<CoFinancingRule>(Rule) }) }),
)

/** The version of a rule that holds on a day; null where none does. */
export const coFinancingRuleOn = (id: CoFinancingRuleId, day: Day): CoFinancingRule | null => entryOn(rules[id], day)

/** The newest version of a rule, also when its period has ended: plans of that period are still checked by it. */
export const coFinancingRule = (id: CoFinancingRuleId): CoFinancingRule => {
  const newest = rules[id].toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
  if (!newest) throw new RangeError(`The rule "${id}" has no version`)
  return newest
}
