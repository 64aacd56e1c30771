import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districtsOf, type Line, sumsOf } from './across.ts'

const line = (name: string, more: Partial<Line> = {}): Line => ({
  ...{
    id: name,
    slug: name,
    name,
    municipality: 'koebenhavn',
    place: 'København',
    untold: 0,
    draft: false,
    example: false,
    from: '2016-01-01',
    until: '2020-01-01',
    board: 'Amager',
  },
  ...{
    frame: 10_000_000,
    given: 1_250_000,
    waits: 0,
    goals: {},
    activities: { all: 0, running: 0, ended: 0 },
    sessions: { held: 0, people: 0 },
  },
  ...{ state: 'good', phase: 'running', approved: true, waiting: { count: 0, due: null, overdue: false } },
  ...more,
})

describe('plans side by side', () => {
  it('stand under their boards by name, and those without one last', () => {
    const lines = [line('a', { board: null }), line('b', { board: 'Nørrebro' }), line('c'), line('d', { board: 'Bispebjerg' }), line('e')]
    expect(districtsOf(lines).map(({ board, lines: own }) => [board, own.length])).toEqual([
      ['Amager', 2],
      ['Bispebjerg', 1],
      ['Nørrebro', 1],
      [null, 1],
    ])
  })

  it('come to the share of the frames that are known, and count goals by how they stand', () => {
    const sums = sumsOf([
      line('a', { goals: { good: 1, progress: 2, missing: 3, wait: 4 } }),
      line('b', { frame: null, given: 0, goals: { stopped: 1 } }),
    ])
    expect(sums).toMatchObject({ plans: 2, granted: { frame: 10_000_000, given: 1_250_000, share: '12.50' } })
    expect(sums.goals).toEqual({ all: 11, good: 1, progress: 2, missing: 4, wait: 4 })
    expect(sumsOf([line('a', { frame: null, given: 5 })]).granted.share).toBeNull()
  })

  it('keep what is granted apart from what is asked for, and leave what somebody rejected out of both', () => {
    const sums = sumsOf([
      line('granted'),
      line('asked', { approved: false, phase: 'approval', frame: 4_000_000, given: 500_000 }),
      line('rejected', { approved: false, phase: null, frame: 90_000_000, given: 9_000_000 }),
    ])
    expect(sums.plans).toBe(3)
    expect(sums.granted).toMatchObject({ plans: 1, frame: 10_000_000, given: 1_250_000 })
    expect(sums.asked).toMatchObject({ plans: 1, frame: 4_000_000, given: 500_000 })
  })

  it('name those whose activities are not registered all the way, so that what came is known to be more', () => {
    const begun = { all: 3, running: 2, ended: 1 }
    const sums = sumsOf([
      line('silent', { activities: begun, untold: 3 }),
      line('half', { activities: begun, untold: 1, sessions: { held: 4, people: 60 } }),
      line('told', { activities: begun, sessions: { held: 40, people: 300 } }),
    ])
    expect(sums).toMatchObject({ activities: 9, held: 44, people: 360, silent: 2, untold: 4 })
  })

  it('come to the same in all as by their boards', () => {
    const some = fc.array(
      fc.record({
        board: fc.constantFrom(null, 'Amager', 'Nørrebro'),
        frame: fc.option(fc.nat(10_000_000), { nil: null }),
        given: fc.nat(1_000_000),
        good: fc.nat(5),
        untold: fc.nat(3),
        approved: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(some, (plans) => {
        const lines = plans.map(({ good, ...more }, at) => line(String(at), { ...more, goals: { good } }))
        const parts = districtsOf(lines).map((district) => sumsOf(district.lines))
        const all = sumsOf(lines)
        for (const key of ['plans', 'activities', 'held', 'people', 'silent', 'untold'] as const)
          expect(parts.reduce((sum, one) => sum + one[key], 0)).toBe(all[key])
        for (const key of ['granted', 'asked'] as const) {
          expect(parts.reduce((sum, one) => sum + one[key].frame, 0)).toBe(all[key].frame)
          expect(parts.reduce((sum, one) => sum + one[key].given, 0)).toBe(all[key].given)
        }
        expect(parts.reduce((sum, one) => sum + one.goals.good, 0)).toBe(all.goals.good)
      }),
      { numRuns: 1_000 },
    )
  })
})
