import { expect, it } from 'vitest'
import type { ActivityDocument, LineDocument, PartDocument } from '../document.ts'
import { type Attendance, apartUntil, costsUntil } from './cost.ts'

const line = (id: string, more: Partial<LineDocument>): LineDocument => ({
  ...{ id, position: 1, category: 'Løn', source: 'fund', kind: 'cash', rate: null, manager: null, confirmed: false },
  cells: [],
  ...more,
})
const activity = (id: string, from: string): ActivityDocument => ({
  ...{ id, number: 1, title: id, what: 'x', interest: null, targetGroup: null, method: null, responsible: null, employer: null },
  ...{ from, until: '2020-01-01', place: null, evidence: null, takesOver: null, goals: [], example: false },
})
const part: PartDocument = {
  ...{
    id: 'part',
    kind: 'sub',
    number: 1,
    theme: null,
    title: 'Tryghed',
    sections: [],
    goals: [],
    activities: [],
    milestones: [],
    plan: null,
  },
  activities: [activity('walk', '2016-02-01'), activity('later', '2018-01-01')],
  lines: [
    line('cash', {
      cells: [
        { year: 2016, amount: 10_000_000, hours: null },
        { year: 2017, amount: 20_000_000, hours: null },
        { year: 2018, amount: 30_000_000, hours: null },
      ],
    }),
    line('hours', { kind: 'hours', source: 'municipalitySubAgreements', rate: 40_000, cells: [{ year: 2017, amount: null, hours: '10' }] }),
  ],
}

/** A session with as many people in each quarter of a year. */
const every = (
  activity: string,
  year: number,
  people: number,
  quarters: readonly string[] = ['01', '04', '07', '10'],
): readonly Attendance[] => quarters.map((month) => ({ activity, quarter: `${year}-${month}-01`, sessions: 3, people }))

it('a part costs what counts of its budget in the years that are over, spread on everybody who came in them', () => {
  const attendance = [
    ...every('walk', 2016, 25),
    ...every('walk', 2017, 50),
    { activity: 'walk', quarter: '2017-10-01', sessions: 1, people: 7 },
    ...every('walk', 2018, 900),
    ...every('of another part', 2017, 5),
  ]
  // 100,000.00 + 200,000.00 = 300,000.00 for 307 attendances: 977.20, in whole kroner 977. The hours, 10 × 400.00, wait for their manager.
  const common = { part: { number: 1, title: 'Tryghed' }, sessions: 25, people: 307, untold: 0 }
  expect(costsUntil([part], attendance, 2017)).toEqual([{ ...common, given: 30_000_000, waits: 400_000, each: 97_700 }])
  // Confirmed they are given: 304,000.00 for 307 are 990.23.
  const confirmed = { ...part, lines: part.lines.map((one) => ({ ...one, manager: 'SSP', confirmed: one.kind === 'hours' })) }
  expect(costsUntil([confirmed], attendance, 2017)).toEqual([{ ...common, given: 30_400_000, waits: 0, each: 99_000 }])
  // Where nothing but unconfirmed hours is laid down, there is no price of 0.
  const only = { ...part, lines: part.lines.filter(({ kind }) => kind === 'hours') }
  expect(costsUntil([only], attendance, 2017)).toMatchObject([{ given: 0, waits: 400_000, each: null }])
})

it('a part of whose activities one has registered nothing has no price: the others would bear its money', () => {
  const both = { ...part, activities: [activity('walk', '2016-02-01'), activity('silent', '2017-01-01')] }
  expect(costsUntil([both], [...every('walk', 2016, 5), ...every('walk', 2017, 5)], 2017)).toMatchObject([
    { people: 40, untold: 1, each: null },
  ])
  expect(costsUntil([both], every('walk', 2016, 5), 2016)).toMatchObject([{ untold: 0 }])
})

it('one registered session does not make an activity one that is told: a quarter without any takes its price away', () => {
  expect(costsUntil([part], every('walk', 2016, 40, ['04']), 2016)).toMatchObject([{ people: 40, untold: 1, each: null }])
  expect(costsUntil([part], every('walk', 2016, 40, ['04', '07', '10']), 2016)).toMatchObject([{ people: 120, untold: 0, each: 83_300 }])
})

it('the money of coordination is no activity’s price and is told beside it', () => {
  const coordination = {
    ...part,
    kind: 'strategic' as const,
    lines: [line('lead', { cells: [{ year: 2016, amount: 7_000_000, hours: null }] })],
  }
  expect(apartUntil([coordination, part], 2016)).toEqual({ subs: 10_000_000, strategic: 7_000_000 })
})

it('a part that nobody came to has no price, and one without money is not listed', () => {
  expect(costsUntil([part], [], 2016)).toMatchObject([{ given: 10_000_000, people: 0, each: null }])
  expect(costsUntil([{ ...part, lines: [] }], [], 2016)).toEqual([])
  expect(costsUntil([{ ...part, kind: 'strategic' }], [], 2016)).toEqual([])
})
