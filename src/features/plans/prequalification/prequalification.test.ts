import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import type { PrequalificationStep, ReportVersion, StepTaken } from '../report/report.ts'
import { blocking, checklistOf } from './checklist.ts'
import { stateOf, takeable } from './state.ts'
import { sendingTime } from './timing.ts'

const version = (steps: readonly StepTaken[]): ReportVersion => ({
  ...{ id: 'v1', number: 1, hash: 'a'.repeat(64), pdf: 'p', word: 'w', sentOn: '2015-11-16', by: 'leader' },
  ...{ role: 'project_leader', for: 'Boligorganisationen', noted: null, steps },
})

const taken = (step: PrequalificationStep, on = '2015-11-20'): StepTaken => ({
  ...{ step, on, remark: null },
  ...{ role: 'director', for: 'Kommunen' },
})

const after = (...steps: readonly PrequalificationStep[]) => ({
  id: 'r',
  kind: 'prequalification' as const,
  ...{ period: null, example: false, version: 1, sections: [], versions: [version(steps.map((step) => taken(step)))] },
})

const now = { by: 'director', today: '2016-01-31' } as const

describe('where a prequalification stands', () => {
  it('is the last that happened to its newest version', () => {
    expect(stateOf(null)).toBe('draft')
    expect(stateOf(after())).toBe('waits')
    expect(stateOf(after('recommended', 'sent', 'rejected'))).toBe('rejected')
    expect(stateOf({ versions: [...after('recommended', 'sent', 'rejected').versions, version([])] }), 'finished anew').toBe('waits')
  })

  it('takes each step from one state only, and never twice', () => {
    const every: readonly PrequalificationStep[] = ['recommended', 'declined', 'sent', 'accepted', 'rejected']
    const ways: readonly (readonly PrequalificationStep[])[] = [
      [],
      ['recommended'],
      ['declined'],
      ['recommended', 'sent'],
      ['recommended', 'sent', 'accepted'],
      ['recommended', 'sent', 'rejected'],
    ]
    const open = ways.map((way) => every.filter((step) => takeable(after(...way), { ...now, step, on: '2015-12-01' }).ok))
    expect(open).toEqual([['recommended', 'declined'], ['sent'], [], ['accepted', 'rejected'], [], []])
    for (const step of every) expect(takeable(null, { ...now, step, on: '2015-12-01' }).ok, step).toBe(false)
  })

  it('is never recommended by whoever finished it', () => {
    for (const step of ['recommended', 'declined'] as const)
      expect(takeable(after(), { ...now, by: 'leader', step, on: '2015-12-01' }).ok).toBe(false)
    expect(takeable(after('recommended'), { ...now, by: 'leader', step: 'sent', on: '2015-12-01' }).ok).toBe(true)
  })

  it('takes days from the step before until today, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const on = addDays('2015-11-20', days)
        expect(takeable(after('recommended'), { ...now, step: 'sent', on }).ok).toBe(on >= '2015-11-20' && on <= now.today)
      }),
    )
  })
})

describe('the checklist', () => {
  const whole = {
    plan: { estates: [], budget: null },
    report: { sections: [{ section: 'challenges', words: 'Mange er utrygge.' }] },
    ...{ pages: 5, limit: 5, figures: 0 },
  } as const

  it('lets a description of just the limit pass, and says by how much a longer one is over', () => {
    const length = (pages: number) => checklistOf({ ...whole, pages }).find(({ requirement }) => requirement === 'length')
    expect(length(5)?.met).toBe(true)
    expect([length(7)?.met, length(7)?.say('da')]).toEqual([false, 'fylder 7 sider, 2 mere end de 5, fonden tager imod'])
  })

  it('is stopped by everything but missing figures, and by words or a budget satisfied', () => {
    expect(blocking(checklistOf(whole)).map(({ requirement }) => requirement)).toEqual(['departments', 'budget'])
    const worded = { ...whole, report: { sections: [...whole.report.sections, { section: 'budget', words: '6 mio. kr.' } as const] } }
    expect(blocking(checklistOf(worded)).map(({ requirement }) => requirement)).toEqual(['departments'])
  })
})

describe('the day of sending', () => {
  const plan = { programme: 'lbf-2015-18', from: '2016-12-01' }

  it('fits in the autumn of 2015 for a plan from December 2016, and is a month late in February 2016 (check 33)', () => {
    const { window, application } = sendingTime(plan, '2015-11-30')
    expect([application, window]).toEqual(['2016-09-01', { first: '2015-07-01', last: '2016-01-01' }])
    expect(sendingTime(plan, '2015-11-30').fits).toBe(true)
    const late = sendingTime(plan, '2016-02-01')
    expect(late.fits).toBe(false)
    expect(late.sentence('da')).toContain('1 måned')
  })

  it('says what of it no source confirms', () => {
    expect(sendingTime(plan, '2015-11-30').doubt?.da).toBeTruthy()
  })
})
