import { z } from 'zod'
import { DayText } from '#rules/dated'
import { proveExamples } from '#rules/prove-examples'
import { audiences, disclosureRuleOn, disclosureSources, isProtected, isSmall, isSmallPlace, isSmallShare } from './index.ts'

const base = { source: z.enum(disclosureSources as [(typeof disclosureSources)[number]]), audience: z.enum(audiences), on: DayText }
const Counts = z.strictObject({ ...base, counts: z.array(z.int()) })
const Shares = z.strictObject({ ...base, shares: z.array(z.tuple([z.int(), z.int()])) })
const Places = z.strictObject({ ...base, residents: z.array(z.int()) })
const Guarded = z.strictObject({ ...base, count: z.int(), least: z.int(), most: z.int() })

const ruleOf = ({ source, audience, on }: Pick<z.infer<typeof Counts>, 'source' | 'audience' | 'on'>) =>
  disclosureRuleOn(source, audience, on)

proveExamples('disclosure-control', {
  hidden: (given) => {
    const read = Counts.parse(given)
    return read.counts.map((count) => isSmall(count, ruleOf(read)))
  },
  share: (given) => {
    const read = Shares.parse(given)
    return read.shares.map(([count, of]) => isSmallShare(count, of, ruleOf(read)))
  },
  place: (given) => {
    const read = Places.parse(given)
    return read.residents.map((residents) => isSmallPlace(residents, ruleOf(read)))
  },
  protected: (given) => {
    const read = Guarded.parse(given)
    return isProtected(read.count, read.least, read.most, ruleOf(read))
  },
})
