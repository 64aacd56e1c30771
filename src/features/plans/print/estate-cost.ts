import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { sumsOf } from '../budget/sums.ts'
import { factsOf, linesOf, type PlanDocument } from '../document.ts'

/**
 * What a plan costs one of its estates: the housing associations' part split over the estates by their dwellings. The plan says nothing of how
 * the associations share it, so this is an estimate and is called one. Amounts in øre; `monthly` is for one dwelling.
 */
export type EstateCost =
  | { readonly kind: 'no-frame' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly associations: Ore; readonly lacking: readonly string[] }
  | {
      readonly kind: 'share'
      readonly associations: Ore
      readonly share: Ore
      readonly monthly: Ore
      readonly own: number
      readonly all: number
      readonly approximate: boolean
    }

const monthsBetween = (from: string, until: string): number => {
  const [year = 0, month = 0] = from.split('-').map(Number)
  const [lastYear = 0, lastMonth = 0] = until.split('-').map(Number)
  return Math.max(1, (lastYear - year) * 12 + lastMonth - month)
}

/** The estate's share, or why there is none. Throws for an estate that is not in the plan. */
export const estateCost = (document: PlanDocument, estate: Id): EstateCost => {
  const { money, estates, from, until } = factsOf(document)
  const own = estates.find(({ id }) => id === estate)
  if (!own) throw new Error('The estate is not in the plan')
  if (!money) return { kind: 'no-frame' }
  const associations = sumsOf(linesOf(document).filter(({ source }) => source === 'associations')).planned
  if (associations === 0) return { kind: 'none' }
  const lacking = estates.filter(({ dwellings }) => !dwellings).map(({ name }) => name)
  if (!own.dwellings || lacking.length > 0) return { kind: 'unknown', associations, lacking }
  const all = estates.reduce((sum, { dwellings }) => sum + (dwellings ?? 0), 0)
  const share = Number((BigInt(associations) * BigInt(own.dwellings)) / BigInt(all))
  return {
    kind: 'share',
    associations,
    share,
    monthly: Math.round(share / own.dwellings / monthsBetween(from, until)),
    own: own.dwellings,
    all,
    approximate: estates.some(({ approximate }) => approximate),
  }
}
