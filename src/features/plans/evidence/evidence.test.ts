import { describe, expect, it } from 'vitest'
import { demandOn } from '../../../../rules/evidence-majority/index.ts'
import type { ActivityDocument, GoalDocument } from '../document.ts'
import type { MeasurementRow } from '../rows.ts'
import { evidenceOf } from './evidence.ts'
import { wayOf } from './way.ts'

const goal = (id: string, direction: 'up' | 'down', counting: 'last' | 'sum' | 'share' | 'running' = 'last') => ({
  ...{ id, direction, counting },
  baseline: '10',
  baselineOn: '2016-01-01',
})

const measured = (goalId: string, measuredOn: string, amount: string): MeasurementRow => ({
  ...{ id: `${goalId}-${measuredOn}`, goal: goalId, measuredOn, amount },
  numerator: null,
  denominator: null,
  note: null,
  example: false,
})

describe('the way that measurements point', () => {
  it('is from the baseline to the latest of them, whichever way the goal is to go', () => {
    const measurements = [measured('a', '2017-01-01', '14'), measured('a', '2016-06-01', '8'), measured('b', '2017-01-01', '14')]
    expect(wayOf([goal('a', 'up')], measurements)).toBe('positive')
    expect(wayOf([goal('b', 'down')], measurements)).toBe('negative')
    expect(wayOf([goal('a', 'up')], [measured('a', '2017-01-01', '10.0')])).toBe('none')
  })

  it('is not known where nothing was measured since the baseline, or where the goal only counts what was done', () => {
    expect(wayOf([goal('a', 'up')], [measured('a', '2016-01-01', '14')])).toBeNull()
    expect(wayOf([goal('a', 'up', 'sum')], [measured('a', '2017-01-01', '14')])).toBeNull()
    expect(wayOf([goal('a', 'up', 'running')], [measured('a', '2017-01-01', '14')])).toBeNull()
    expect(wayOf([], [])).toBeNull()
  })

  it('of a share is that of its whole year, and not its last measurement alone', () => {
    const of = (measuredOn: string, numerator: string, denominator: string): MeasurementRow => ({
      ...measured('a', measuredOn, '0'),
      ...{ numerator, denominator },
    })
    // 30 of 100 and 0 of 2: together 29.4 per cent, above the 10 that it began at.
    expect(wayOf([goal('a', 'up', 'share')], [of('2017-06-30', '30', '100'), of('2017-12-31', '0', '2')])).toBe('positive')
  })

  it('is no effect where goals contradict each other', () => {
    expect(wayOf([goal('a', 'up'), goal('b', 'down')], [measured('a', '2017-01-01', '14'), measured('b', '2017-01-01', '14')])).toBe('none')
  })
})

const activity = (id: string, from: string, edition?: string): ActivityDocument =>
  ({
    id,
    from,
    goals: [],
    ...(edition && { refers: [{ id: 'e', publisher: 'CFBU', edition, number: 1, title: 'x' }] }),
  }) as unknown as ActivityDocument

describe('a plan held against the two demands', () => {
  const demand = demandOn('2016-01-01')
  if (!demand) throw new Error('Nothing is asked in 2016')
  const parts = [
    {
      number: 1,
      goals: [] as readonly GoalDocument[],
      activities: [activity('a', '2016-01-01', '2016'), activity('b', '2016-01-01', '3.0'), activity('c', '2018-01-01', '2016')],
    },
  ]

  it('counts what is planned by its references, and what has begun by its latest judgement', () => {
    const judged = [
      { activity: 'a', effect: 'positive', judgedOn: '2017-01-01', grounds: 'x', example: false },
      { activity: 'a', effect: 'negative', judgedOn: '2016-06-01', grounds: 'x', example: false },
    ] as const
    const { planned, started, stands } = evidenceOf({ parts, measurements: [], judged }, demand, '2017-06-01')
    expect(planned).toEqual({ count: 2, of: 3, holds: true })
    expect(started).toEqual({ count: 1, of: 2, holds: false })
    expect(stands.map(({ refers, started: begun, judged: last }) => [refers, begun, last?.effect ?? null])).toEqual([
      [true, true, 'positive'],
      [false, true, null],
      [true, false, null],
    ])
  })
})
