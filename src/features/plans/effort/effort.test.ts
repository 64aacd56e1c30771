import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActivityDocument } from '../document.ts'
import { judgeEffort, type NewEffort, phaseOf, spread } from './effort.ts'
import { groupsIn, kindIn } from './guess.ts'
import { type NearRow, parallelsOf } from './parallel.ts'

const activity = {
  place: 1,
  title: 'Lektiehjælp',
  what: 'To voksne hjælper.',
  kind: 'homework',
  groups: ['schoolchildren'],
  groupNote: null,
  responsible: 'Klublederen',
  where: null,
} as const

const effort: NewEffort = {
  name: 'Lektiehjælp i klubben',
  aim: 'Flere børn får lavet lektier.',
  runs: 'forum',
  operator: null,
  body: 'body',
  estates: [],
  period: { from: '2026-08-01', until: '2027-07-01' },
  activities: [activity, { ...activity, place: 2, title: null, what: null, kind: null, groups: [], responsible: null }],
  measure: { indicator: null, unit: null, baseline: null, target: null },
  total: 0,
  source: null,
}

const fieldsOf = (changes: Partial<NewEffort>): readonly (string | undefined)[] =>
  judgeEffort({ ...effort, ...changes }).map(({ field }) => field)

describe('a new effort', () => {
  it('needs no more than a goal and one activity; nothing is an answer about money', () => {
    expect(fieldsOf({})).toEqual([])
  })

  it('a guest project is of an organisation', () => {
    expect(fieldsOf({ runs: 'guest' })).toEqual(['operator'])
    expect(fieldsOf({ runs: 'guest', operator: 'guest' })).toEqual([])
  })

  it('money is paid by somebody', () => {
    expect(fieldsOf({ total: 100 })).toEqual(['source'])
    expect(fieldsOf({ total: 100, source: 'foundation' })).toEqual([])
  })

  it('without a last day, or of more than fifteen years, is refused', () => {
    expect(fieldsOf({ period: { from: '2026-08-01', until: null } })).toEqual(['until'])
    expect(fieldsOf({ period: { from: '2026-08-01', until: '2046-08-01' } })).toEqual(['until'])
  })

  it('an activity that is begun is finished, at its own fields', () => {
    const half = { ...activity, place: 3, title: 'Mere', what: null, kind: null, groups: [], responsible: null }
    expect(fieldsOf({ activities: [activity, half] })).toEqual(['what3', 'kind3', 'groups3', 'responsible3'])
    expect(fieldsOf({ activities: [] })).toEqual(['title1'])
  })

  it('a figure is whole or not there', () => {
    expect(fieldsOf({ measure: { indicator: 'Børn', unit: null, baseline: 'mange', target: null } })).toEqual([
      'unit',
      'target',
      'baseline',
    ])
  })

  it('the number of a person is refused wherever it is written', () => {
    expect(fieldsOf({ aim: 'Hjælp til 010203-1234' })).toEqual(['aim'])
    expect(fieldsOf({ activities: [{ ...activity, what: 'For 0102031234' }] })).toEqual(['what1'])
  })
})

describe('the years of an amount', () => {
  it('hold every øre of it, and no two differ by more than one', () => {
    const year = fc.integer({ min: 2000, max: 2100 })
    fc.assert(
      fc.property(fc.nat(100_000_000_000), year, fc.integer({ min: 1, max: 15 }), (total, from, years) => {
        const laid = spread(total, { from: `${from}-01-01`, until: `${from + years}-01-01` })
        const amounts = laid.map(({ amount }) => amount)
        expect(laid).toHaveLength(years)
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total)
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the phase of an effort', () => {
  const days = { from: '2026-05-01', until: '2026-07-01', effort: { ended: null } }

  it('follows its approval, then its days, then its end', () => {
    expect(phaseOf('draft', days, '2026-06-01')).toBe('draft')
    expect(phaseOf('approved', days, '2026-04-30')).toBe('upcoming')
    expect(phaseOf('approved', days, '2026-06-30')).toBe('running')
    expect(phaseOf('approved', days, '2026-07-01')).toBe('over')
    expect(phaseOf('approved', { ...days, effort: { ended: { on: '2026-06-01' } } }, '2026-06-30')).toBe('ended')
  })
})

describe('what is alike', () => {
  const area = { id: 'area', name: 'Højvangen', slug: 'hoejvangen' }
  const plan = { estates: [], effort: { area } } as unknown as Parameters<typeof parallelsOf>[0]
  const own: ActivityDocument = {
    ...{ id: 'a', number: 1, title: 'Lektiehjælp', what: 'x', interest: null, targetGroup: null, method: null, responsible: null },
    ...{ employer: null, from: '2026-08-01', until: '2027-07-01', place: null, evidence: null, takesOver: null, goals: [], example: false },
    kind: 'homework',
    groups: ['schoolchildren'],
  }
  const near: NearRow = {
    ...{ from: 'directory', id: 'n', name: 'Lektiecafé', within: null, href: '/x', contact: 'Klublederen', estates: [] },
    ...{ kind: 'homework', groups: ['schoolchildren', 'youth'], groupNote: null, kindNote: null, words: null, period: '[2017-08-01,)' },
  }
  const told = (row: Partial<NearRow>) => parallelsOf(plan, [own], [{ ...near, ...row }])

  it('does the same kind of thing for a shared group, in the same place and time', () => {
    expect(told({})).toMatchObject([{ activity: 'Lektiehjælp', likeness: { targetGroups: ['schoolchildren'] }, guessed: false }])
    expect(told({ kind: 'sport' })).toEqual([])
    expect(told({ groups: ['older'] })).toEqual([])
    expect(told({ period: '[2017-08-01,2018-01-01)' })).toEqual([])
  })

  it('a plan that has chosen no terms is read by its words, which is said', () => {
    const words = { kind: null, groups: [], name: 'Lektiecafé for skolebørn', words: 'Frivillige hjælper med lektier' } as const
    expect(told(words)).toMatchObject([{ guessed: true }])
    expect(told({ ...words, name: 'Havegruppe for ældre', words: 'Nyttehaver' })).toEqual([])
  })

  it('is told once, however many activities it is like', () => {
    expect(parallelsOf(plan, [own, { ...own, id: 'b', number: 2 }], [near])).toHaveLength(1)
  })

  it('words are read from their beginning, not from inside others', () => {
    expect(groupsIn('Unge mellem 15 og 17 år')).toEqual(['youth'])
    expect(groupsIn('En slunge')).toEqual([])
    expect(kindIn('Fritidsjob gennem boligafdelingen')).toBe('spare_jobs')
    expect(kindIn('Noget helt andet')).toBeNull()
  })
})
