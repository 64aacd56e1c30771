import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MilestoneDocument } from '../document.ts'
import type { PartRow } from '../rows.ts'
import { circleIn } from '../theory/circle.ts'
import { samplePlan } from '../version/sample.ts'
import { followed, judgeEnd, judgeMove, judgeNeeds, judgeRemoval, type Progress } from './milestone.ts'

const sample = samplePlan().parts[1] as PartRow

const named: Readonly<Record<string, string>> = { rooms: 'Lokaler', staff: 'Ansættelse', open: 'Cafeen åbner' }
const milestone = (id: string, dueOn: string, ...needs: readonly string[]): MilestoneDocument => ({
  ...{ id, title: named[id] ?? id, dueOn, owner: 'Projektlederen', example: false },
  ...(needs.length > 0 && { needs: needs.map((need) => ({ id: need, name: named[need] ?? need })) }),
})
const partsOf = (...milestones: readonly MilestoneDocument[]): readonly PartRow[] => [{ ...sample, milestones }]
const chain = partsOf(milestone('rooms', '2016-03-01'), milestone('staff', '2016-05-01', 'rooms'), milestone('open', '2016-06-01', 'staff'))
const reached = (id: string, outcome: 'reached' | 'dropped' = 'reached'): Progress => ({
  milestone: id,
  moves: [],
  end: { outcome, on: '2016-02-20', evidence: 'Lejeaftale', link: null, example: false },
})

describe('the milestones of a plan', () => {
  it('stand by day, those that have passed and are not reached first', () => {
    const rows = followed({ parts: chain, progress: [reached('rooms')] }, '2016-05-15')
    expect(rows.map((row) => [row.milestone.id, row.standing])).toEqual([
      ['staff', 'late'],
      ['rooms', 'reached'],
      ['open', 'soon'],
    ])
  })

  it('keep the first day beside the present one', () => {
    const move = { from: '2016-01-15', to: '2016-03-01', reason: 'Udlejeren svarer senere', on: '2016-01-10', example: false }
    const [row] = followed({ parts: chain, progress: [{ milestone: 'rooms', moves: [move], end: null }] }, '2016-02-01')
    expect([row?.first, row?.milestone.dueOn]).toEqual(['2016-01-15', '2016-03-01'])
  })

  it('are pointed out where they stand before what they wait for, until that is reached, and where it was given up', () => {
    const parts = partsOf(milestone('rooms', '2016-07-01'), milestone('open', '2016-06-01', 'rooms'))
    const before = (...progress: readonly Progress[]) =>
      followed({ parts, progress }, '2016-01-01').flatMap((row) => row.before.map(({ id }) => `${row.milestone.id} < ${id}`))
    expect(before()).toEqual(['open < rooms'])
    expect(before(reached('rooms'))).toEqual([])
    expect(before(reached('rooms', 'dropped'))).toEqual(['open < rooms'])
    expect(before(reached('open'))).toEqual([])
  })
})

const words = (refusals: ReturnType<typeof judgeNeeds>) => refusals.map(({ field = '', say }) => `${field}: ${say('da')}`)

describe('what a milestone waits for', () => {
  it('is another of the plan', () => {
    expect(judgeNeeds(chain, 'open', ['rooms'])).toEqual([])
    expect(words(judgeNeeds(chain, 'open', ['open']))).toEqual(['needs: Vælg blandt planens andre milepæle.'])
    expect(words(judgeNeeds(chain, null, ['of another plan']))).toEqual(['needs: Vælg blandt planens andre milepæle.'])
  })

  it('does not lead back to it: the circle is named', () => {
    expect(words(judgeNeeds(chain, 'rooms', ['open']))).toEqual([
      'needs: Milepælene ville vente på hinanden i ring: Lokaler → Cafeen åbner → Ansættelse → Lokaler.',
    ])
  })

  it('never makes a circle, whatever is chosen in whatever order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.subarray(ids)), { maxLength: 12 }), (edits) => {
        let all = ids.map((id) => milestone(id, '2016-01-01'))
        for (const [id, needs] of edits) {
          if (judgeNeeds(partsOf(...all), id, needs).length > 0) continue
          all = all.map((one) => (one.id === id ? milestone(id, '2016-01-01', ...needs) : one))
        }
        const arrows = all.flatMap(({ id, needs = [] }) => needs.map((need) => ({ from: id, to: need.id })))
        expect(circleIn(arrows)).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a new day', () => {
  const move = { from: '2016-03-01', to: '2016-06-01', reason: null }
  const fields = (...given: Parameters<typeof judgeMove>) => judgeMove(...given).map(({ field }) => field)

  it('needs a reason once the plan was approved, and none before', () => {
    expect(fields({ agreed: false, end: null }, move)).toEqual([])
    expect(fields({ agreed: true, end: null }, move)).toEqual(['reason'])
    expect(fields({ agreed: true, end: null }, { ...move, reason: 'Udlejeren svarer senere' })).toEqual([])
  })

  it('is another day, and not that of what is over', () => {
    expect(fields({ agreed: true, end: null }, { ...move, to: move.from, reason: 'x' })).toEqual(['reason'])
    expect(fields({ agreed: true, end: reached('rooms').end }, { ...move, reason: 'x' })).toEqual(['dueOn'])
  })
})

describe('a milestone', () => {
  it('stays while others wait for it, which are named, and when it has a history', () => {
    expect(judgeRemoval({ parts: chain, progress: [] }, 'open')).toEqual([])
    expect(judgeRemoval({ parts: chain }, 'rooms').map(({ say }) => say('da'))).toEqual([
      'Milepælen kan ikke fjernes, for Ansættelse venter på den. Ret først den.',
    ])
    expect(judgeRemoval({ parts: chain, progress: [reached('open')] }, 'open')).toHaveLength(1)
  })

  it('is reached on a day of the plan that has come, once, with an address that can be opened', () => {
    const within = { from: '2016-01-01', today: '2016-06-01', ended: false }
    const fields = (on: string, link: string | null, span = within) => judgeEnd({ on, link }, span).map(({ field }) => field)
    expect(fields('2016-06-01', 'https://eksempel.dk/aftale')).toEqual([])
    expect(fields('2016-06-02', null)).toEqual(['on'])
    expect(fields('2015-12-31', null)).toEqual(['on'])
    expect(fields('2016-06-01', 'javascript:alert(1)')).toEqual(['link'])
    expect(fields('2016-06-01', null, { ...within, ended: true })).toEqual([undefined])
  })
})
