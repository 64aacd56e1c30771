import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import { isRegistered, wholeQuarters } from './coverage.ts'

const run = { from: '2016-02-01', until: '2017-02-01' }

describe('what is registered of an activity', () => {
  it('is asked for in the quarters that it ran from first day to last and that are over', () => {
    expect(wholeQuarters(run, '2016-06-30')).toEqual([])
    expect(wholeQuarters(run, '2016-07-01')).toEqual(['2016-04-01'])
    expect(wholeQuarters(run, '2020-01-01')).toEqual(['2016-04-01', '2016-07-01', '2016-10-01'])
    expect(wholeQuarters({ from: '2016-01-01', until: '2016-04-01' }, '2016-04-01')).toEqual(['2016-01-01'])
  })

  it('is not enough with one single session, nor with a quarter left out', () => {
    const told = (...held: readonly string[]) => isRegistered({ ...run, held }, '2017-01-01')
    expect(told('2016-05-03')).toBe(false)
    expect(told('2016-05-03', '2016-11-01')).toBe(false)
    expect(told('2016-05-03', '2016-08-20', '2016-11-01')).toBe(true)
  })

  it('is never enough without a session, also where no quarter is over', () => {
    expect(isRegistered({ ...run, held: [] }, '2016-03-01')).toBe(false)
    expect(isRegistered({ ...run, held: ['2016-02-09'] }, '2016-03-01')).toBe(true)
  })

  it('is enough for whoever was held every month, whenever it began and ended', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 2_000 }))
    fc.assert(
      fc.property(days, ([begins, length, now]) => {
        const from = addDays('2015-01-01', begins)
        const until = addDays(from, length)
        const held = Array.from({ length: Math.ceil(length / 28) }, (_, at) => addDays(from, at * 28))
        expect(isRegistered({ from, until, held }, addDays('2015-01-01', now))).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
