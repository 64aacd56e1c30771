import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import { type Lived, phaseOf, phases } from './phase.ts'

const lived: Lived = {
  status: 'draft',
  asking: { paper: null, questions: null },
  ...{ written: false, from: '2016-12-01', until: '2020-12-01', today: '2016-02-22' },
}

const paper = { by: 'leader', on: '2015-11-16' } as const

describe('the phase of a plan', () => {
  it('goes from an idea over the fund’s yes to the written plan', () => {
    expect(phaseOf(lived)).toBe('idea')
    for (const step of [null, 'recommended', 'declined', 'sent', 'rejected'] as const)
      expect(phaseOf({ ...lived, asking: { paper: { ...paper, step }, questions: null } }), String(step)).toBe('prequalification')
    const accepted = { paper: { ...paper, step: 'accepted' }, questions: null } as const
    expect(phaseOf({ ...lived, asking: accepted })).toBe('dialogue')
    expect(phaseOf({ ...lived, asking: accepted, written: true })).toBe('writing')
    expect(phaseOf({ ...lived, written: true }), 'never prequalified here').toBe('writing')
  })

  it('is approval until all have approved, and then follows the calendar', () => {
    for (const status of ['in_approval', 'returned'] as const) expect(phaseOf({ ...lived, status })).toBe('approval')
    const approved = (today: string) => phaseOf({ ...lived, status: 'approved', today })
    expect([approved('2016-11-30'), approved('2016-12-01')]).toEqual(['granted', 'running'])
    expect([approved('2019-12-01'), approved('2019-12-02')]).toEqual(['running', 'closing'])
    expect([approved('2020-11-30'), approved('2020-12-01')]).toEqual(['closing', 'closed'])
  })

  it('never goes back as days pass, and is none once somebody has rejected the plan', () => {
    expect(phaseOf({ ...lived, status: 'rejected' })).toBe(null)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 400 }), (days, more) => {
        const on = (add: number) => phases.indexOf(phaseOf({ ...lived, status: 'approved', today: addDays('2016-01-01', add) }) ?? 'idea')
        expect(on(days + more)).toBeGreaterThanOrEqual(on(days))
      }),
      { numRuns: 1_000 },
    )
  })
})
