import { describe, expect, it } from 'vitest'
import type { ActivityDocument, GoalDocument, LineDocument, PartDocument } from '../document.ts'
import type { Measured } from '../part/goal.ts'
import type { NodeDocument, NodeKind } from '../theory/document.ts'
import { outcomesUntil } from './outcome.ts'

const line = (id: string, amount: number): LineDocument => ({
  ...{ id, position: 1, category: id, source: 'fund', kind: 'cash', rate: null, manager: null, confirmed: false },
  cells: [
    { year: 2016, amount, hours: null },
    { year: 2018, amount: 99_900, hours: null },
  ],
})
const goal = (more: Partial<GoalDocument> = {}): GoalDocument => ({
  ...{ id: 'goal', number: 1, title: 'Flere i fritid', indicator: 'Børn med fritid', unit: 'personer', direction: 'up', counting: 'last' },
  ...{ numerator: null, denominator: null, disaggregation: null, source: 'Foreninger', method: null, frequency: 'year', responsible: 'x' },
  ...{ baseline: '30', baselineOn: '2015-12-31', target: '60', targetOn: '2019-12-31', steps: [], example: false },
  ...more,
})
const activity = (id: string): ActivityDocument => ({
  ...{ id, number: 1, title: id, what: 'x', interest: null, targetGroup: null, method: null, responsible: null, employer: null },
  ...{ from: '2016-01-01', until: '2020-01-01', place: null, evidence: null, takesOver: null, goals: [], example: false },
})
const node = (id: string, kind: NodeKind, more: Partial<NodeDocument> = {}): NodeDocument => ({
  ...{
    id,
    position: 1,
    kind,
    horizon: kind === 'outcome' ? 'short' : null,
    title: null,
    note: null,
    activity: null,
    goal: null,
    line: null,
  },
  ...{ responsible: null, example: false },
  ...more,
})

const nodes: readonly NodeDocument[] = [
  node('money', 'resource', { line: 'wages' }),
  node('club', 'activity', { activity: 'club' }),
  node('evenings', 'output', { title: 'Aftener' }),
  node('leisure', 'outcome', { title: 'Børn er med i fritid', goal: 'goal' }),
  node('school', 'outcome', { title: 'Det går bedre i skolen', horizon: 'long' }),
]
const way = ['money>club', 'club>evenings', 'evenings>leisure', 'leisure>school'] as const

type Laid = { readonly ways?: readonly string[]; readonly more?: readonly NodeDocument[]; readonly goals?: readonly GoalDocument[] }

const laid = ({ ways = way, more = [], goals = [goal()] }: Laid = {}): PartDocument => ({
  ...{ id: 'part', kind: 'sub', number: 3, theme: null, title: 'Fritid', sections: [], milestones: [], plan: null, goals },
  activities: [activity('club'), activity('camp')],
  lines: [line('wages', 12_000_000), line('bus', 3_000_000)],
  theory: {
    nodes: [...nodes, ...more],
    arrows: ways.map((one) => {
      const [from = '', to = ''] = one.split('>')
      return { id: one, from, to, assumption: null, test: null, others: null, evidence: null, example: false }
    }),
  },
})
const measured: readonly Measured[] = [
  { measuredOn: '2016-12-31', amount: '42', numerator: null, denominator: null },
  { measuredOn: '2018-12-31', amount: '70', numerator: null, denominator: null },
]
const costs = (part: PartDocument, figures: readonly Measured[] = measured) => outcomesUntil([part], () => figures, 2017)
const whyOf = (part: PartDocument, figures?: readonly Measured[]) => costs(part, figures).find(({ node }) => node === 'leisure')

describe('what an outcome was given and shows', () => {
  it('is the money of its activities in the years that are over, for each unit that its indicator moved in them', () => {
    // 120,000.00 for 42 − 30 = 12 persons: 10,000 each. The years after do not count, neither in money nor in measurements.
    const cost = whyOf(laid())
    expect(cost).toMatchObject({
      outcome: 'Børn er med i fritid',
      activities: ['club'],
      own: 12_000_000,
      shared: 0,
      each: 1_000_000,
      why: null,
    })
    expect(cost?.shown).toMatchObject({ from: '30', to: '42', on: '2016-12-31' })
  })

  it('leaves an outcome behind another without money of its own, so that none is counted twice', () => {
    expect(costs(laid()).find(({ node }) => node === 'school')).toMatchObject({ own: 0, each: null, why: 'through', activities: [] })
  })

  it('names money that leads to several outcomes as shared at each of them, and gives none of them a price', () => {
    const other = node('friends', 'outcome', { title: 'Flere har en ven', goal: 'goal' })
    const found = costs(laid({ ways: [...way, 'evenings>friends'], more: [other] }))
    expect(found.map(({ node, own, shared, why }) => [node, own, shared, why])).toEqual([
      ['leisure', 0, 12_000_000, 'shared'],
      ['school', 0, 0, 'through'],
      ['friends', 0, 12_000_000, 'shared'],
    ])
    expect(found[0]?.with).toEqual(['Flere har en ven'])
  })

  it('has no price where the theory has no way, no money, or no money for some of what is done', () => {
    expect(whyOf(laid({ ways: ['money>club'] }))?.why).toBe('way')
    expect(whyOf(laid({ ways: way.slice(1) }))?.why).toBe('money')
    const camp = node('camp', 'activity', { activity: 'camp' })
    expect(whyOf(laid({ ways: [...way, 'camp>leisure'], more: [camp] }))).toMatchObject({ why: 'unpaid', own: 12_000_000, each: null })
    const paid = node('camp', 'activity', { activity: 'camp', line: 'bus' })
    expect(whyOf(laid({ ways: [...way, 'camp>leisure'], more: [paid] }))).toMatchObject({ why: null, own: 15_000_000, each: 1_250_000 })
  })

  it('is given no hours that nobody has confirmed: they are told beside its price, and alone give none', () => {
    const hours = (confirmed: boolean): LineDocument => ({
      ...line('bus', 0),
      ...{ kind: 'hours', rate: 50_000, manager: 'SSP', confirmed, cells: [{ year: 2016, amount: null, hours: '24' }] },
    })
    const camp = node('camp', 'activity', { activity: 'camp', line: 'bus' })
    const both = laid({ ways: [...way, 'camp>leisure'], more: [camp] })
    const withHours = (confirmed: boolean) => ({ ...both, lines: [line('wages', 12_000_000), hours(confirmed)] })
    expect(whyOf(withHours(false))).toMatchObject({ why: null, own: 12_000_000, waits: 1_200_000, each: 1_000_000 })
    // 132,000.00 for 12 persons.
    expect(whyOf(withHours(true))).toMatchObject({ why: null, own: 13_200_000, waits: 0, each: 1_100_000 })
    const alone = { ...laid(), lines: [{ ...hours(false), id: 'wages' }] }
    expect(whyOf(alone)).toMatchObject({ why: 'unconfirmed', own: 0, waits: 1_200_000, each: null })
  })

  it('has no price where nothing shows it: no goal, no baseline, no measurement, or no move the right way', () => {
    expect(whyOf(laid({ goals: [] }))?.why).toBe('goal')
    expect(whyOf(laid({ goals: [goal({ baseline: null, baselineOn: null })] }))?.why).toBe('baseline')
    expect(whyOf(laid(), measured.slice(1))?.why).toBe('unmeasured')
    expect(whyOf(laid({ goals: [goal({ direction: 'down' })] }))).toMatchObject({ why: 'still', each: null })
    expect(whyOf(laid({ goals: [goal({ baseline: '42' })] }))?.why).toBe('still')
  })

  it('begins at nothing where figures are added up and no baseline is written', () => {
    const summed = goal({ counting: 'sum', baseline: null, baselineOn: null })
    expect(whyOf(laid({ goals: [summed] }))?.shown).toMatchObject({ from: '0', to: '42' })
  })
})
