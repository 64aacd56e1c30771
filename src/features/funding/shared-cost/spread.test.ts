import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Carrier, spread } from './spread.ts'

const runs = { numRuns: 1_000 }
const carrier = (name: string, weight: number): Carrier => ({ id: name, name, weight })
const amounts = (cost: number, carriers: readonly Carrier[]) => spread(cost, carriers)?.map(({ name, amount }) => `${name} ${amount}`)

const costs = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100_000_000_000_000 }))
const weights = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100_000_000_000_000 }))
const carriers = fc
  .uniqueArray(fc.record({ id: fc.uuid(), name: fc.string({ minLength: 1, maxLength: 4 }), weight: weights }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 20,
  })
  .filter((list) => list.some(({ weight }) => weight > 0))

describe('a shared cost is spread', () => {
  it('by weight, with the øre left over to the largest fractions', () => {
    // 1000 øre over 3:3:1 is 428,57 + 428,57 + 142,86: the one øre over 998 goes to 142,86 first.
    expect(amounts(1_000, [carrier('A', 3), carrier('B', 3), carrier('C', 1)])).toEqual(['A 429', 'B 428', 'C 143'])
  })

  it('equally, with ties in the order of the names as Danish sorts them', () => {
    expect(amounts(100, [carrier('Ølby', 1), carrier('Zoo', 1), carrier('Ågade', 1)])).toEqual(['Zoo 34', 'Ølby 33', 'Ågade 33'])
    expect(amounts(101, [carrier('Ølby', 1), carrier('Zoo', 1), carrier('Ågade', 1)])).toEqual(['Zoo 34', 'Ølby 34', 'Ågade 33'])
  })

  it('to no plan that has no weight', () => {
    expect(amounts(7, [carrier('A', 0), carrier('B', 2), carrier('C', 3)])).toEqual(['A 0', 'B 3', 'C 4'])
  })

  it('over nothing not at all', () => {
    expect(spread(100, [])).toBeNull()
    expect(spread(100, [carrier('A', 0)])).toBeNull()
  })

  it('so that the shares add up to the øre', () => {
    fc.assert(
      fc.property(costs, carriers, (cost, list) => {
        const sum = spread(cost, list)?.reduce((total, { amount }) => total + BigInt(amount), 0n)
        expect(sum).toBe(BigInt(cost))
      }),
      runs,
    )
  })

  it('so that no share differs from the exact one by an øre or more, and none is negative', () => {
    fc.assert(
      fc.property(costs, carriers, (cost, list) => {
        const total = list.reduce((sum, { weight }) => sum + BigInt(weight), 0n)
        for (const { amount, weight } of spread(cost, list) ?? []) {
          const off = BigInt(amount) * total - BigInt(cost) * BigInt(weight)
          expect(amount).toBeGreaterThanOrEqual(0)
          expect(-total < off && off < total).toBe(true)
        }
      }),
      runs,
    )
  })

  it('the same whatever the order of the plans', () => {
    const shuffled = carriers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(costs, shuffled, (cost, [list, other]) => {
        expect(spread(cost, other)).toEqual(spread(cost, list))
      }),
      runs,
    )
  })

  it('no heavier plan less than a lighter one', () => {
    fc.assert(
      fc.property(costs, carriers, (cost, list) => {
        const shares = (spread(cost, list) ?? []).toSorted((a, b) => a.weight - b.weight || a.amount - b.amount)
        for (const [index, share] of shares.entries()) expect(share.amount).toBeGreaterThanOrEqual(shares[index - 1]?.amount ?? 0)
      }),
      runs,
    )
  })
})
