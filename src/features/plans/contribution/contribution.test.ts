import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '#kernel/decimal'
import { isNear, judgeChoice, movedSince, type Pair, type Point, pairsOf, readDistance, type Series } from './contribution.ts'

const point = (day: string, amount: string | null, more: Partial<Point> = {}): Point => ({
  ...{ id: `${day} ${amount}`, definition: 'first', day, state: amount === null ? 'withheld' : 'known', amount },
  ...{ numerator: null, denominator: null, source: 'Eksempel', example: true },
  ...more,
})
const series = (name: string, ...points: readonly Point[]): Series => ({ slug: null, name, points })
const everything = () => true
const gapsOf = (pairs: readonly Pair[]) => pairs.map(({ gap }) => gap?.toFixed() ?? null)

const area = series('Området', point('2014-12-31', '68.6'), point('2015-12-31', '73.7'), point('2017-12-31', '80'))
const city = series('Kommunen', point('2014-12-31', '80.1'), point('2016-12-31', '82.3'))

describe('an area beside another place', () => {
  it('is held on each of its days against the last figure of the other until then', () => {
    const pairs = pairsOf(area, city, everything)
    expect(pairs.map(({ other }) => other?.day)).toEqual(['2014-12-31', '2014-12-31', '2016-12-31'])
    expect(gapsOf(pairs)).toEqual(['-11.5', '-6.4', '-2.3'])
  })

  it('has no gap where a figure is kept back, not shown, of another definition, or not there', () => {
    expect(gapsOf(pairsOf(series('a', point('2015-12-31', null)), city, everything))).toEqual([null])
    expect(gapsOf(pairsOf(area, city, ({ day }) => day !== '2014-12-31'))).toEqual([null, null, '-2.3'])
    expect(gapsOf(pairsOf(series('a', point('2015-12-31', '70', { definition: 'second' })), city, everything))).toEqual([null])
    expect(gapsOf(pairsOf(series('a', point('2013-12-31', '70')), city, everything))).toEqual([null])
    expect(gapsOf(pairsOf(area, null, everything))).toEqual([null, null, null])
  })

  it('moved beside the other from the last figure before the plan began', () => {
    const moved = movedSince(pairsOf(area, city, everything), '2016-01-01')
    expect(moved).toMatchObject({ from: '2015-12-31', to: '2017-12-31' })
    expect([moved?.own, moved?.other, moved?.apart].map((one) => one?.toFixed())).toEqual(['6.3', '2.2', '4.1'])
  })

  it('has not moved while there is no figure after the plan began, or the definition changed in between', () => {
    expect(movedSince(pairsOf(area, city, everything), '2018-01-01')).toBeNull()
    const anew = series('a', point('2015-12-31', '70'), point('2017-12-31', '40', { definition: 'second' }))
    const both = series('b', point('2014-12-31', '80'), point('2017-12-31', '50', { definition: 'second' }))
    expect(movedSince(pairsOf(anew, both, everything), '2016-01-01')).toBeNull()
  })

  it('moves by exactly what the two changed by, whatever the figures', () => {
    const amount = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => decimal(hundredths).div(100).toFixed())
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, d) => {
        const own = series('a', point('2015-12-31', a), point('2017-12-31', b))
        const other = series('b', point('2015-12-31', c), point('2017-12-31', d))
        const moved = movedSince(pairsOf(own, other, everything), '2016-01-01')
        const apart = decimal(b).minus(a).minus(decimal(d).minus(c))
        expect(moved?.apart.toFixed()).toBe(apart.toFixed())
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('an aim as a distance', () => {
  const pair = (gap: string | null): Pair => ({ own: point('2015-12-31', '1'), other: null, gap: gap === null ? null : decimal(gap) })

  it('is reached on the better side, and as far on the other as was aimed at', () => {
    expect(isNear(pair('-6.4'), '5', 'higher')).toBe(false)
    expect(isNear(pair('-5'), '5', 'higher')).toBe(true)
    expect(isNear(pair('12'), '5', 'higher')).toBe(true)
    expect(isNear(pair('5.1'), '5', 'lower')).toBe(false)
    expect(isNear(pair('-40'), '5', 'lower')).toBe(true)
  })

  it('is not judged without a gap, an aim or a better side', () => {
    expect(isNear(pair(null), '5', 'higher')).toBeNull()
    expect(isNear(pair('1'), null, 'higher')).toBeNull()
    expect(isNear(pair('1'), '5', 'none')).toBeNull()
  })

  it('is written with a comma or a point, and is no negative number', () => {
    expect(readDistance('2,5')).toBe('2.5')
    expect(readDistance('5')).toBe('5')
    for (const wrong of ['-1', '', 'fem', '1e3', '1,23456']) expect(readDistance(wrong)).toBeNull()
  })
})

describe('what a goal is held beside', () => {
  const known = {
    indicators: [
      { code: 'tryghed', direction: 'higher', unit: 'percent' },
      { code: 'fritidspas', direction: 'none', unit: 'persons' },
      { code: 'klager', direction: 'lower', unit: 'number' },
    ],
    areas: ['own', 'twin'],
    own: ['own'],
  } as const
  const fields = (choice: Partial<Parameters<typeof judgeChoice>[0]>) =>
    judgeChoice({ code: 'tryghed', reference: 'municipality', twin: null, distance: null, ...choice }, known).map(({ field }) => field)

  it('is a known figure, compared with a place outside the plan', () => {
    expect(fields({})).toEqual([])
    expect(fields({ reference: 'area', twin: 'twin', distance: '5' })).toEqual([])
    expect(fields({ code: 'lykke' })).toEqual(['code'])
    expect(fields({ reference: 'area' })).toEqual(['twin'])
    expect(fields({ reference: 'area', twin: 'own' })).toEqual(['twin'])
    expect(fields({ twin: 'twin' })).toEqual(['twin'])
    expect(fields({ distance: 'lidt' })).toEqual(['distance'])
    expect(fields({ code: 'fritidspas', reference: 'area', twin: 'twin', distance: '5' })).toEqual(['distance'])
    expect(fields({ code: 'klager', distance: '5' })).toEqual(['distance'])
    expect(fields({ code: 'klager', reference: 'area', twin: 'twin', distance: '5' })).toEqual([])
  })
})
