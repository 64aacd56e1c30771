import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effects, majority, startedMajority } from './index.ts'

const runs = { numRuns: 1_000 }
const half = { share: { numerator: 1, denominator: 2 } }

describe('a majority', () => {
  it('is of one side at most, and of neither at exactly half', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (one, other) => {
        const sides = [one, other].map((count) => majority(count, one + other, half).holds === true)
        expect(sides).toEqual([one > other, other > one])
      }),
      runs,
    )
  })

  it('is never reached by measuring less: an activity that nobody has judged counts like one without effect', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...effects, null), { minLength: 1, maxLength: 40 }), (started) => {
        const judged = started.map((effect) => effect ?? 'none')
        expect(startedMajority(started, half)).toEqual(startedMajority(judged, half))
      }),
      runs,
    )
  })
})
