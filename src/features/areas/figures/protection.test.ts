import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclosureRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { type Counted, keptBackOf } from './protection.ts'

const rule = disclosureRuleOn('default', 'public', '2026-11-26')

const persons = (id: string, kind: Counted['kind'], count: number, area: string | null = null): Counted => ({
  ...{ id, place: `place ${id}`, kind, count, of: null },
  area: area && `place ${area}`,
})
const share = (id: string, kind: Counted['kind'], count: number, of: number, area: string | null = null): Counted => ({
  ...persons(id, kind, count, area),
  of,
})

describe('figures that readers are kept from', () => {
  it('a small one, and where nothing adds up nothing else', async () => {
    expect(await keptBackOf([persons('a', 'area', 3), persons('b', 'area', 40)], rule)).toEqual(['a'])
    expect(await keptBackOf([persons('a', 'area', 0), persons('b', 'area', 5)], rule)).toEqual([])
  })

  it('the smallest sibling too, where the area is the sum of its estates', async () => {
    const figures = [persons('area', 'area', 60), ...[3, 17, 40].map((count, at) => persons(`e${at}`, 'estate', count, 'area'))]
    expect([...(await keptBackOf(figures, rule))].toSorted()).toEqual(['e0', 'e1'])
  })

  it('the smallest part too, where an area was split and figures of the whole and its parts are of one day', async () => {
    const figures = [persons('whole', 'area', 60), persons('north', 'area', 3, 'whole'), persons('south', 'area', 57, 'whole')]
    expect([...(await keptBackOf(figures, rule))].toSorted()).toEqual(['north', 'south'])
    expect(await keptBackOf(figures.slice(1), rule)).toEqual(['north'])
  })

  it('nothing beside, where the rest of the municipality hides it', async () => {
    const figures = [persons('municipality', 'municipality', 900), persons('a', 'area', 3), persons('b', 'area', 40)]
    expect(await keptBackOf(figures, rule)).toEqual(['a'])
  })

  it('a share goes with its counts: small above, small below, or of few', async () => {
    const figures = [share('a', 'area', 3, 100), share('b', 'area', 97, 100), share('c', 'area', 9, 19), share('d', 'area', 50, 100)]
    expect([...(await keptBackOf(figures, rule))].toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('shares of estates are kept back beside a small one, since counts of their area would give it', async () => {
    const figures = [
      share('area', 'area', 43, 300),
      share('e0', 'estate', 3, 100, 'area'),
      share('e1', 'estate', 15, 100, 'area'),
      share('e2', 'estate', 25, 100, 'area'),
    ]
    const kept = await keptBackOf(figures, rule)
    expect(kept).toContain('e0')
    expect(kept.length).toBe(2)
  })

  it('figures of other sources that exceed their total give nothing away, and are no accident', async () => {
    const figures = [persons('area', 'area', 10), persons('e0', 'estate', 3, 'area'), persons('e1', 'estate', 40, 'area')]
    expect(await keptBackOf(figures, rule)).toEqual(['e0'])
    const twice = [persons('area', 'area', 10), { ...persons('e0', 'estate', 3, 'area'), place: 'place area' }]
    expect(await keptBackOf(twice, rule)).toEqual(['e0'])
  })

  it('no count of an estate can be subtracted from its area: 500 cases', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(30), { minLength: 2, maxLength: 7 }), async (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0)
        const figures = [persons('area', 'area', total), ...counts.map((count, at) => persons(`e${at}`, 'estate', count, 'area'))]
        const kept = new Set(await keptBackOf(figures, rule))
        const open = figures.filter(({ id }) => !kept.has(id))
        if (kept.has('area') || kept.size === 0) return
        const left = total - open.filter(({ kind }) => kind === 'estate').reduce((sum, { count }) => sum + count, 0)
        // What is left is shared by at least two, and leaves each of them as open as the rule asks.
        expect(kept.size).toBeGreaterThan(1)
        expect(left).toBeGreaterThanOrEqual(rule.threshold)
      }),
      { numRuns: 500 },
    )
  })
})
