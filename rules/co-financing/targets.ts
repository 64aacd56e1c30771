import { decimal } from '#kernel/decimal'
import type { Ore } from '#kernel/money'
import { type CoFinancingRule, localSources, type Source, sources } from './rule.ts'
import { atLeast, atMost } from './share.ts'
import { split } from './split.ts'

/** Who a target speaks of, as a key of the texts. */
export type Who = 'fund' | 'local' | 'municipality' | 'lines' | (typeof localSources)[number]

/**
 * One thing that a budget is held against: the sum of some sources against an amount. `most` and `least`
 * are limits, `amount` is what the split gives and may differ with a reason, `sum` is the frame itself.
 */
export type Target = {
  readonly id: string
  readonly who: Who
  readonly kind: 'most' | 'least' | 'amount' | 'sum'
  readonly sources: readonly Source[]
  readonly share: string
  readonly target: Ore
}

const municipal = ['municipalitySubAgreements', 'municipalityCoordination'] as const

/** All that a frame's budget is held against, in the order of reading. */
export const targetsOf = (rule: CoFinancingRule, frame: Ore): readonly Target[] => {
  const limits: Target[] = [
    {
      id: `fund-at-most-${rule.fundAtMost}`,
      who: 'fund',
      kind: 'most',
      sources: ['fund'],
      share: rule.fundAtMost,
      target: atMost(frame, rule.fundAtMost),
    },
    {
      id: `local-at-least-${rule.localAtLeast}`,
      who: 'local',
      kind: 'least',
      sources: localSources,
      share: rule.localAtLeast,
      target: atLeast(frame, rule.localAtLeast),
    },
  ]
  const whole: Target = { id: 'lines-add-up-to-frame', who: 'lines', kind: 'sum', sources, share: '100', target: frame }
  const parts = split(rule, frame)
  if (!parts || !rule.shares) return [...limits, whole]
  const { associations, municipalitySubAgreements, municipalityCoordination } = rule.shares
  const amount = (id: string, who: Who, from: readonly Source[], share: string): Target => ({
    id,
    who,
    kind: 'amount',
    sources: from,
    share,
    target: from.reduce((sum, source) => sum + parts[source], 0),
  })
  return [
    ...limits,
    amount('associations-share', 'associations', ['associations'], associations),
    amount('municipality-share', 'municipality', municipal, decimal(municipalitySubAgreements).plus(municipalityCoordination).toFixed()),
    amount('municipality-sub-agreements', 'municipalitySubAgreements', ['municipalitySubAgreements'], municipalitySubAgreements),
    amount('municipality-coordination', 'municipalityCoordination', ['municipalityCoordination'], municipalityCoordination),
    whole,
  ]
}
