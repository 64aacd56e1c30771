import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diceFrom, shared } from '../database/worlds/national/dice.ts'
import { areasFor } from '../database/worlds/national/places.ts'

describe('the generated country', () => {
  it('is the same from the same seed, and another from another', () => {
    const from = (seed: number) => areasFor(diceFrom(seed), 'Vejle', { areas: 12, estates: 77 }, new Set(['birkeparken']))
    expect(from(1)).toEqual(from(1))
    expect(from(1)).not.toEqual(from(2))
    expect(from(1).flatMap(({ estates }) => estates)).toHaveLength(77)
    expect(new Set(from(1).map(({ name }) => name)).size).toBe(12)
  })

  it('is shared out to the last one, whatever the weights', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 98 }), (whole, weights) => {
        const parts = shared(whole, weights)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1_000 },
    )
  })
})
