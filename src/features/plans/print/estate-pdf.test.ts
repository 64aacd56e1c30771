import { afterAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import type { Language } from '#text/language.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { sampleEstates, sampleId, samplePlan } from '../../../../test/setup/plan-document.ts'
import type { PlanDocument } from '../document.ts'
import { estatePdf } from './estate-pdf.ts'
import { type EstateToPrint, printedEstate } from './printed-estate.ts'

afterAll(() => closePress())

const languages: readonly Language[] = ['da', 'en']

const toPrint = (document: PlanDocument, meeting: EstateToPrint['meeting'] = { on: '2016-02-16', said: null }): EstateToPrint => ({
  document,
  version: { number: 3, hash: 'a1b2'.repeat(16) },
  estate: sampleId(21),
  since: { left: [], returned: false },
  meeting,
})

const long = 'Et meget langt ord, boligsocialhelhedsplansprojektleder, og mere '.repeat(20)

/** As much of everything as forms let through, and more. */
const full = (): PlanDocument => {
  const estates = Array.from({ length: 30 }, (_, at) => ({
    ...sampleEstates[0],
    id: sampleId(at === 0 ? 21 : 300 + at),
    name: `Afdeling ${at} ${long.slice(0, 150)}`,
    association: long,
    dwellings: 12_345,
    approximate: true,
    example: true,
  }))
  const named = { id: sampleId(1), name: long }
  const document = samplePlan({ name: long.slice(0, 200), estates, board: named, operator: named })
  return {
    ...document,
    parts: document.parts.map((part) => ({
      ...part,
      activities: Array.from({ length: 40 }, (_, at) => part.activities[at % 3]).flatMap((activity, at) =>
        activity ? [{ ...activity, id: sampleId(9_000 + at), title: long.slice(0, 200), what: long, targetGroup: `${at} ${long}` }] : [],
      ),
    })),
  }
}

describe("the pages for an estate's meeting", () => {
  it('are two in both languages, for the sample, for a plan with too much in it and for one with next to nothing', async () => {
    const bare = samplePlan({ estates: sampleEstates.slice(0, 1), money: null, board: null, operator: null })
    const empty = { ...bare, parts: bare.parts.map((part) => ({ ...part, activities: [], lines: [] })) }
    for (const language of languages)
      for (const document of [samplePlan(), full(), empty]) {
        const facts = pdfFacts(await estatePdf(toPrint(document), language, '2016-02-08'))
        expect(facts).toMatchObject({ pages: 2, language: language === 'da' ? 'da-DK' : 'en-GB', tagged: true, accessible: '1' })
      }
  })

  it('say what it costs, that this is a reckoning, and by what', () => {
    const { cost } = printedEstate(toPrint(samplePlan()), 'da')
    expect(cost.figures.map(({ figure }) => figure)).toEqual(['Cirka 2.700.000 kr.', 'Cirka 65 kr.'])
    expect(cost.words[0]).toContain('cirka, efter antal boliger')
    expect(cost.words[0]).toContain('864 af 1.600 boliger')
  })

  it('say so when it cannot be reckoned', () => {
    const estates = sampleEstates.map((estate) => ({ ...estate, dwellings: estate.id === sampleId(23) ? null : estate.dwellings }))
    const { cost } = printedEstate(toPrint(samplePlan({ estates })), 'da')
    expect(cost.figures).toEqual([])
    expect(cost.words[0]).toContain('antallet af boliger er ikke kendt i Afdeling C')
  })

  it('name what happens here first, and how much is left out', () => {
    const { where, who } = printedEstate(toPrint(samplePlan()), 'da')
    expect(where.list.map(({ name }) => name)).toEqual([
      'Baby-café',
      'Opgangsværter',
      'Fritidsjob',
      'Klubben holder åbent',
      'Læs med dit barn',
      'Lys og stier',
    ])
    expect(where.more.at(-1)).toBe('… og 6 mere i planen.')
    expect(where.more).toHaveLength(7)
    expect(who.more).toMatch(/^… og \d mere i planen\.$/)
  })

  it('tell of the meeting: its day, that none is set, or what it said', () => {
    const vote = (meeting: EstateToPrint['meeting']) => printedEstate(toPrint(samplePlan(), meeting), 'da').vote
    expect(vote({ on: '2016-02-16', said: null }).words).toBe(
      'Afdelingsmødet bestemmer. Mødet er 16.\u00a0februar 2016. Mødet afgør det efter afdelingens regler for, hvem der kan stemme.',
    )
    expect(vote({ on: null, said: null }).words).toContain('ikke sat en dato')
    expect(vote({ on: null, said: { outcome: 'rejected', on: '2016-02-16' } }).said).toBe('Afdelingsmødet sagde nej 16.\u00a0februar 2016.')
  })

  it('name a group once, however its ages are written', () => {
    const groups = [
      'Unge på 13-17 år',
      'Unge mellem 13 og 17 år',
      'unge, 13-17 år.',
      'Forældre til børn på 0-2 år',
      'Forældre og børn på 0-2 år',
    ]
    const plan = samplePlan()
    const [activity] = plan.parts.flatMap(({ activities }) => activities)
    const parts = plan.parts.map((part, at) => ({
      ...part,
      activities: at === 1 && activity ? groups.map((targetGroup) => ({ ...activity, targetGroup })) : [],
    }))
    expect(printedEstate(toPrint({ ...plan, parts }), 'da').who.words).toBe(
      'Unge på 13-17 år · Forældre til børn på 0-2 år · Forældre og børn på 0-2 år',
    )
  })

  it('say at the top what has happened since the version was sent', () => {
    const notice = (since: EstateToPrint['since']) => printedEstate({ ...toPrint(samplePlan()), since }, 'da').notice
    expect(notice({ left: [], returned: false })).toBe('')
    expect(notice({ left: ['Afdeling 18'], returned: true })).toBe(
      'Afdeling 18 er gået ud, siden denne version blev sendt. Tallene ændres i næste version.',
    )
    expect(notice({ left: [], returned: true })).toBe('Planen er sendt tilbage, siden denne version blev sendt. Der kommer en ny version.')
  })
})
