import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acts,
  after,
  assessedBy,
  type Before,
  beadOf,
  can,
  type Decision,
  faultsIn,
  live,
  outcomes,
  reviewFaults,
  type State,
  states,
  table,
  wordOf,
} from './case.ts'

const resultsOf = (act: (typeof acts)[number]) => (act in outcomes ? outcomes[act as keyof typeof outcomes] : [null])

describe('what can be done in a case', () => {
  it('is this table', () => {
    const lines = states.flatMap((state) =>
      acts
        .filter((act) => can(state, act))
        .flatMap((act) =>
          resultsOf(act).map((outcome) => `${state}: ${[act, outcome].filter(Boolean).join(' ')} -> ${after(state, act, outcome)}`),
        ),
    )
    expect(lines).toMatchInlineSnapshot(`
      [
        "screening: gather -> screening",
        "screening: screen assess -> assessment",
        "screening: screen dismiss -> dismissed",
        "screening: decide designated -> designated",
        "screening: decide declined -> declined",
        "screening: decide wait -> waiting",
        "screening: share -> screening",
        "assessment: gather -> assessment",
        "assessment: assess -> decision",
        "assessment: decide designated -> designated",
        "assessment: decide declined -> declined",
        "assessment: decide wait -> waiting",
        "assessment: share -> assessment",
        "decision: gather -> decision",
        "decision: assess -> decision",
        "decision: decide designated -> designated",
        "decision: decide declined -> declined",
        "decision: decide wait -> waiting",
        "decision: share -> decision",
        "waiting: gather -> waiting",
        "waiting: assess -> decision",
        "waiting: decide designated -> designated",
        "waiting: decide declined -> declined",
        "waiting: decide wait -> waiting",
        "waiting: share -> waiting",
        "designated: gather -> designated",
        "designated: review continue -> designated",
        "designated: review lift -> lifted",
        "designated: publish -> designated",
        "designated: share -> designated",
      ]
    `)
  })

  it('nothing once it is put away, declined or lifted', () => {
    expect(states.filter((state) => !live.includes(state))).toEqual(['dismissed', 'declined', 'lifted'])
  })

  it('whatever is done in whatever order, an area is designated by a decision and in no other way', () => {
    const row = fc.array(
      fc.constantFrom(...acts).chain((act) => fc.constantFrom(...resultsOf(act)).map((outcome) => ({ act, outcome }))),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(row, (done) => {
        let state: State = 'screening'
        let decided = false
        for (const { act, outcome } of done) {
          if (!can(state, act)) continue
          decided ||= act === 'decide' && outcome === 'designated'
          state = after(state, act, outcome)
          if (state === 'designated' || state === 'lifted') expect(decided).toBe(true)
          if (!decided) expect(['designated', 'lifted']).not.toContain(state)
        }
        expect(table[state]).toBeDefined()
      }),
      { numRuns: 1_000 },
    )
  })

  it('a review that is overdue is lacking', () => {
    expect(beadOf('designated', '2016-03-01', '2016-03-02')).toBe('missing')
    expect(beadOf('designated', '2016-03-01', '2016-03-01')).toBe('good')
    expect(beadOf('waiting', '2016-03-01', '2016-02-01')).toBe('wait')
    expect(wordOf('designated', '2016-03-01', '2016-03-02')).toBe('overdue.review')
    expect(wordOf('designated', '2016-03-01', '2016-03-01')).toBe('state.designated')
    expect(wordOf('waiting', '2016-03-01', '2016-03-02')).toBe('overdue.again')
    expect(beadOf('decision', null, '2016-02-01')).toBe('progress')
  })
})

const before: Before = { openedOn: '2015-01-01', today: '2015-06-01', signals: 2, assessments: 1, assessedOn: '2015-03-01', told: 'seat' }
const designation: Decision = {
  outcome: 'designated',
  decidedOn: '2015-05-01',
  dueOn: '2016-05-01',
  paper: null,
  withoutSignal: null,
  withoutAssessment: null,
  forum: { kind: 'new', name: 'KUF Prøven', residentsPart: 'Beboerne har to pladser', terms: null },
}
const fields = (decision: Partial<Decision>, given: Partial<Before> = {}) =>
  faultsIn({ ...designation, ...decision }, { ...before, ...given }).map(({ field }) => field)

describe('a decision', () => {
  it('with signals, assessment, reasons and a forum is in order, whatever the size of the area', () => {
    expect(fields({})).toEqual([])
    expect(fields({ forum: { kind: 'known', id: 'kuf', residentsPart: 'To beboere sidder med' } })).toEqual([])
  })

  it('without a prior signal or without analysis is allowed only with a reason (check 41)', () => {
    expect(fields({}, { signals: 0, assessments: 0, assessedOn: null })).toEqual(['withoutSignal', 'withoutAssessment'])
    expect(fields({ withoutSignal: 'Hørt mundtligt' }, { signals: 0 })).toEqual([])
    expect(fields({ withoutAssessment: 'Bestilt' }, { assessments: 0, assessedOn: null })).toEqual([])
  })

  it('to set up a forum without a word on the residents’ part is refused (check 38)', () => {
    expect(fields({ forum: { kind: 'new', name: 'KUF Prøven', residentsPart: null, terms: null } })).toEqual(['residentsPart'])
    expect(fields({ forum: { kind: 'new', name: null, residentsPart: null, terms: null } })).toEqual(['forumName', 'residentsPart'])
    expect(fields({ forum: null })).toEqual(['forum'])
  })

  it('has a day that has come and lies in the case, and a day to look again', () => {
    expect(fields({ decidedOn: '2015-06-02' })).toEqual(['decidedOn'])
    expect(fields({ decidedOn: '2014-12-31', withoutAssessment: 'Bestilt' })).toEqual(['decidedOn'])
    expect(fields({ dueOn: null })).toEqual(['dueOn'])
    expect(fields({ dueOn: '2015-05-01' })).toEqual(['dueOn'])
    expect(fields({ outcome: 'wait', dueOn: null, forum: null })).toEqual(['dueOn'])
  })

  it('not to designate asks for no forum, no day and no reason for what was passed over', () => {
    expect(fields({ outcome: 'declined', dueOn: null, forum: null }, { signals: 0, assessments: 0, assessedOn: null })).toEqual([])
  })

  it('that is recorded and not told names its paper', () => {
    expect(fields({}, { told: null })).toEqual(['paper'])
    expect(fields({ paper: 'Referat 4. marts' }, { told: null })).toEqual([])
  })
})

describe('a review', () => {
  const review = { decidedOn: '2015-05-01', dueOn: null, paper: null }

  it('that goes on has a new day; one that lifts has none', () => {
    expect(reviewFaults('continue', review, before).map(({ field }) => field)).toEqual(['dueOn'])
    expect(reviewFaults('continue', { ...review, dueOn: '2016-05-01' }, before)).toEqual([])
    expect(reviewFaults('lift', review, before)).toEqual([])
  })
})

describe('an assessment that was made after the decision', () => {
  it('did not lead to it: the reason is asked for', () => {
    expect(assessedBy('2015-03-01', before)).toBe(true)
    expect(assessedBy('2015-02-28', before)).toBe(false)
    expect(assessedBy('2015-03-01', { assessedOn: null })).toBe(false)
  })
})
