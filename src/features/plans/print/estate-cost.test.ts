import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleEstates, sampleFacts, sampleId, samplePlan } from '../../../../test/setup/plan-document.ts'
import { estateCost } from './estate-cost.ts'

describe('what a plan costs an estate', () => {
  it('864 of 1,600 dwellings carry 2,700,000.00 of the 5,000,000.00 kr. that the associations give: 65.10 kr. a dwelling and month', () => {
    expect(estateCost(samplePlan(), sampleId(21))).toEqual({
      kind: 'share',
      associations: 500_000_000,
      share: 270_000_000,
      monthly: 6_510,
      own: 864,
      all: 1_600,
      approximate: true,
    })
  })

  it('is unknown, and says for whom, as soon as the dwellings of one estate are', () => {
    const estates = sampleEstates.map((estate, at) => (at === 1 ? { ...estate, dwellings: null } : estate))
    expect(estateCost(samplePlan({ estates }), sampleId(21))).toEqual({
      kind: 'unknown',
      associations: 500_000_000,
      lacking: ['Afdeling B'],
    })
  })

  it('is nothing where the associations give nothing, and unsaid without a frame', () => {
    const document = samplePlan()
    const free = {
      ...document,
      parts: document.parts.map((part) => ({ ...part, lines: part.lines.filter(({ source }) => source === 'fund') })),
    }
    expect(estateCost(free, sampleId(21))).toEqual({ kind: 'none' })
    expect(estateCost(samplePlan({ money: null }), sampleId(21))).toEqual({ kind: 'no-frame' })
    expect(() => estateCost(document, sampleId(99))).toThrow('not in the plan')
  })

  it('the estates never carry more than the associations give together, and less by under an øre each', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 14 }), (dwellings) => {
        const estates = dwellings.map((count, at) => ({
          ...sampleFacts.estates[0],
          ...sampleEstates[0],
          id: sampleId(200 + at),
          dwellings: count,
        }))
        const document = samplePlan({
          estates: estates.map((estate) => ({ ...estate, name: 'A', association: null, approximate: false, example: true })),
        })
        const shares = estates.map(({ id }) => estateCost(document, id)).flatMap((cost) => (cost.kind === 'share' ? [cost.share] : []))
        const sum = shares.reduce((total, one) => total + one, 0)
        expect(sum <= 500_000_000 && sum > 500_000_000 - dwellings.length).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
