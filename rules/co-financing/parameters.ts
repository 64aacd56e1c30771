import { z } from 'zod'
import type { Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import { readRuleFile } from '#rules/data'
import { Bilingual, DecimalText, datedList, dating, entryOn } from '#rules/dated'

/** The local sources, in the order in which they are named and in which ties are broken. */
export const localSources = ['associations', 'municipalitySubAgreements', 'municipalityCoordination'] as const
export type LocalSource = (typeof localSources)[number]

export const sources = ['fund', ...localSources] as const
/** Where a budget line's money comes from. */
export type Source = (typeof sources)[number]

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

/** One version of a rule: two limits, and, where the parties have agreed on it, the parts of the local share. */
export type CoFinancingRule = z.infer<typeof Rule>

export const coFinancingRuleIds = ['lbf', 'koebenhavn'] as const
export type CoFinancingRuleId = (typeof coFinancingRuleIds)[number]

const { rules } = readRuleFile(
  'co-financing',
  'parameters.yaml',
  z.strictObject({ rules: z.strictObject({ lbf: datedList(Rule), koebenhavn: datedList(Rule) }) }),
)

/** The version of a rule that holds on a day; null where none does. */
export const coFinancingRuleOn = (id: CoFinancingRuleId, day: Day): CoFinancingRule | null => entryOn(rules[id], day)

/** The newest version of a rule, also when its period has ended: plans of that period are still checked by it. */
export const coFinancingRule = (id: CoFinancingRuleId): CoFinancingRule => {
  const newest = rules[id].toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
  if (!newest) throw new RangeError(`The rule "${id}" has no version`)
  return newest
}
