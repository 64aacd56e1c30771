import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Assessment,
  type Degree,
  gravityOf,
  inOrder,
  isGrave,
  isStale,
  judgeDay,
  nameOf,
  present,
  type Risk,
  stateOf,
} from './risk.ts'

const risk = (id: string, likelihood: Degree, consequence: Degree, facts: Partial<Assessment> = {}): Risk => ({
  id,
  example: false,
  assessments: [
    {
      ...{ number: 1, what: id, likelihood, consequence, response: null, owner: 'Projektlederen', reviewedOn: '2018-01-01', note: null },
      ...{ closed: null, role: 'project_leader', for: 'Boligorganisationen' },
      ...facts,
    },
  ],
})

describe('what a risk is called', () => {
  it('is its first sentence, cut at a word where that is long', () => {
    expect(nameOf('Skolen får ny ledelse.')).toBe('Skolen får ny ledelse')
    expect(nameOf('Skolen får ny ledelse. Aftalen om lektiehjælp falder væk.')).toBe('Skolen får ny ledelse')
    expect(nameOf('Medarbejderne søger andre job i planens sidste år, og de unge mister den voksne, de kender.')).toBe(
      'Medarbejderne søger andre job i planens sidste år, og de unge mister …',
    )
    expect(nameOf('Klubben lukker')).toBe('Klubben lukker')
  })
})

describe('the gravity of a risk', () => {
  it('is likely times bad, and grave from 12', () => {
    expect([risk('a', 3, 4), risk('b', 2, 5), risk('c', 5, 5)].map(isGrave)).toEqual([true, false, true])
    expect([risk('a', 3, 4), risk('b', 2, 5), risk('c', 1, 5)].map(stateOf)).toEqual(['missing', 'progress', 'wait'])
  })

  it('is nobody’s matter once it is closed', () => {
    const closed = risk('a', 5, 5, { closed: 'Aftalen er fornyet' })
    expect([isGrave(closed), isStale(closed, '2020-01-01'), stateOf(closed)]).toEqual([false, false, 'good'])
  })
})

describe('the order of risks', () => {
  it('has the gravest first and closed ones last, whatever their order was', () => {
    const degree = fc.constantFrom<Degree>(1, 2, 3, 4, 5)
    const some = fc.array(fc.tuple(degree, degree, fc.boolean()), { maxLength: 12 })
    fc.assert(
      fc.property(some, (all) => {
        const risks = all.map(([likely, bad, closed], at) => risk(String(at), likely, bad, closed ? { closed: 'Væk' } : {}))
        const ranks = inOrder(risks).map((one) => (present(one).closed ? -1 : gravityOf(present(one))))
        expect(ranks.filter((rank) => rank > 0)).toEqual(ranks.filter((rank) => rank > 0).toSorted((a, b) => b - a))
        expect(ranks.findLastIndex((rank) => rank > 0)).toBeLessThan(ranks.indexOf(-1) === -1 ? ranks.length : ranks.indexOf(-1))
        expect(inOrder(risks.toReversed())).toEqual(inOrder(risks))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a risk that nobody has looked at', () => {
  it('is stale on the day after a quarter of a year', () => {
    expect(['2018-04-02', '2018-04-03'].map((day) => isStale(risk('a', 1, 1), day))).toEqual([false, true])
  })

  it('is not looked at in the future, nor before the last time', () => {
    const days = ['2018-01-01', '2018-03-01', '2018-03-03'].map((day) =>
      judgeDay(day, { today: '2018-03-02', last: '2018-02-01', plan: { from: '2016-01-01' } }),
    )
    expect(days.map((faults) => faults.map(({ say }) => say('da')))).toEqual([
      ['Dagen kan ikke ligge før den seneste vurdering.'],
      [],
      ['Dagen kan ikke ligge i fremtiden.'],
    ])
  })
})
