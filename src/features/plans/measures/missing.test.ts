import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import { lackingBy, lateBy, missingPeriods, owedPeriods, runsFrom } from './missing.ts'
import { frequencies, liesIn, periodOn } from './period.ts'

const goal = { frequency: 'quarter', targetOn: '2018-12-31', baselineOn: null, responsible: 'Projektlederen' } as const
const codes = (periods: readonly { readonly code: string }[]) => periods.map(({ code }) => code)

describe('what should have been measured', () => {
  it('is every whole period that is over, from the approval to the day of the target', () => {
    expect(codes(owedPeriods(goal, '2018-01-01', '2018-10-01'))).toEqual(['2018-Q1', '2018-Q2', '2018-Q3'])
    expect(codes(owedPeriods(goal, '2018-01-02', '2018-10-01'))).toEqual(['2018-Q2', '2018-Q3'])
    expect(codes(owedPeriods({ ...goal, baselineOn: '2018-05-05' }, '2018-01-01', '2018-10-01'))).toEqual(['2018-Q3'])
    expect(codes(owedPeriods(goal, '2018-10-01', '2026-01-01'))).toEqual(['2018-Q4'])
    expect(owedPeriods(goal, '2018-07-01', '2018-09-30')).toEqual([])
  })

  it('is lacking where no day of the period was measured, since the day after it', () => {
    const [first, ...others] = missingPeriods({ ...goal, days: ['2018-05-01'] }, '2018-01-01', '2018-10-11')
    expect([first?.code, codes(others)]).toEqual(['2018-Q1', ['2018-Q3']])
    expect(first && lateBy(first, '2018-04-01')).toBe(1)
  })

  it('a plan that is not approved and that nobody has measured owes nothing', () => {
    const from = '2016-01-01'
    expect(runsFrom({ from, approvedOn: null, measured: false })).toBeNull()
    expect(runsFrom({ from, approvedOn: null, measured: true })).toBe(from)
    expect(runsFrom({ from, approvedOn: '2015-10-01', measured: false })).toBe(from)
    expect(runsFrom({ from, approvedOn: '2016-02-01', measured: true })).toBe('2016-02-01')
    expect(lackingBy([{ ...goal, days: [] }], null, '2018-10-01')).toEqual([])
  })

  it('stands with who answers for it, who has let it lie longest first', () => {
    const goals = [
      { ...goal, days: ['2018-02-01'] },
      { ...goal, responsible: 'Klubben', days: [] },
      { ...goal, responsible: 'Klubben', days: ['2018-02-01', '2018-05-01'] },
      { ...goal, responsible: 'SSP', days: ['2018-02-01', '2018-05-01', '2018-08-01'] },
    ]
    expect(lackingBy(goals, '2018-01-01', '2018-10-01').map(({ responsible, count, since }) => [responsible, count, since])).toEqual([
      ['Klubben', 4, '2018-03-31'],
      ['Projektlederen', 2, '2018-06-30'],
    ])
  })

  it('never holds a period that was measured, that runs yet, or that lies outside the goal, and loses none', () => {
    const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2016-01-01', days))
    fc.assert(
      fc.property(
        fc.constantFrom(...frequencies),
        day,
        day,
        day,
        fc.array(day, { maxLength: 12 }),
        (frequency, runs, targetOn, today, days) => {
          const own = { frequency, targetOn, baselineOn: null }
          const [owed, missing] = [owedPeriods(own, runs, today), missingPeriods({ ...own, days }, runs, today)]
          for (const period of owed) {
            expect(period.last < today && period.first >= runs && period.first <= targetOn).toBe(true)
            expect(codes(missing).includes(period.code)).toBe(!days.some((one) => liesIn(period, one)))
          }
          expect(codes(missing).every((code) => codes(owed).includes(code))).toBe(true)
          const before = addDays(periodOn(frequency, today).first, -1)
          const last = periodOn(frequency, before)
          expect(codes(owed).includes(last.code)).toBe(last.first >= runs && last.first <= targetOn)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
