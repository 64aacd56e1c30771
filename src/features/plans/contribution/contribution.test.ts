import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '#kernel/decimal'
import { judgeChoice, movedSince, nearnessOf, type Pair, type Point, pairsOf, readDistance, type Series, targetOf } from './contribution.ts'

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
    expect(moved?.own).toMatchObject({ from: '2015-12-31', to: '2017-12-31' })
    expect(moved?.other).toMatchObject({ from: '2014-12-31', to: '2016-12-31' })
    expect([moved?.own.by, moved?.other?.by, moved?.other?.apart].map((one) => one?.toFixed())).toEqual(['6.3', '2.2', '4.1'])
  })

  it('is held against nothing where the other has no newer figure: that is not the same as standing still', () => {
    const old = series('Kommunen', point('2014-12-31', '80.1'))
    const moved = movedSince(pairsOf(area, old, everything), '2016-01-01')
    expect(moved?.own.by.toFixed()).toBe('6.3')
    expect(moved).toMatchObject({ other: null, until: '2014-12-31' })
    const still = series('Kommunen', point('2014-12-31', '80.1'), point('2016-12-31', '80.1'))
    expect(movedSince(pairsOf(area, still, everything), '2016-01-01')?.other?.by.toFixed()).toBe('0')
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
        expect(moved?.other?.apart.toFixed()).toBe(apart.toFixed())
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('an aim as a distance', () => {
  const pair = (own: string, other: string | null, day = '2017-12-31', until = '2016-12-31'): Pair => ({
    ...{ own: point(day, own), other: other === null ? null : point(until, other) },
    gap: other === null ? null : decimal(own).minus(other),
  })
  const judged = (own: string, other: string, direction: 'higher' | 'lower') => nearnessOf(pair(own, other), '5', direction, '2016-01-01')

  it('is reached on the better side, and as far on the other as was aimed at', () => {
    expect(judged('73.7', '80.1', 'higher')).toBe('far')
    expect(judged('75.1', '80.1', 'higher')).toBe('near')
    expect(judged('92.1', '80.1', 'higher')).toBe('near')
    expect(judged('15.1', '10', 'lower')).toBe('far')
    expect(judged('0', '40', 'lower')).toBe('near')
  })

  it('is a figure of its own, which moves with the one that it is held against', () => {
    expect(targetOf(pair('73.7', '80.1'), '5', 'higher')?.toFixed()).toBe('75.1')
    expect(targetOf(pair('73.7', '82.3'), '5', 'higher')?.toFixed()).toBe('77.3')
    expect(targetOf(pair('12', '10'), '2.5', 'lower')?.toFixed()).toBe('12.5')
  })

  it('is not judged without a gap, an aim or a better side', () => {
    expect(nearnessOf(pair('1', null), '5', 'higher', '2016-01-01')).toBeNull()
    expect(nearnessOf(pair('1', '2'), null, 'higher', '2016-01-01')).toBeNull()
    expect(nearnessOf(pair('1', '2'), '5', 'none', '2016-01-01')).toBeNull()
  })

  it('is never reached or missed by a figure that is over two years older, nor before the plan began', () => {
    expect(nearnessOf(pair('90', '80', '2017-12-31', '2015-12-31'), '5', 'higher', '2016-01-01')).toBe('near')
    expect(nearnessOf(pair('90', '80', '2017-12-31', '2015-12-30'), '5', 'higher', '2016-01-01')).toBe('aged')
    expect(nearnessOf(pair('60', '80', '2017-12-31', '2012-12-31'), '5', 'higher', '2016-01-01')).toBe('aged')
    expect(nearnessOf(pair('60', '80', '2015-12-31', '2015-12-31'), '5', 'higher', '2016-01-01')).toBe('before')
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
    expect(fields({ distance: '100' })).toEqual([])
    expect(fields({ distance: '100,5' })).toEqual(['distance'])
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
