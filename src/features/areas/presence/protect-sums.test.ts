import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSmall } from '../../../../rules/disclosure-control/pure.ts'
import { protectSums, type StoredCount } from './protect-sums.ts'
import type { Sums } from './sums.ts'

const rule = { threshold: 5, zero: 'shown', denominator: 20, place: 0 } as const
const kind = 'kind'
const [one, two, three, four] = ['one', 'two', 'three', 'four']
const areas = new Map([['area', [one, two]]]) as ReadonlyMap<string, readonly string[]>

const sumsOf = (counts: Readonly<Record<string, number>>, total: number | null, whole = false): Sums => ({
  kinds: [kind],
  estates: new Map(Object.entries(counts).map(([estate, count]) => [estate, new Map([[kind, count]])])),
  total: total === null ? null : new Map([[kind, total]]),
  whole,
  matched: 'all',
})

const at = (stored: readonly StoredCount[], place: string): StoredCount | undefined =>
  stored.find(({ estate, area, level }) => (estate ?? area ?? level) === place)

/** What who knows only what is stored can say of an estate: by its area, and, where the municipality has nothing else, by that. */
const leastAndMost = (stored: readonly StoredCount[], whole: boolean): ReadonlyMap<string, readonly [number, number]> => {
  const value = (place: string) => {
    const found = at(stored, place)
    return found?.state === 'known' ? found.count : null
  }
  const places = [one, two, three, four].filter((place) => at(stored, place))
  const open = places.filter((place) => value(place) === null)
  const bounds = new Map(open.map((place) => [place, [0, Number.POSITIVE_INFINITY] as readonly [number, number]]))
  const sumHolds = (total: number | null, parts: readonly string[]): void => {
    if (total === null || parts.length === 0) return
    const rest = total - parts.reduce((sum, place) => sum + (value(place) ?? 0), 0)
    const hidden = parts.filter((place) => value(place) === null)
    for (const place of hidden) bounds.set(place, [hidden.length === 1 ? rest : 0, Math.min(rest, bounds.get(place)?.[1] ?? rest)])
  }
  sumHolds(value('area'), [one, two])
  if (whole) sumHolds(value('municipality'), places)
  return bounds
}

describe('what is stored of counts', () => {
  it('is without the number of a small one, and without another so that the area does not give it back', async () => {
    const stored = await protectSums(sumsOf({ one: 3, two: 40, three: 12 }, 900), areas, rule)
    expect(at(stored, one)?.state).toBe('hidden')
    expect([at(stored, two)?.state, at(stored, 'area')?.state]).toContain('hidden')
    expect(at(stored, three)).toMatchObject({ state: 'known', count: 12 })
    expect(at(stored, 'municipality')).toMatchObject({ state: 'known', count: 900 })
    expect(JSON.stringify(stored)).not.toContain(':3,')
  })

  it('shows nought, leaves out what the file had not, and gives an area no sum when one of its estates is not in the file', async () => {
    const stored = await protectSums(sumsOf({ one: 0, three: 12 }, null), areas, rule)
    expect(at(stored, one)).toMatchObject({ state: 'known', count: 0 })
    expect(at(stored, 'area')).toBeUndefined()
  })

  it('an attacker by hand comes no closer to a small count than from nought to the threshold', async () => {
    const counts = fc.record({ one: fc.nat(12), two: fc.nat(12), three: fc.nat(12), four: fc.nat(12) })
    await fc.assert(
      fc.asyncProperty(counts, fc.nat(40), fc.boolean(), async (given, rest, whole) => {
        const sum = Object.values(given).reduce((total, count) => total + count, 0)
        const stored = await protectSums(sumsOf(given, whole ? sum : sum + rest, whole), areas, rule)
        const bounds = leastAndMost(stored, whole)
        for (const [place, count] of Object.entries(given)) {
          if (!isSmall(count, rule)) continue
          expect(at(stored, place)?.state).toBe('hidden')
          const [least, most] = bounds.get(place) ?? [0, 0]
          expect(least).toBe(0)
          expect(most).toBeGreaterThanOrEqual(rule.threshold)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('a corrected import cannot be held against the one before to find what neither shows', async () => {
    const first = await protectSums(sumsOf({ one: 3, two: 40, three: 12 }, null), areas, rule)
    const second = await protectSums(sumsOf({ one: 8, two: 41, three: 12 }, null), areas, rule, [first])
    const hiddenOnce = [first, second].map((stored) => [one, two, 'area'].filter((place) => at(stored, place)?.state === 'hidden'))
    // What was hidden stays hidden.
    expect(hiddenOnce[1]).toEqual(expect.arrayContaining([one]))
  })
})
