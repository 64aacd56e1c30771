import { describe, expect, it } from 'vitest'
import type { PartDocument, PlanDocument, PlanFacts } from '../document.ts'
import { samplePlan } from '../version/sample.ts'
import { blockersOf } from './ready.ts'

const withFacts = (facts: Partial<PlanFacts>, document: PlanDocument = samplePlan()): PlanDocument => ({
  ...document,
  parts: document.parts.map((part) => (part.plan ? { ...part, plan: { ...part.plan, ...facts } } : part)),
})

const withPart = (number: number, change: Partial<PartDocument>): PlanDocument => {
  const document = samplePlan()
  return { ...document, parts: document.parts.map((part) => (part.number === number ? { ...part, ...change } : part)) }
}

const said = (document: PlanDocument): readonly string[] => blockersOf(document).map(({ say, href }) => `${say('da')} -> ${href}`)

describe('what stops a plan from being sent', () => {
  it('a whole plan with a budget that holds is stopped by nothing', () => {
    expect(said(samplePlan())).toEqual([])
  })

  it('a plan without a board cannot be submitted, by the regulation (check 24)', () => {
    expect(said(withFacts({ board: null }))).toEqual([expect.stringMatching(/bestyrelse.*§ 6, stk\. 6, nr\. 2.*\/ret#f-board/)])
  })

  it('the lead estate is the largest, or there is a reason; one that has left leads no longer', () => {
    const { estates = [] } = samplePlan().parts[0]?.plan ?? {}
    const small = { id: 'estate-b', name: 'Afdeling B' }
    expect(said(withFacts({ lead: small }))).toEqual([expect.stringMatching(/Afdeling B leder og ikke den største afdeling, Afdeling A/)])
    expect(said(withFacts({ lead: small, leadReason: 'Har projektlederens kontor' }))).toEqual([])
    expect(said(withFacts({ estates: estates.slice(1) }))).toEqual([expect.stringMatching(/Afdeling A er ikke længere med/)])
    expect(said(withFacts({ lead: null, estates: [] }))).toEqual([expect.stringMatching(/Mindst én boligafdeling/)])
  })

  it('a missing theme and one of another period are named (check 23)', () => {
    const document = samplePlan()
    const three = { ...document, parts: document.parts.filter(({ number }) => number !== 2) }
    expect(said(three).join(' ')).toMatch(/Kriminalpræventiv indsats/)
    expect(said(withPart(2, { theme: 'sundhed' })).join(' ')).toMatch(/Sundhed/)
  })

  it('a plan without sub-agreements, an agreement without goals or activities, a missing vision', () => {
    const document = samplePlan()
    expect(said({ ...document, parts: document.parts.slice(0, 1) }).join(' ')).toMatch(/Mindst én delaftale/)
    expect(said(withPart(3, { goals: [], activities: [] }))).toEqual([
      expect.stringMatching(/Mindst ét mål i delaftale 3.*\/dele\/3\/maal\/nyt/),
      expect.stringMatching(/Mindst én aktivitet i delaftale 3.*\/dele\/3\/aktiviteter\/ny/),
    ])
    expect(said(withPart(0, { sections: [] }))).toEqual([expect.stringMatching(/Visionen/)])
  })

  it('a plan without money, and one whose budget does not hold', () => {
    expect(said(withFacts({ money: null }))).toEqual([expect.stringMatching(/ramme.*\/budget\/ramme/)])
    expect(said(withFacts({ money: { frame: 4_100_000_000, rule: 'koebenhavn', priceLevel: 2016, reason: null } })).join(' ')).toMatch(
      /\/budget#kontrol/,
    )
  })
})
