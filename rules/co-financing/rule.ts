import type { Bilingual, Dated } from '#rules/dated'

/** The local sources, in the order in which they are named and in which ties are broken. */
export const localSources = ['associations', 'municipalitySubAgreements', 'municipalityCoordination'] as const
export type LocalSource = (typeof localSources)[number]

export const sources = ['fund', ...localSources] as const
/** Where a budget line's money comes from. */
export type Source = (typeof sources)[number]

/** One version of a rule: two limits, and, where the parties have agreed on it, the parts of the local share. Shares are decimal texts. */
export type CoFinancingRule = Dated & {
  readonly name: Bilingual
  readonly fundAtMost: string
  readonly localAtLeast: string
  readonly shares?: Readonly<Record<LocalSource, string>> | undefined
}

export const coFinancingRuleIds = ['lbf', 'koebenhavn'] as const
export type CoFinancingRuleId = (typeof coFinancingRuleIds)[number]
