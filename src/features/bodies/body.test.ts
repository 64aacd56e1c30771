import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import { overlap } from '#kernel/period'
import { fill, type Holding, holderOf, makesCircle, type Seat, seatsOn, vacanciesOn, vacate } from './body.ts'

const holding = (person: string, from: string, until: string | null = null, standing: Holding['standing'] = 'holder'): Holding => ({
  id: `holding-${person}-${from}`,
  person,
  name: person,
  standing,
  period: { from, until },
  endedReason: null,
})

const seat = (id: string, given: Partial<Seat> = {}): Seat => ({
  id,
  position: 1,
  category: 'council',
  title: id,
  office: null,
  participation: 'member',
  level: null,
  profile: null,
  represents: null,
  appointedBy: null,
  period: { from: '2017-07-01', until: '2018-07-01' },
  holdings: [],
  ...given,
})

const asHolder = (person: string, from: string, until: string | null, appointedBy: string | null = null) =>
  ({ person, standing: 'holder', period: { from, until }, appointedBy }) as const

const fieldsOf = (result: ReturnType<typeof fill>): readonly (string | undefined)[] =>
  result.ok ? [] : result.refusals.map(({ field }) => field)

describe('filling a seat', () => {
  const inside = ['2017-08-01', '2018-07-01'] as const

  it('takes a person who sits nowhere else in the body', () => {
    const free = seat('a')
    expect(fill([free], free, asHolder('citizen', ...inside)).ok).toBe(true)
  })

  it('refuses a seat that somebody holds in the period, naming who', () => {
    const held = seat('a', { holdings: [holding('chair', '2017-07-01')] })
    const result = fill([held], held, asHolder('citizen', ...inside))
    expect(result.ok ? [] : result.refusals.map(({ say }) => say('da'))).toEqual(['Pladsen er besat i perioden af chair.'])
  })

  it('takes a substitute beside the holder', () => {
    const held = seat('a', { holdings: [holding('chair', '2017-07-01')] })
    expect(fill([held], held, { ...asHolder('citizen', ...inside), standing: 'substitute' }).ok).toBe(true)
  })

  it('gives a person with two profiles one seat only (check 35)', () => {
    const youth = seat('youth', { holdings: [holding('citizen', '2017-07-01')] })
    const voluntary = seat('voluntary')
    expect(fieldsOf(fill([youth, voluntary], voluntary, asHolder('citizen', ...inside)))).toEqual(['person'])
  })

  it('refuses a chair whom somebody else than the council appointed (check 36)', () => {
    const chair = seat('chair', { appointedBy: { id: 'council', name: 'Kommunalbestyrelsen', kind: 'body', bodyKind: 'council' } })
    expect(fieldsOf(fill([chair], chair, asHolder('citizen', ...inside, 'committee')))).toEqual(['appointedBy'])
    expect(fill([chair], chair, asHolder('citizen', ...inside, 'council')).ok).toBe(true)
  })

  it('refuses a period outside the seat, also one without an end', () => {
    const free = seat('a')
    expect(fieldsOf(fill([free], free, asHolder('citizen', '2017-06-30', '2018-01-01')))).toEqual(['from'])
    expect(fieldsOf(fill([free], free, asHolder('citizen', '2017-08-01', null)))).toEqual(['from'])
  })

  it('never lets two people hold a seat on one day, whatever periods are tried', () => {
    const days = fc.integer({ min: 0, max: 364 }).map((offset) => addDays('2017-07-01', offset))
    const tries = fc.array(fc.record({ from: days, length: fc.integer({ min: 1, max: 200 }), person: fc.nat({ max: 9 }) }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(tries, (wanted) => {
        let only = seat('a')
        for (const { from, length, person } of wanted) {
          const input = asHolder(`person-${person}`, from, addDays(from, length))
          if (fill([only], only, input).ok)
            only = { ...only, holdings: [...only.holdings, holding(input.person, from, addDays(from, length))] }
        }
        const held = only.holdings
        return held.every((one, at) => held.slice(at + 1).every((other) => !overlap(one.period, other.period)))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('leaving a seat', () => {
  it('ends the holding after its last day, and leaves a vacancy', () => {
    const sitting = holding('ppr', '2012-03-02')
    const ended = vacate(sitting, '2026-11-30', '2026-12-01')
    expect(ended).toEqual({ ok: true, value: { from: '2012-03-02', until: '2026-12-01' } })
    const left = seat('ppr', {
      period: { from: '2012-03-01', until: null },
      holdings: [{ ...sitting, period: { from: '2012-03-02', until: '2026-12-01' } }],
    })
    expect(holderOf(left, '2026-11-30')?.person).toBe('ppr')
    expect(vacanciesOn([left], '2026-12-01').map(({ id }) => id)).toEqual(['ppr'])
  })

  it('refuses a last day before the first, and a second leaving later than the first', () => {
    expect(vacate(holding('ppr', '2012-03-02'), '2012-03-01', '2012-03-02').ok).toBe(false)
    expect(vacate(holding('ppr', '2012-03-02', '2013-01-01'), '2014-01-01', '2014-01-02').ok).toBe(false)
  })
})

describe('seats on a day', () => {
  it('knows the steering group before and after its change: seven members, then three (check 39)', () => {
    const early = ['director', 'elderly', 'technical', 'employment', 'children', 'culture', 'forum'].map((id) =>
      seat(id, { period: { from: '2012-01-01', until: ['director', 'forum'].includes(id) ? null : '2015-01-01' } }),
    )
    const third = seat('third', { period: { from: '2015-01-01', until: null } })
    expect(seatsOn([...early, third], '2014-12-31')).toHaveLength(7)
    expect(seatsOn([...early, third], '2015-01-01')).toHaveLength(3)
  })

  it('counts no vacancy for an observer or somebody who takes part in single items', () => {
    expect(vacanciesOn([seat('a', { participation: 'observer' }), seat('b', { participation: 'ad_hoc' })], '2018-01-01')).toEqual([])
  })
})

it('a body cannot lie below itself or below one that lies below it', () => {
  expect(makesCircle('a', 'a', [])).toBe(true)
  expect(makesCircle('a', 'b', ['c', 'a'])).toBe(true)
  expect(makesCircle('a', 'b', ['c'])).toBe(false)
})
