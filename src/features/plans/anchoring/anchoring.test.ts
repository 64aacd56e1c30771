import { describe, expect, it } from 'vitest'
import type { ActivityDocument } from '../document.ts'
import { samplePlan } from '../version/sample.ts'
import { type Anchoring, faultsIn, looseOn, stateOf } from './anchoring.ts'

const sample = samplePlan().parts.flatMap(({ activities }) => activities)[0]
if (!sample) throw new Error('The sample has no activity')

const activity = (id: string, facts: Partial<ActivityDocument> = {}): ActivityDocument => ({
  ...{ ...sample, id, takesOver: null, from: '2016-01-01', until: '2020-01-01' },
  ...facts,
})

const plan = (activities: readonly ActivityDocument[], anchored: readonly string[] = []) => ({
  parts: [{ activities }] as unknown as Parameters<typeof looseOn>[0]['parts'],
  anchored,
  until: '2020-01-01',
})

const ids = (activities: readonly ActivityDocument[], today: string, anchored: readonly string[] = []): readonly string[] =>
  looseOn(plan(activities, anchored), today).map(({ id }) => id)

describe('an activity without anchoring', () => {
  it('is told from a year before the plan ends, or before it ends itself', () => {
    expect([ids([activity('a')], '2018-12-31'), ids([activity('a')], '2019-01-01')]).toEqual([[], ['a']])
    expect(ids([activity('a', { until: '2018-01-01' })], '2017-06-01')).toEqual(['a'])
  })

  it('is not one of which the plan or somebody since has said something, nor one that has not begun', () => {
    const all = [
      activity('said', { takesOver: 'Klubben' }),
      activity('anchored'),
      activity('later', { from: '2019-12-01' }),
      activity('loose'),
    ]
    expect(ids(all, '2019-06-01', ['anchored'])).toEqual(['loose'])
  })
})

const said: Anchoring = {
  ...{ becomes: 'continues', stage: 'talks', byWhom: null, money: null, staff: null, place: null, agreedWith: null, agreedOn: null },
  note: null,
}

describe('what is said of an activity', () => {
  it('names who takes over, and with whom and when it was agreed, and that only when it was', () => {
    const faults = (facts: Partial<Anchoring>) =>
      faultsIn({ ...said, ...facts }, { today: '2019-01-01', plan: { from: '2016-01-01' } }).map(({ field }) => field)
    expect(faults({})).toEqual([])
    expect(faults({ becomes: 'taken_over' })).toEqual(['byWhom'])
    expect(faults({ stage: 'agreed' })).toEqual(['agreedWith', 'agreedOn'])
    expect(faults({ agreedWith: 'Klubben' })).toEqual(['stage'])
    expect(faults({ stage: 'agreed', agreedWith: 'Klubben', agreedOn: '2019-01-02' })).toEqual(['agreedOn'])
    expect(faults({ stage: 'agreed', agreedWith: 'Klubben', agreedOn: '1900-01-01' })).toEqual(['agreedOn'])
  })

  it('that ends has nobody who takes over and needs nothing; that it ends can be agreed', () => {
    const faults = (facts: Partial<Anchoring>) =>
      faultsIn({ ...said, becomes: 'ends', ...facts }, { today: '2019-01-01', plan: { from: '2016-01-01' } }).map(({ field }) => field)
    expect(faults({ stage: 'agreed', agreedWith: 'Bestyrelsen', agreedOn: '2018-05-01' })).toEqual([])
    expect(faults({ byWhom: 'Klubben', money: '80.000 kr.' })).toEqual(['byWhom', 'money'])
  })

  it('stands as far as it is, and is lacking only where nothing is said and the end is near', () => {
    expect([stateOf(null, true), stateOf(null, false), stateOf(said, true), stateOf({ ...said, stage: 'agreed' }, false)]).toEqual([
      'missing',
      'wait',
      'progress',
      'good',
    ])
  })
})
