import { describe, expect, it } from 'vitest'
import type { LineDocument, PlanDocument } from '../document.ts'
import { checkOf } from './check.ts'
import { gridOf } from './grid.ts'
import { panelOf } from './panel.ts'
import { ledeOf } from './sentence.ts'

const line = (id: string, category: string, source: LineDocument['source'], ...kroner: readonly number[]): LineDocument => ({
  id,
  position: 1,
  category,
  source,
  kind: 'cash',
  rate: null,
  manager: null,
  confirmed: false,
  cells: kroner.map((amount, at) => ({ year: 2016 + at, amount: amount * 100, hours: null })),
})

/** A plan of 2016 to 2019 with the frame of the worked examples, and these lines. */
const planWith = (sub: readonly LineDocument[], common: readonly LineDocument[] = [], reason: string | null = null): PlanDocument => {
  const empty = { sections: [], goals: [], activities: [], milestones: [] }
  const names = {
    name: 'Prøve',
    municipality: 'København',
    programme: 'lbf-2015-18',
    board: null,
    operator: null,
    lead: null,
    leadReason: null,
  }
  const money = { frame: 4_000_000_000, rule: 'koebenhavn', priceLevel: 2016, reason }
  const plan = { ...names, from: '2016-01-01', until: '2020-01-01', estates: [], staff: [], money }
  return {
    format: 1,
    parts: [
      { ...empty, id: 'p0', kind: 'strategic', number: 0, theme: null, title: 'Strategisk aftale', lines: common, plan },
      {
        ...empty,
        id: 'p4',
        kind: 'sub',
        number: 4,
        theme: 'kriminalpraeventiv',
        title: 'Kriminalpræventiv indsats',
        lines: sub,
        plan: null,
      },
    ],
  }
}

const fund = line('fund', 'Løn', 'fund', 30_000_000)
const associations = line('assoc', 'Lokaler', 'associations', 5_000_000)
const coordination = line('coord', 'Sekretariat', 'municipalityCoordination', 760_000)
const lede = (document: PlanDocument): string => {
  const panel = panelOf(document, checkOf(document))
  if (!panel) throw new Error('The budget is held against nothing')
  return ledeOf(document, panel)('da')
}

describe("a budget's sentence", () => {
  it('says what is missing on which share, and the cells that could mend it', () => {
    const short = planWith([fund, associations, line('ssp', 'Frikøb, SSP', 'municipalitySubAgreements', 4_200_000)], [coordination])
    expect(lede(short)).toBe('Budgettet mangler 40.000 kr. på kommunens 10,6 % til aftalerne. Det kan rettes i 4 Frikøb, SSP 2016.')
  })

  it('says that everything holds, that lines are to come, and that they do not reach the frame', () => {
    const whole = [fund, associations, line('ssp', 'Frikøb', 'municipalitySubAgreements', 4_240_000)]
    expect(lede(planWith(whole, [coordination]))).toBe(
      'Budgettet på 40.000.000 kr. holder medfinansieringen: fonden giver 75,00 %, de lokale parter resten.',
    )
    expect(lede(planWith([]))).toMatch(/^Rammen er 40\.000\.000 kr\. Læg nu linjer ind/)
    const low = [line('fund', 'Løn', 'fund', 29_000_000), ...whole.slice(1)]
    expect(lede(planWith(low, [coordination]))).toBe('1.000.000 kr. af rammen er ikke fordelt endnu.')
  })

  it('begins with what is not laid out, since it explains the shares, and names the largest of them', () => {
    const begun = planWith([line('fund', 'Løn', 'fund', 1_876_000)])
    expect(lede(begun)).toBe(
      '38.124.000 kr. af rammen er ikke fordelt endnu. Der mangler 5.000.000 kr. på boligorganisationernes 12,5 %, og 2 andre andele passer heller ikke.',
    )
    const states = panelOf(begun, checkOf(begun))?.columns.map(({ percent, state }) => [percent, state])
    expect(states).toEqual([
      ['4.69', 'progress'],
      ['0.00', 'missing'],
      ['0.00', 'missing'],
      ['0.00', 'missing'],
    ])
  })

  it('names the largest of several shares, and counts the others', () => {
    const moved = [fund, line('assoc', 'Lokaler', 'associations', 5_300_000), line('ssp', 'Frikøb', 'municipalitySubAgreements', 4_000_000)]
    expect(lede(planWith(moved, [line('coord', 'Sekretariat', 'municipalityCoordination', 700_000)]))).toBe(
      'Budgettet har 300.000 kr. for meget på boligorganisationernes 12,5 %, og 2 andre andele passer heller ikke.',
    )
  })

  it('calls hours that wait by their line, and counts them nowhere', () => {
    const hours: LineDocument = {
      ...line('timer', 'SSP', 'municipalitySubAgreements'),
      kind: 'hours',
      rate: 38_500,
      manager: 'Leder',
      cells: [{ year: 2016, amount: null, hours: '320' }],
    }
    const document = planWith([fund, associations, line('ssp', 'Frikøb', 'municipalitySubAgreements', 4_240_000), hours], [coordination])
    expect(lede(document)).toBe('Timer for 123.200 kr. tæller ikke, før lederen har bekræftet dem.')
    expect(
      checkOf(document)
        ?.rules.find(({ id }) => id === 'hours-confirmed')
        ?.why('da'),
    ).toBe('4 SSP (Leder): lederen, der giver timerne, har ikke bekræftet dem. De tæller 0 kr. i stedet for 123.200 kr.')
    const grid = gridOf(document)
    expect(grid.parts.map(({ part, total }) => [part.number, total])).toEqual([
      [4, 3_924_000_000],
      [0, 76_000_000],
    ])
    expect([grid.total, grid.sums]).toEqual([4_000_000_000, [4_000_000_000, 0, 0, 0]])
  })
})
