import { describe, expect, it } from 'vitest'
import type { Submission, TakenOver } from './approval.ts'
import { decidedSince, sentOf } from './sent.ts'

const submission = (number: number, on: string): Submission => ({
  ...{ id: `s${number}`, version: `v${number}`, number, on, at: `${on}T10:00:00Z`, by: 'p', note: null },
  for: { id: 'o', name: 'Boligorganisationen' },
})
const taken: TakenOver = { on: '2026-11-27', for: { id: 'm', name: 'Kommunen' }, file: 'plan.xlsx', sentOn: '2023-08-15' }

describe('when a version was sent', () => {
  it('is the day of the paper where it came along from one, and says when it was taken over', () => {
    expect(sentOf({ taken }, submission(1, '2026-11-27'))).toEqual({ on: '2023-08-15', for: 'Kommunen', takenOn: '2026-11-27' })
  })

  it('is the day on which it was sent here, also of a later version of a plan that was taken over', () => {
    expect(sentOf({ taken }, submission(2, '2027-01-10'))).toMatchObject({ on: '2027-01-10', takenOn: null })
    expect(sentOf({ taken: null }, submission(1, '2016-02-08'))).toMatchObject({ on: '2016-02-08', for: 'Boligorganisationen' })
    expect(sentOf({ taken: { ...taken, sentOn: null } }, submission(1, '2026-12-01'))).toMatchObject({ on: '2026-12-01', takenOn: null })
  })

  it('is what a decider cannot have decided before; the paper’s day only where its record from paper was refused', () => {
    const record = { taken, submission: submission(1, '2026-11-27'), decisions: [] as never[] }
    const refused = { decider: 'd', takenOver: true, version: 'v1', confirmation: { verdict: 'refused' } }
    expect(decidedSince(record as never, { id: 'd' })).toBe('2026-11-27')
    expect(decidedSince({ ...record, decisions: [refused] } as never, { id: 'd' })).toBe('2023-08-15')
    expect(decidedSince({ ...record, decisions: [refused] } as never, { id: 'another' })).toBe('2026-11-27')
    expect(decidedSince({ ...record, submission: null } as never, { id: 'd' })).toBeNull()
  })
})
