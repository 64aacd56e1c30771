import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import { notable, type Report, type ReportVersion, reportState, stillOpen } from '../report/report.ts'
import { reportBefore } from './commands.ts'
import { periodIn, periodKey, periodName, periodOf, periodsOf, rangeOf } from './period.ts'

const version = (number: number, noted: boolean): ReportVersion => ({
  ...{
    id: `v${number}`,
    number,
    hash: 'a'.repeat(64),
    pdf: 'p',
    word: 'w',
    sentOn: '2017-02-01',
    by: 'p1',
    role: 'project_leader',
    for: 'Boligorganisationen',
  },
  noted: noted ? { on: '2017-02-09', remark: null, role: 'secretariat', for: 'Sekretariatet' } : null,
  steps: [],
})

const report = (period: string, versions: readonly ReportVersion[] = []): Report => ({
  ...{ id: period, kind: 'status', period: rangeOf(periodIn(period) ?? { from: '', until: '' }), example: false, version: 1, sections: [] },
  versions,
})

describe('the periods of status reports', () => {
  it('are halves and wholes of calendar years, each with one name that can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2199 }), fc.constantFrom('', '-1', '-2'), (year, half) => {
        const key = `${year}${half}`
        const period = periodIn(key)
        expect(period).not.toBe(null)
        if (!period) return
        expect(periodKey(period)).toBe(key)
        expect(periodOf(rangeOf(period))).toEqual(period)
      }),
      { numRuns: 1_000 },
    )
    expect(periodName({ from: '2016-07-01', until: '2017-01-01' })('da')).toBe('2. halvår 2016')
    for (const wrong of ['', '2016-3', '16-1', '2016-1-1', 'år']) expect(periodIn(wrong), wrong).toBe(null)
  })

  it('that are offered have begun, and share a day with the plan', () => {
    const keys = periodsOf({ from: '2016-03-01', until: '2018-07-01' }, '2018-08-01').map(periodKey)
    expect(keys).toEqual(['2018-1', '2018', '2017-2', '2017-1', '2017', '2016-2', '2016-1', '2016'])
    expect(periodsOf({ from: '2016-01-01', until: '2020-01-01' }, '2016-06-30').map(periodKey)).toEqual(['2016-1', '2016'])
    expect(periodsOf({ from: '2026-01-01', until: '2030-01-01' }, '2025-12-31')).toEqual([])
  })

  it('are offered whatever the plan and the day', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3_000 }), day, (from, days, today) => {
        const until = addDays(from, days)
        for (const period of periodsOf({ from, until }, today)) {
          expect(period.from <= today && period.from < until && period.until > from).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('the report before is that of the newest period that began earlier', () => {
    const reports = [report('2017-2'), report('2017-1'), report('2016')]
    expect(reportBefore(reports, rangeOf(periodIn('2018-1') ?? { from: '', until: '' }))?.id).toBe('2017-2')
    expect(reportBefore(reports, reports[1]?.period ?? '')?.id).toBe('2016')
    expect(reportBefore(reports, reports[2]?.period ?? '')).toBe(null)
  })
})

describe('the life of a report', () => {
  it('it is a draft, then sent, and closed once the board has noted any version of it', () => {
    expect(reportState(report('2016'))).toBe('draft')
    expect(reportState(report('2016', [version(1, false)]))).toBe('sent')
    const closed = report('2016', [version(1, false), version(2, true)])
    expect(reportState(closed)).toBe('noted')
    expect(stillOpen(closed).ok).toBe(false)
  })

  it('it is noted after it was sent, not in the future, and once', () => {
    const sent = report('2016', [version(1, false), version(2, false)])
    const noted = notable(sent, '2017-02-01', '2017-03-01')
    expect(noted.ok && noted.value.number).toBe(2)
    expect(notable(sent, '2017-01-31', '2017-03-01').ok).toBe(false)
    expect(notable(sent, '2017-03-02', '2017-03-01').ok).toBe(false)
    expect(notable(report('2016'), '2017-03-01', '2017-03-01').ok).toBe(false)
    expect(notable(report('2016', [version(1, true)]), '2017-03-01', '2017-03-01').ok).toBe(false)
  })
})
