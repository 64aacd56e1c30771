import { type Dimension, type Published, protect, type Row } from '#disclosure/index'
import type { Id } from '#kernel/id'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import type { Count } from './presence.ts'
import type { Sums } from './sums.ts'

/** A count as it is stored, with its kind and place. */
export type StoredCount = {
  readonly kind: Id
  readonly level: 'estate' | 'area' | 'municipality'
  readonly estate: Id | null
  readonly area: Id | null
} & Count

type Place = Pick<StoredCount, 'level' | 'estate' | 'area'>

const municipality = 'municipality'
const wordOf = ({ estate, area }: Place): string => (estate ? `estate ${estate}` : area ? `area ${area}` : municipality)

/** The sum of an area; not known where one of its estates has no number. */
const together = (counts: readonly (number | null)[]): number | null =>
  counts.includes(null) ? null : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0)

/** Places as they add up: estates in their areas, areas and the estates outside any in the municipality, which has other dwellings too. */
const placesOf = (areas: ReadonlyMap<Id, readonly Id[]>, outside: readonly Id[], sums: Sums): Dimension => {
  const areaParts = [...areas].map(([area, estates]): [string, readonly string[]] => [
    `area ${area}`,
    estates.map((estate) => `estate ${estate}`),
  ])
  const top = [...areaParts.map(([word]) => word), ...outside.map((estate) => `estate ${estate}`)]
  const parts = { ...Object.fromEntries(areaParts), ...(sums.total && top.length > 0 && { [municipality]: top }) }
  return { name: 'place', parts, ...(municipality in parts && !sums.whole && { partial: [municipality] }) }
}

/** What was stored before, as the protection looks at it. */
const asPublished = (dimensions: readonly Dimension[], before: readonly StoredCount[]): Published => ({
  dimensions,
  rows: before
    .filter(({ state }) => state !== 'missing')
    .map((one) => ({
      at: [wordOf(one), one.kind],
      count: one.state === 'known' ? one.count : null,
      state: one.state === 'known' ? 'shown' : 'secondary',
    })),
})

/**
 * What may be stored of summed counts: those of estates, of areas as the sums of their estates, and of the municipality. Small ones lose
 * their number, and so do as many beside them as keep sums and totals, and what was stored of the same period before, from giving
 * one back. `areas` says which estates each area has; one of which an estate is not in the file has no sum.
 */
export const protectSums = async (
  sums: Sums,
  areas: ReadonlyMap<Id, readonly Id[]>,
  rule: DisclosureRule,
  before: readonly (readonly StoredCount[])[] = [],
): Promise<readonly StoredCount[]> => {
  const estates = [...sums.estates.keys()]
  const whole = new Map([...areas].filter(([, own]) => own.length > 0 && own.every((estate) => sums.estates.has(estate))))
  const within = new Set([...whole.values()].flat())
  const outside = estates.filter((estate) => !within.has(estate))
  const countOf = (estate: Id, kind: Id): number | null => sums.estates.get(estate)?.get(kind) ?? null
  const cells = sums.kinds.flatMap((kind): readonly (Row & Place & { readonly kind: Id })[] => {
    const cell = (place: Place, count: number | null) => ({ ...place, kind, at: [wordOf(place), kind], count })
    const total = sums.total?.get(kind)
    return [
      ...estates.map((estate) => cell({ level: 'estate', estate, area: null }, countOf(estate, kind))),
      ...[...whole].map(([area, own]) => cell({ level: 'area', estate: null, area }, together(own.map((one) => countOf(one, kind))))),
      ...(total === undefined ? [] : [cell({ level: 'municipality', estate: null, area: null }, total)]),
    ]
  })
  const dimensions = [placesOf(whole, outside, sums), { name: 'kind' }]
  const { rows } = await protect({ dimensions, rows: cells }, rule, { against: before.map((one) => asPublished(dimensions, one)) })
  return rows.map(({ kind, level, estate, area, count, state }): StoredCount => {
    const place = { kind, level, estate, area }
    if (state === 'shown' && count !== null) return { ...place, state: 'known', count }
    return { ...place, state: count === null ? 'missing' : 'hidden' }
  })
}
