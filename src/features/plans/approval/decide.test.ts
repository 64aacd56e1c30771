import { describe, expect, it } from 'vitest'
import type { Day } from '#kernel/day'
import { closedFor, faultsIn, isDecider, latestDay, type NewDecision, partsDecided, returnedParts } from './decide.ts'
import { type Candidate, nameable } from './named.ts'
import { condition, decide, decideAll, decidersOf, sendAgain, standing, standings, submitted, type Told } from './testing.ts'

const asked = (told: Told, by: string, person = 'somebody', today: Day = '2016-03-01') => {
  const decider = told.record.deciders.find(({ id }) => id === by)
  if (!decider) throw new Error(`No decider ${by}`)
  return { record: told.record, standings: standings(told), decider, person, today, nameOf: (about: string) => `delaftale ${about}` }
}

const decision = (facts: Partial<NewDecision> = {}): NewDecision => ({
  outcome: 'approved',
  decidedOn: '2016-02-20',
  precision: 'day',
  reasons: null,
  returns: [],
  conditions: [],
  commitment: null,
  ...facts,
})

const faults = (told: Told, by: string, facts: Partial<NewDecision> = {}) =>
  faultsIn(asked(told, by), decision(facts)).map(({ field, say }) => `${field}: ${say('da')}`)

describe('who may decide, and when', () => {
  const start = submitted()
  const ready = decideAll(start, ...decidersOf(start, 'local-leaders', 'district-board', 'committee', 'council', 'estate-meetings'))

  it('the submitter neither decides nor records; another does (check 29)', () => {
    expect(closedFor(asked(ready, 'fund', 'submitter'))?.say('da')).toMatch(/hverken afgøre, registrere eller bekræfte/)
    expect(closedFor(asked(ready, 'fund'))).toBeNull()
    const letter = { id: 'letter', name: 'tilsagn.pdf' }
    const accepted = decide(ready, 'fund', { commitment: 3_000_000_000, paper: letter, decidedOn: '2016-02-20' })
    expect(standing(accepted, 'fund')).toMatchObject({
      state: 'complete',
      voices: [{ decision: { commitment: 3_000_000_000, paper: letter, decidedOn: '2016-02-20' } }],
    })
  })

  it('a step names those that it waits for, with their part', () => {
    expect(closedFor(asked(start, 'district-board:2'))?.say('da')).toMatch(/venter på: Lokale ledere .* \(delaftale 2\)\./)
  })

  it('a second record waits for the first to be confirmed or refused', () => {
    const waiting = decide(start, 'estate-meetings:a', { waits: true })
    expect(closedFor(asked(waiting, 'estate-meetings:a'))?.say('da')).toMatch(/venter på bekræftelse/)
  })

  it('what was sent back must be sent again first', () => {
    const back = decide(start, 'local-leaders:1', { outcome: 'returned', reasons: 'Nej' })
    expect(closedFor(asked(back, 'local-leaders:1'))?.say('da')).toMatch(/sendt tilbage/)
    expect(closedFor(asked(back, 'local-leaders:2'))).toBeNull()
  })

  it('a seat is decided for by its holder, a partner by who acts for it', () => {
    const [partner, seat] = ['local-leaders:1', 'district-board:1'].map((id) => start.record.deciders.find((one) => one.id === id))
    if (!partner || !seat) throw new Error('No deciders')
    expect(isDecider(partner, 'somebody', { actsFor: 'partner', role: 'municipal_seat' })).toBe(true)
    expect(isDecider(partner, 'somebody', { actsFor: 'association', role: 'municipal_seat' })).toBe(false)
    expect(isDecider(partner, 'somebody', { actsFor: 'partner', role: 'coordinator' })).toBe(false)
    expect(isDecider(seat, 'holder-0', { actsFor: 'partner', role: 'municipal_seat' })).toBe(true)
    expect(isDecider({ ...seat, holder: null }, 'holder-0', { actsFor: 'partner', role: 'municipal_seat' })).toBe(false)
  })

  it('a seat of an association and an observer have no place in the municipal branch; a municipal seat has (check 28)', () => {
    const step = start.record.steps.find(({ key }) => key === 'district-board')
    if (!step) throw new Error('No step')
    const seat = (side: string, participation: 'member' | 'observer' = 'member'): Candidate => ({
      kind: 'seat',
      seat: side,
      body: 'body',
      title: `Plads for ${side}`,
      participation,
      side,
    })
    const municipal = ['municipality', 'administration'].map((id) => ({ id, title: `Plads for ${id}` }))
    const board = { id: 'body', municipal }
    const said = (...seats: readonly Candidate[]) => {
      const named = nameable(step, seats, board)
      return named.ok ? [] : named.refusals.map(({ say }) => say('da'))
    }
    expect(said(seat('association'))).toEqual([expect.stringMatching(/taler ikke for kommunen/)])
    expect(said(seat('municipality', 'observer'))).toEqual([expect.stringMatching(/observatør/)])
    expect(said(seat('municipality'), seat('administration'))).toEqual([])
    expect(said()).toEqual([expect.stringMatching(/mindst én/)])
    expect(said(seat('municipality'))).toEqual([expect.stringMatching(/Her mangler: Plads for administration/)])
    expect(said({ ...seat('municipality'), body: 'another' } as Candidate)).toEqual([
      expect.stringMatching(/sidder ikke i planens bestyrelse/),
    ])
  })
})

describe('what a decision must say', () => {
  const start = submitted()

  it('a decision dated before the submission or ahead of today is refused; half a date counts by its latest day', () => {
    expect(faults(start, 'local-leaders:1', { decidedOn: '2016-02-07' })).toEqual([
      expect.stringMatching(/^decidedOn: .*før planen blev indsendt, 8\..februar 2016/),
    ])
    expect(faults(start, 'local-leaders:1', { decidedOn: '2016-03-02' })).toEqual([expect.stringMatching(/frem i tiden/)])
    expect(faults(start, 'local-leaders:1', { decidedOn: '2016-02-01', precision: 'month' })).toEqual([])
    expect(faults(start, 'local-leaders:1', { decidedOn: '2016-01-01', precision: 'month' })).toHaveLength(1)
    expect(latestDay('2016-02-01', 'month')).toBe('2016-02-29')
    expect(latestDay('2016-01-01', 'year')).toBe('2016-12-31')
  })

  it('a return and a rejection have reasons, and a return of the plan names its parts', () => {
    expect(faults(start, 'local-leaders:1', { outcome: 'rejected' })).toEqual([expect.stringMatching(/^reasons: /)])
    expect(faults(start, 'committee', { outcome: 'returned', reasons: 'Se igen' })).toEqual([expect.stringMatching(/^returns: /)])
    expect(faults(start, 'committee', { outcome: 'returned', reasons: 'Se igen', returns: ['9'] })).toEqual([
      expect.stringMatching(/hører ikke til planen/),
    ])
    expect(faults(start, 'local-leaders:1', { outcome: 'returned', reasons: 'Se igen' })).toEqual([])
  })

  it('a return of an amendment names parts that the amendment changes', () => {
    const amending = sendAgain(start, ['2'])
    const amendment = { id: 'a1', number: 1, round: 1, before: 'v1', inForce: false, closed: false }
    const told: Told = { ...amending, record: { ...amending.record, amendment } }
    expect([partsDecided(start.record), partsDecided(told.record)]).toEqual([['strategic', '1', '2', '3', '4'], ['2']])
    expect(faults(told, 'committee', { outcome: 'returned', reasons: 'Se igen', returns: ['2'] })).toEqual([])
    expect(faults(told, 'committee', { outcome: 'returned', reasons: 'Se igen', returns: ['2', '3'] })).toEqual([
      expect.stringMatching(/^returns: .*rører ikke/),
    ])
    const unchanged = sendAgain(start, [])
    expect(partsDecided({ ...unchanged.record, amendment })).toHaveLength(5)
  })

  it('a conditional approval has conditions whose deadlines lie after it', () => {
    expect(faults(start, 'committee', { outcome: 'conditional' })).toEqual([expect.stringMatching(/^conditions: /)])
    expect(faults(start, 'committee', { outcome: 'conditional', conditions: [condition({ dueOn: '2016-02-01' })] })).toEqual([
      expect.stringMatching(/frist ligger før/),
    ])
    expect(faults(start, 'committee', { outcome: 'conditional', conditions: [condition()] })).toEqual([])
  })

  it('a yes of the fund carries an amount', () => {
    expect(faults(start, 'fund')).toEqual([expect.stringMatching(/^commitment: /)])
    expect(faults(start, 'fund', { commitment: 100 })).toEqual([])
    expect(faults(start, 'fund', { outcome: 'rejected', reasons: 'Nej' })).toEqual([])
  })

  it('a step about one part sends that part back, whatever the form names', () => {
    const { decider } = asked(start, 'local-leaders:2')
    expect(returnedParts(decider, decision({ outcome: 'returned', returns: ['1', '3'] }))).toEqual(['2'])
    expect(returnedParts(asked(start, 'committee').decider, decision({ outcome: 'returned', returns: ['1', '3', '1'] }))).toEqual([
      '1',
      '3',
    ])
    expect(returnedParts(decider, decision())).toEqual([])
  })
})
