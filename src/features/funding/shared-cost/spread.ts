import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'

/** The keys a shared cost can be spread by: the plans' frames, their dwellings, or equally. */
export const keys = ['frame', 'dwellings', 'equal'] as const
export type SpreadKey = (typeof keys)[number]

/** A plan that carries a part: a whole weight of 0 or more (øre, dwellings or 1). */
export type Carrier = { readonly id: Id; readonly name: string; readonly weight: number }

export type Share = Carrier & { readonly amount: Ore }

const danish = new Intl.Collator('da')

const byName = (a: Carrier, b: Carrier): number => danish.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Spreads a cost by weight so that the shares add up to it. Each share is rounded down; the øre then left, fewer than there are plans with
 * a weight, go one each to the largest fractions, ties in the order of the plans' names. The shares come in the order of the names.
 * Null where there is nothing to spread over: no plans, or none with a weight.
 */
export const spread = (cost: Ore, carriers: readonly Carrier[]): readonly Share[] | null => {
  const total = carriers.reduce((sum, { weight }) => sum + BigInt(weight), 0n)
  if (total === 0n) return null
  const parts = carriers.toSorted(byName).map((carrier) => {
    const exact = BigInt(cost) * BigInt(carrier.weight)
    return { carrier, whole: Number(exact / total), rest: exact % total }
  })
  const over = cost - parts.reduce((sum, { whole }) => sum + whole, 0)
  // Sorting keeps the order of equals, which is that of the names.
  const first = parts.toSorted((a, b) => (a.rest === b.rest ? 0 : a.rest > b.rest ? -1 : 1)).slice(0, over)
  const lucky = new Set(first.map(({ carrier }) => carrier.id))
  return parts.map(({ carrier, whole }) => ({ ...carrier, amount: whole + (lucky.has(carrier.id) ? 1 : 0) }))
}
