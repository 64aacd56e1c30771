import type { Ore } from '#kernel/money'
import type { CoFinancingRule, Source } from './rule.ts'
import { localSources } from './rule.ts'
import { shareOf } from './share.ts'

/** A frame in parts that add up to it, whole øre. */
export type Split = Readonly<Record<Source, Ore>>

/** The frame's fund part (its share rounded down) and what the local parties owe (the rest). */
export const splitFund = (rule: CoFinancingRule, frame: Ore): { readonly fund: Ore; readonly local: Ore } => {
  const fund = shareOf(frame, rule.fundAtMost).ore
  return { fund, local: frame - fund }
}

/**
 * Splits a frame of whole øre by the rule's shares; null where the rule leaves the local share free. The
 * fund's part is rounded down. Each local part is its share of the frame rounded down; the øre then left
 * (0 to 3) go one each to the largest fractions, ties in the order of the sources.
 */
export const split = (rule: CoFinancingRule, frame: Ore): Split | null => {
  const { shares } = rule
  if (!shares) return null
  const { fund, local } = splitFund(rule, frame)
  const parts = localSources.map((source) => ({ source, ...shareOf(frame, shares[source]) }))
  const left = local - parts.reduce((sum, part) => sum + part.ore, 0)
  const first = new Set(
    parts
      .toSorted((a, b) => Number(b.rest - a.rest))
      .slice(0, left)
      .map((part) => part.source),
  )
  const [associations = 0, municipalitySubAgreements = 0, municipalityCoordination = 0] = parts.map(
    (part) => part.ore + (first.has(part.source) ? 1 : 0),
  )
  return { fund, associations, municipalitySubAgreements, municipalityCoordination }
}
