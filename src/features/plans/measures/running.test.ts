import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '#kernel/decimal'
import { textOf } from '../part/figure.ts'
import { reachedBy } from '../part/goal.ts'
import { fallIn } from '../part/measurement.ts'
import { periodsIn } from './period.ts'
import { cameIn, type Update, valueIn } from './updates.ts'

const update = (place: number, measuredOn: string, amount: string): Update => ({
  id: `01900000-0000-7000-9000-${String(place).padStart(12, '0')}`,
  measuredOn,
  amount,
  numerator: null,
  denominator: null,
  note: null,
  closedAs: null,
})
const months = periodsIn('month', 2018)
const running = { counting: 'running' } as const

describe('a running total', () => {
  it('is where its last figure is; a period has what came since the one before, or since the baseline', () => {
    const told = [update(1, '2018-01-31', '10'), update(2, '2018-02-15', '14'), update(3, '2018-04-30', '20')]
    expect(valueIn('running', told, { first: '2018-01-01', last: '2018-03-31' }).amount).toBe('14')
    expect(cameIn(told, { first: '2018-01-01', last: '2018-03-31' }, '4')).toBe('10')
    expect(cameIn(told, { first: '2018-01-01', last: '2018-03-31' }, null)).toBe('14')
    expect(cameIn(told, { first: '2018-04-01', last: '2018-06-30' }, '4')).toBe('6')
    expect(cameIn(told, { first: '2018-07-01', last: '2018-09-30' }, '4')).toBeNull()
  })

  it('never falls: the figure that it would fall against is named', () => {
    const told = [update(1, '2018-01-31', '10'), update(3, '2018-04-30', '20')]
    const says = (measuredOn: string, amount: string) => fallIn(running, told, { measuredOn, amount })?.say('da').replaceAll('\u00a0', ' ')
    expect(says('2018-02-28', '15')).toBeUndefined()
    expect(says('2018-02-28', '9')).toBe(
      'Et løbende total kan ikke falde: 31. januar 2018 er det 10. Ret det tal først, hvis det er forkert.',
    )
    expect(says('2018-02-28', '21')).toContain('30. april 2018 er det 20.')
    expect(fallIn({ counting: 'last' }, told, { measuredOn: '2018-02-28', amount: '9' })).toBeNull()
  })

  it('comes to the same as the sum of what came in each period, as an added-up goal would have it', () => {
    const own = fc.array(fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null }), { minLength: 12, maxLength: 12 })
    const cents = (count: number) => decimal(count).div(100).toFixed()
    fc.assert(
      fc.property(own, fc.integer({ min: 0, max: 1_000 }), (each, base) => {
        const baseline = cents(base)
        let total = base
        const totals: Update[] = []
        const singles: Update[] = []
        each.forEach((count, index) => {
          if (count === null) return
          total += count
          totals.push(update(index, months[index]?.last ?? '', cents(total)))
          singles.push(update(index, months[index]?.last ?? '', cents(count)))
        })
        months.forEach((month, index) => {
          const came = cameIn(totals, month, baseline)
          expect(came === null ? null : decimal(came).times(100).toFixed()).toBe(each[index] === null ? null : String(each[index]))
        })
        const [one, other] = [reachedBy({ counting: 'running', baseline }, totals), reachedBy({ counting: 'sum', baseline }, singles)]
        expect(one && textOf(one)).toBe(other && textOf(other))
        for (const told of totals) {
          const others = totals.filter((each) => each !== told)
          expect(fallIn(running, others, told)).toBeNull()
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
