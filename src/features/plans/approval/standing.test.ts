import { describe, expect, it } from 'vitest'
import { lackingNow } from './lacking-now.ts'
import { askedNow, stateOf, statusOf } from './standing.ts'
import { condition, decide, decideAll, decidersOf, inState, sendAgain, standing, standings, submitted, type Told } from './testing.ts'

const municipal = ['local-leaders', 'district-board', 'committee', 'council'] as const
const everything = (told: Told): readonly string[] => decidersOf(told, ...municipal, 'estate-meetings', 'fund')
const status = (told: Told) => statusOf(told.record, standings(told))

describe('the order of an approval', () => {
  it('with one of three estate meetings missing the fund is closed and says which (check 25)', () => {
    const start = submitted()
    const told = decideAll(start, ...decidersOf(start, ...municipal), 'estate-meetings:a', 'estate-meetings:c')
    expect(standing(told, 'fund')).toMatchObject({ state: 'closed', waitsFor: ['estate-meetings:b'] })
    expect(lackingNow(standings(told)).map((one) => one.standing.key)).toEqual(['estate-meetings:b'])
  })

  it('with all meetings done and Borgerrepræsentationen missing the fund is closed likewise (check 25)', () => {
    const start = submitted()
    const told = decideAll(start, ...decidersOf(start, 'local-leaders', 'district-board', 'committee', 'estate-meetings'))
    expect(standing(told, 'fund')).toMatchObject({ state: 'closed', waitsFor: ['council'] })
  })

  it('gives the same whichever branch goes first (check 26)', () => {
    const start = submitted()
    const branches = [decidersOf(start, ...municipal), decidersOf(start, 'estate-meetings')] as const
    const one = decideAll(start, ...branches[0], ...branches[1])
    const other = decideAll(start, ...branches[1], ...branches[0])
    const seen = (told: Told) => standings(told).map(({ key, state, waitsFor }) => ({ key, state, waitsFor }))
    expect(seen(other)).toEqual(seen(one))
    expect(standing(one, 'fund').state).toBe('open')
  })

  it('gives the same for 1,000 orders that respect what comes after what', () => {
    const start = submitted({ parts: ['1', '2'], estates: ['a', 'b'] })
    const all = everything(start)
    let seed = 7
    const roll = (sides: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * sides)
    }
    const seen = (told: Told) =>
      standings(told).map(({ key, state, waitsFor, changed, voices }) => ({
        key,
        state,
        waitsFor,
        changed,
        voices: voices.map(({ decider, stands }) => [decider.id, stands]),
      }))
    const halves = new Map<string, unknown>()
    for (let time = 0; time < 1_000; time += 1) {
      let told = start
      let rest = [...all]
      while (rest.length > 0) {
        const open = new Set(
          standings(told).flatMap(({ state, voices }) => (state === 'open' ? voices.map(({ decider }) => decider.id) : [])),
        )
        const can = rest.filter((id) => open.has(id))
        const next = can[roll(can.length)]
        if (next === undefined) throw new Error(`Nobody can go on: ${rest.join(', ')}`)
        told = decide(told, next)
        rest = rest.filter((id) => id !== next)
        if (rest.length % 4 === 0) {
          // Who has decided so far says all: the order in which they did says nothing.
          const key = rest.toSorted().join(' ')
          const known = halves.get(key)
          if (known === undefined) halves.set(key, seen(told))
          else expect(seen(told)).toEqual(known)
        }
      }
      expect(status(told)).toBe('approved')
    }
  })

  it('is approved by the district board when the last municipal seat is in (check 28)', () => {
    const start = decideAll(submitted(), 'local-leaders:1', 'district-board:1')
    expect(standing(start, 'district-board:1').state).toBe('open')
    expect(standing(decide(start, 'district-board:1:1'), 'district-board:1').state).toBe('complete')
  })

  it('a step whose only decision waits to be confirmed is not one that can be decided now', () => {
    const start = decideAll(submitted(), 'local-leaders:1')
    const [first, last] = ['district-board:1', 'district-board:1:1'] as const
    expect(askedNow(standing(start, first))).toBe('open')
    // Two seats decide: while one of them has said nothing it can still be decided.
    const half = decide(start, first, { waits: true })
    expect(askedNow(standing(half, first))).toBe('open')
    expect(askedNow(standing(decide(half, last), first))).toBe('confirm')
    expect(askedNow(standing(decide(half, last, { waits: true }), first))).toBe('confirm')
    expect(askedNow(standing(decideAll(start, first, last), first))).toBe('complete')
  })

  it('a step that came along from paper is to be confirmed whatever lies before it', () => {
    const paper = decide(submitted(), 'fund', { waits: true, takenOver: true })
    expect(standing(paper, 'fund').state).toBe('closed')
    expect(askedNow(standing(paper, 'fund'))).toBe('confirm')
    expect(askedNow(standing(decide(submitted(), 'fund', { waits: true }), 'fund'))).toBe('closed')
  })

  it('a record counts from its confirmation, not before', () => {
    const told = decide(submitted(), 'estate-meetings:a', { waits: true })
    const meeting = standing(told, 'estate-meetings:a')
    expect(meeting.state).toBe('open')
    expect(stateOf(meeting)).toBe('progress')
    expect(lackingNow([meeting])).toMatchObject([{ kind: 'confirm', decision: { decider: 'estate-meetings:a' } }])
  })

  it('nothing is open before the plan is sent', () => {
    const told = submitted()
    const draft = { ...told, record: { ...told.record, submission: null, versions: [] } }
    expect(inState(draft, 'open')).toEqual([])
    expect(status(draft)).toBe('draft')
  })
})

describe('what a return, a change and a no do', () => {
  const before = (): Told => {
    const start = submitted()
    return decideAll(start, ...decidersOf(start, 'local-leaders', 'district-board'), 'estate-meetings:a')
  }

  it('a return of sub-agreement 2 by TMU reopens its two steps only; 1, 3 and 4 keep theirs and their hash (check 27)', () => {
    const returned = decide(before(), 'committee', { outcome: 'returned', reasons: 'Del 2 mangler et mål', returns: ['2'] })
    expect(status(returned)).toBe('returned')
    expect(inState(returned, 'returned')).toEqual(['local-leaders:2', 'district-board:2', 'committee'])
    const again = sendAgain(returned, ['2'])
    expect(inState(again, 'open').toSorted()).toEqual(['estate-meetings:b', 'estate-meetings:c', 'local-leaders:2'])
    expect(inState(again, 'complete').toSorted()).toEqual(
      ['1', '3', '4']
        .flatMap((part) => [`district-board:${part}`, `local-leaders:${part}`])
        .concat('estate-meetings:a')
        .toSorted(),
    )
    const [first, second] = again.record.versions
    const hashIn = (version: typeof first, part: string) => version?.parts.find((one) => one.part === part)?.hash
    for (const part of ['1', '3', '4']) expect(hashIn(second, part)).toBe(hashIn(first, part))
    expect(hashIn(second, '2')).not.toBe(hashIn(first, '2'))
  })

  it('a part that is returned and sent again unchanged is asked about again all the same', () => {
    const returned = decide(before(), 'committee', { outcome: 'returned', reasons: 'Se på det igen', returns: ['3'] })
    expect(standing(sendAgain(returned, []), 'local-leaders:3').state).toBe('open')
  })

  it('a changed part marks the approvals about the whole plan and leaves them standing', () => {
    const again = sendAgain(decide(before(), 'committee'), ['2'])
    expect(standing(again, 'committee')).toMatchObject({ state: 'complete', changed: ['2'] })
    expect(standing(again, 'local-leaders:2').state).toBe('open')
  })

  it('a step that reopens on change does so', () => {
    const start = before()
    const steps = start.record.steps.map((step) => (step.key === 'committee' ? { ...step, onChange: 'reopen' as const } : step))
    const again = sendAgain(decide({ ...start, record: { ...start.record, steps } }, 'committee'), ['1'])
    expect(standing(again, 'committee').state).not.toBe('complete')
  })

  it('a condition that blocks closes the next step until it is met, another does not', () => {
    const start = decide(submitted(), 'local-leaders:1', { outcome: 'conditional', conditions: [condition({ blocks: true })] })
    expect(standing(start, 'district-board:1')).toMatchObject({ state: 'closed', waitsFor: ['local-leaders:1'] })
    expect(stateOf(standing(start, 'local-leaders:1'))).toBe('missing')
    const met = condition({ blocks: true, met: { on: '2016-03-01', proof: 'Aftalen', paper: null } })
    const free = (one: typeof met) => decide(submitted(), 'local-leaders:1', { outcome: 'conditional', conditions: [one] })
    expect(standing(free(met), 'district-board:1').state).toBe('open')
    expect(standing(free(condition()), 'district-board:1').state).toBe('open')
  })

  it('a no of an estate leaves the others open, and the fund waits for a version without it', () => {
    const no = decide(before(), 'estate-meetings:b', { outcome: 'rejected', reasons: 'Huslejen' })
    const left: Told = { ...no, shape: { ...no.shape, estates: ['a', 'c'] } }
    expect(inState(left, 'open').toSorted()).toEqual(['committee', 'estate-meetings:c'])
    expect(standing(left, 'fund').state).toBe('returned')
    expect(status(left)).toBe('returned')
    const again = sendAgain(left, [], left.shape)
    expect(standing(again, 'fund').state).toBe('closed')
    expect(status(again)).toBe('in_approval')
  })

  it('an estate that comes back is asked again', () => {
    const no = decide(before(), 'estate-meetings:b', { outcome: 'rejected', reasons: 'Huslejen' })
    expect(standing(sendAgain(no, []), 'estate-meetings:b').state).toBe('open')
  })

  it('an estate taken out of the draft still has to vote on the version that was sent, and one taken in asks nobody before the next', () => {
    const draft: Told = { ...before(), shape: { parts: ['1', '2', '3', '4'], estates: ['a', 'c', 'd'] } }
    const meetings = standings(draft).filter(({ step }) => step.per === 'estate')
    expect(meetings.map(({ about, state }) => [about, state])).toEqual([
      ['a', 'complete'],
      ['b', 'open'],
      ['c', 'open'],
    ])
    const again = standings(sendAgain(draft, [], draft.shape)).filter(({ step }) => step.per === 'estate')
    expect(again.map(({ about }) => about)).toEqual(['a', 'c', 'd'])
  })

  it('another strategic agreement asks the fund anew, and the others stay with the change marked', () => {
    const start = submitted()
    const again = sendAgain(decideAll(start, ...everything(start)), ['strategic'])
    expect(standing(again, 'fund')).toMatchObject({ state: 'open', changed: [] })
    expect(standing(again, 'council')).toMatchObject({ state: 'complete', changed: ['strategic'] })
    expect(standing(again, 'estate-meetings:a')).toMatchObject({ state: 'complete', changed: ['strategic'] })
    expect(status(again)).toBe('in_approval')
  })

  it('after a return the council and the fund wait for all that it reopened, though the committee before them is complete', () => {
    const told = decideAll(before(), 'committee', 'estate-meetings:b', 'estate-meetings:c')
    const again = sendAgain(decide(told, 'council', { outcome: 'returned', reasons: 'Del 2', returns: ['2'] }), ['2'])
    expect(standing(again, 'committee').state).toBe('complete')
    expect(standing(again, 'council')).toMatchObject({ state: 'closed', waitsFor: ['local-leaders:2', 'district-board:2'] })
    expect(standing(again, 'fund')).toMatchObject({ state: 'closed', waitsFor: ['local-leaders:2', 'district-board:2', 'council'] })
  })

  it('a yes recorded on an older version still waits for its confirmation, a no does not', () => {
    const waits = (outcome: 'approved' | 'rejected') =>
      standing(sendAgain(decide(before(), 'estate-meetings:b', { waits: true, outcome }), ['1']), 'estate-meetings:b')
    expect(lackingNow([waits('approved')])).toMatchObject([{ kind: 'confirm' }])
    expect(lackingNow([waits('rejected')])).toMatchObject([{ kind: 'decide' }])
  })

  it('a no of anybody else rejects the plan', () => {
    expect(status(decide(before(), 'committee', { outcome: 'rejected', reasons: 'Nej' }))).toBe('rejected')
  })
})
