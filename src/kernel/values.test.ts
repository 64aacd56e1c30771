import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, isDay } from './day.ts'
import { decimal, readDecimal, toNumber } from './decimal.ts'
import { isId, newId } from './id.ts'
import { largestAmount, readKroner } from './money.ts'
import { fromRange, holds, lastDay, overlap, periodFrom, toRange } from './period.ts'

const runs = { numRuns: 1_000 }
const days = fc.integer({ min: -20_000, max: 20_000 }).map((count) => addDays('2000-01-01', count))

describe('days', () => {
  it('a day is one that exists', () => {
    expect(['2016-02-29', '2015-02-29', '2016-02-30', '2016-2-3', ''].map(isDay)).toEqual([true, false, false, false, false])
  })

  it('a moment falls on its Danish day, summer and winter', () => {
    expect(dayOf(new Date('2016-06-30T22:30:00Z'))).toBe('2016-07-01')
    expect(dayOf(new Date('2016-01-01T22:30:00Z'))).toBe('2016-01-01')
  })

  it('going forth and back comes to the same day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
      runs,
    )
  })
})

describe('periods', () => {
  it('hold their first and last day, as screens show them', () => {
    const plan = periodFrom('2015-01-01', '2018-12-31')
    if (!plan) throw new Error('The period is refused')
    expect([holds(plan, '2014-12-31'), holds(plan, '2015-01-01'), holds(plan, '2018-12-31'), holds(plan, '2019-01-01')]).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(lastDay(plan)).toBe('2018-12-31')
    expect(periodFrom('2015-01-02', '2015-01-01')).toBeNull()
  })

  it('overlap when they share a day, and come back from the database as they went', () => {
    const period = fc
      .tuple(days, fc.option(fc.nat(400)))
      .map(([from, length]) => ({ from, until: length === null ? null : addDays(from, length + 1) }))
    fc.assert(
      fc.property(period, period, (a, b) => {
        const [, later = ''] = [a.from, b.from].toSorted()
        expect(overlap(a, b)).toBe(holds(a, later) && holds(b, later))
        expect(fromRange(toRange(a))).toEqual(a)
      }),
      runs,
    )
  })
})

describe('numbers', () => {
  it('a decimal is read exactly or not at all', () => {
    expect(['41.3', '-0.5', '2.70'].map((text) => readDecimal(text)?.toFixed())).toEqual(['41.3', '-0.5', '2.7'])
    expect(['', '41,3', '1e3', '.5', '5.', ' 5', 'NaN'].map(readDecimal)).toEqual([null, null, null, null, null, null, null])
  })

  it('three times 0.675 is 2.025, which binary floats miss', () => {
    expect(decimal('0.675').times(3).eq('2.025')).toBe(true)
    expect(0.675 * 3 <= 2.025).toBe(false)
    expect(Object.is(toNumber(decimal('-0')), 0)).toBe(true)
  })

  it('kroner are read to the øre', () => {
    expect(['12345678.90', '1', '0.1', '0.01', '000.07'].map(readKroner)).toEqual([1_234_567_890, 100, 10, 1, 7])
    expect(['1,5', '-1', '1.234', '1.', '', '1 000', '1e3', '1234567890123'].map(readKroner)).toEqual(Array(8).fill(null))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestAmount - 1 }), (ore) => {
        expect(readKroner(`${Math.floor(ore / 100)}.${String(ore % 100).padStart(2, '0')}`)).toBe(ore)
      }),
      runs,
    )
  })
})

describe('ids', () => {
  it('have the form of uuid version 7 and sort by the time they were made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), (now) => {
        expect(isId(newId(now))).toBe(true)
        expect(newId(now) < newId(now + 1)).toBe(true)
      }),
      runs,
    )
    expect(isId('hoejvangen')).toBe(false)
  })
})
