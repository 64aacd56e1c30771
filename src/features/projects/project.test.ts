import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Refusal } from '#kernel/result'
import { deliverable, delivered, period, project, stated } from '../../../test/setup/made-project.ts'
import { judgeClosing } from './closing.ts'
import { followed, judgeDeliverable, judgeDue, judgeEnd, judgeMove, judgeTakingBack } from './deliverable.ts'
import { judgeDocument } from './document.ts'
import { asKnown, judgeMovedPeriod, judgeProject, type ProjectInput } from './project.ts'
import type { Project } from './read.ts'
import { judgeDeliverableRemoval, judgeDocumentRemoval, judgeTrackRemoval } from './removal.ts'
import type { Deliverable } from './rows.ts'
import { isStatusLate, isTold, judgeStatement, phaseOf, statusDueOn } from './status.ts'

const said = (refusals: readonly Refusal[]) => refusals.map(({ field = '', say }) => `${field}: ${say('da')}`)
const fields = (refusals: readonly Refusal[]) => refusals.map(({ field }) => field)

const input: ProjectInput = {
  ...{ name: 'Strategi', aim: 'Én strategi', director: 'Direktør', owner: 'Direktør', leader: null, body: 'b', period, rhythm: 6 },
  ...{ decidedBy: 'Direktionen', decided: { day: '2014-12-01', precision: 'month' }, reference: null, decidedCase: null },
  ...{ decidedBody: null, areas: [] },
}

describe('what holds for a project', () => {
  it('is begun by a decision that has been taken, before its last day', () => {
    expect(judgeProject(input, '2015-01-05')).toEqual([])
    const decided = (day: string) => judgeProject({ ...input, decided: { day, precision: 'day' } }, '2016-06-01')
    expect(fields(judgeProject(input, '2014-11-30'))).toEqual(['decidedOn'])
    expect(said(decided('2016-01-01'))).toEqual(['decidedOn: Beslutningen ligger efter projektets sidste dag.'])
  })

  it('has a last day, a rhythm of at most two years, and no number of a person', () => {
    expect(fields(judgeProject({ ...input, period: { from: '2015-01-01', until: null } }, '2015-02-01'))).toEqual(['until'])
    expect(fields(judgeProject({ ...input, rhythm: 25 }, '2015-02-01'))).toEqual(['rhythm'])
    expect(fields(judgeProject({ ...input, owner: 'Direktør 010190-1234' }, '2015-02-01'))).toEqual(['owner'])
  })

  it('keeps a day of which only the month or the year is known as its first', () => {
    expect(asKnown('2014-06-17', 'month')).toEqual({ day: '2014-06-01', precision: 'month' })
    expect(asKnown('2012-06-17', 'year').day).toBe('2012-01-01')
    expect(asKnown('2012-06-17', 'day').day).toBe('2012-06-17')
  })

  it('cannot get days that leave deliverables outside, which are named; what is over does not count', () => {
    const open = [deliverable('Plan', '2015-12-31'), deliverable('Data', '2015-12-31', { end: delivered })]
    expect(said(judgeMovedPeriod(open, { from: '2015-01-01', until: '2015-07-01' }))).toEqual([
      'until: Disse leverancer ville ligge uden for projektets dage: Plan (31.\u00a0dec. 2015). Flyt dem først.',
    ])
    expect(judgeMovedPeriod(open, period)).toEqual([])
  })
})

describe('the deliverables of a project', () => {
  it('stand by day, those that are late first, with the day that was agreed first', () => {
    const move = { from: '2015-03-01', to: '2015-05-01', reason: 'Høring', on: '2015-02-01', example: false }
    const rows = followed(
      [
        deliverable('done', '2015-01-15', { end: delivered }),
        deliverable('late', '2015-05-01', { moves: [move] }),
        deliverable('soon', '2015-05-20'),
        deliverable('later', '2015-06-15'),
      ],
      '2015-05-10',
    )
    expect(rows.map(({ id, standing, first }) => [id, standing, first])).toEqual([
      ['late', 'late', '2015-03-01'],
      ['done', 'delivered', null],
      ['soon', 'soon', null],
      ['later', 'later', null],
    ])
  })

  it('are due on the days of the project, the last one among them', () => {
    expect(judgeDue('2015-01-01', period)).toEqual([])
    expect(judgeDue('2015-12-31', period)).toEqual([])
    expect(said(judgeDue('2016-01-01', period))).toEqual(['dueOn: Dagen ligger efter projektets sidste dag.'])
    expect(fields(judgeDue('2014-12-31', period))).toEqual(['dueOn'])
  })

  it('belong to a track and build on documents of their own project', () => {
    const known = { tracks: [{ id: 't' }], documents: [{ id: 'd' }], deliverables: [{ id: 'o', title: 'Analyse' }] }
    const own = { title: 'Plan', track: 't', responsible: 'Sekretariatet', documents: ['d'] }
    expect(judgeDeliverable(own, known, null)).toEqual([])
    expect(fields(judgeDeliverable({ ...own, track: 'x', documents: ['d', 'y'] }, known, null))).toEqual(['track', 'documents'])
    expect(fields(judgeDeliverable({ ...own, title: ' ANALYSE' }, known, null))).toEqual(['title'])
    expect(judgeDeliverable({ ...own, title: 'Analyse' }, known, 'o')).toEqual([])
  })

  it('are moved to another day of the project, and not once they are over', () => {
    const one = deliverable('Plan', '2015-06-01')
    const to = (day: string, of = one) => judgeMove(of, { to: day, reason: 'Høring' }, period)
    expect(to('2015-08-01')).toEqual([])
    expect(fields(to('2015-06-01'))).toEqual(['dueOn'])
    expect(fields(to('2016-06-01'))).toEqual(['dueOn'])
    expect(said(to('2015-08-01', deliverable('Plan', '2015-06-01', { end: delivered })))).toEqual([
      ': Leverancen er meldt afsluttet. Tag det tilbage, før I ændrer den.',
    ])
  })

  it('are delivered on a day that has come, with an address that can be opened', () => {
    const end = (on: string, link: string | null) =>
      fields(judgeEnd({ end: null }, { on, words: 'Journal', link }, { from: '2015-01-01', today: '2015-06-01' }))
    expect(end('2015-06-01', 'https://eksempel.dk/plan')).toEqual([])
    expect(end('2015-06-02', null)).toEqual(['on'])
    expect(end('2014-12-31', 'javascript:alert(1)')).toEqual(['on', 'link'])
  })

  it('are told over on one day, of which one thing is wrong at most, and keep no number of a person in an address', () => {
    const told = { on: '2014-12-01', words: 'x', link: 'https://eksempel.dk/010190-1234' }
    expect(fields(judgeEnd({ end: null }, told, { from: '2015-01-01', today: '2014-06-01' }))).toEqual(['on', 'link'])
  })

  it('are open again only where they were over, with a reason that names no person by number', () => {
    expect(judgeTakingBack({ end: delivered }, { reason: 'Det var en anden' })).toEqual([])
    expect(said(judgeTakingBack({ end: null }, { reason: 'x' }))).toEqual(['reason: Leverancen er ikke meldt afsluttet.'])
    expect(fields(judgeTakingBack({ end: delivered }, { reason: '010190-1234' }))).toEqual(['reason'])
  })

  it('are removed only while nothing was said of them that must stay', () => {
    const move = { from: '2015-03-01', to: '2015-05-01', reason: 'Høring', on: '2015-02-01', example: false }
    const without = (given: Partial<Deliverable>, words = 'Planlægningen begynder') =>
      said(judgeDeliverableRemoval(deliverable('Plan', '2015-06-01', given), [{ words }]))
    expect(without({})).toEqual([])
    expect(without({ end: delivered })).toEqual([': Leverancen er meldt afsluttet og kan ikke fjernes.'])
    expect(without({ takenBack: [{ ...delivered, reason: 'x', takenOn: '2015-06-02' }] })).toEqual([
      ': Leverancen har været meldt afsluttet og kan ikke fjernes. Opgiv den i stedet.',
    ])
    expect(without({ moves: [move] })).toEqual([': Leverancen har været flyttet og kan ikke fjernes. Opgiv den i stedet.'])
    expect(without({}, 'I gang: »PLAN« er i høring.')).toEqual([
      ': En status til styregruppen nævner leverancen, så den kan ikke fjernes. Opgiv den i stedet.',
    ])
  })
})

describe('what a project builds on', () => {
  it('stays while deliverables build on it or belong to it, which are named', () => {
    const all = [deliverable('Plan', '2015-06-01', { documents: ['d'], track: 't' }), deliverable('Data', '2015-06-01')]
    expect(said(judgeDocumentRemoval(all, 'd'))).toEqual([
      ': Dokumentet kan ikke fjernes, for disse leverancer bygger på det: Plan. Ret dem, og fjern fluebenet.',
    ])
    expect(judgeDocumentRemoval(all, 'another')).toEqual([])
    expect(judgeTrackRemoval(all, 't')).toHaveLength(1)
    expect(said(judgeTrackRemoval([deliverable('Data', '2015-06-01', { track: 't', end: delivered })], 't'))).toEqual([
      ': Sporet bliver stående, for disse afsluttede leverancer hører til det: Data.',
    ])
  })

  it('is a document of a day that has come, read at an address of http or https', () => {
    const paper = { title: 'Rapport', madeBy: 'Byrådet', made: null, reference: null, link: null, note: null }
    const among = { documents: [{ id: 'd', title: 'rapport' }], own: 'd', today: '2015-01-01' }
    expect(judgeDocument(paper, among)).toEqual([])
    expect(fields(judgeDocument(paper, { ...among, own: null }))).toEqual(['title'])
    const wrong = { ...paper, made: { day: '2015-01-02', precision: 'day' as const }, link: 'ftp://eksempel.dk' }
    expect(fields(judgeDocument(wrong, among))).toEqual(['madeOn', 'link'])
  })
})

describe('the status of a project', () => {
  it('is owed so many months after the last one, or after the first day, until it is closed', () => {
    expect(statusDueOn(project())).toBe('2015-07-01')
    expect(statusDueOn(project({ statements: [stated('2015-03-31')], rhythm: 3 }))).toBe('2015-06-30')
    expect(isStatusLate(project(), '2015-07-01')).toBe(false)
    expect(isStatusLate(project(), '2015-07-02')).toBe(true)
    expect(statusDueOn(project({ closing: { on: '2015-12-01', result: 'x', takesOver: null, example: false } }))).toBeNull()
  })

  it('is told for a day that has come, and never before the latest', () => {
    const told = (on: string) => fields(judgeStatement({ on, words: 'x' }, { period, statements: [stated('2015-03-01')] }, '2015-04-01'))
    expect(told('2015-03-01')).toEqual([])
    expect(told('2015-02-28')).toEqual(['on'])
    expect(told('2014-12-31')).toEqual(['on'])
    expect(told('2015-04-02')).toEqual(['on'])
  })

  it('is told once: the very same again tells nothing new', () => {
    const latest = stated('2015-03-01')
    expect(isTold({ on: '2015-03-01', standing: 'follows', words: 'x' }, [latest])).toBe(true)
    expect(isTold({ on: '2015-03-01', standing: 'late', words: 'x' }, [latest])).toBe(false)
    expect(isTold({ on: '2015-04-01', standing: 'follows', words: 'x' }, [latest])).toBe(false)
    expect(isTold({ on: '2015-03-01', standing: 'follows', words: 'x' }, [])).toBe(false)
  })

  it('makes the phase with what is late: what stands still is stopped, a late deliverable is behind', () => {
    const on = (given: Partial<Project>, day = '2015-03-01') => phaseOf(project(given), day)
    expect(on({})).toBe('running')
    expect(on({}, '2014-12-01')).toBe('coming')
    expect(on({}, '2015-08-01')).toBe('late')
    expect(on({ statements: [stated('2015-02-01', 'stopped')] })).toBe('stopped')
    expect(on({ deliverables: [deliverable('Plan', '2015-02-01')] })).toBe('late')
    expect(on({ statements: [stated('2016-01-02')] }, '2016-02-01')).toBe('over')
  })
})

describe('closing a project', () => {
  const close = (left: Readonly<Record<string, string | null>>, on = '2015-12-01') =>
    judgeClosing(
      { on, result: 'Strategien er vedtaget', takesOver: null, left },
      [deliverable('plan', '2015-12-31'), deliverable('data', '2015-12-31', { end: delivered })],
      { from: '2015-01-01', latest: '2015-06-01', today: '2015-12-15' },
    )

  it('asks for a word on each deliverable that is not over, and on no other', () => {
    expect(said(close({}))).toEqual(['left-plan: Skriv, hvad der bliver af den.'])
    expect(close({ plan: 'Driften laver den' })).toEqual([])
  })

  it('happens on a day that has come, not before what was told', () => {
    expect(fields(close({ plan: 'x' }, '2015-12-16'))).toEqual(['on'])
    expect(fields(close({ plan: 'x' }, '2015-05-31'))).toEqual(['on'])
  })

  it('is never done over an open deliverable without a word, whatever else is written', () => {
    const one = fc.record({ over: fc.boolean(), word: fc.option(fc.constantFrom('x', '')) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (all) => {
        const deliverables = all.map(({ over }, at) => deliverable(`d${at}`, '2015-12-31', { end: over ? delivered : null }))
        const left = Object.fromEntries(all.map(({ word }, at) => [`d${at}`, word]))
        const days = { from: '2015-01-01', latest: '2015-06-01', today: '2015-12-15' }
        const refused = judgeClosing({ on: '2015-12-01', result: 'x', takesOver: null, left }, deliverables, days)
        expect(refused).toHaveLength(all.filter(({ over, word }) => !over && !word).length)
      }),
      { numRuns: 1000 },
    )
  })
})
