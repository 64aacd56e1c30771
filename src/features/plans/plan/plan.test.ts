import { describe, expect, it } from 'vitest'
import { csvText } from '#sheets/csv-write'
import { sampleApproval, sampleStandings } from '../../../../test/setup/plan-approval.ts'
import { samplePlan } from '../../../../test/setup/plan-document.ts'
import { factsOf } from '../document.ts'
import { periodFor, waysOn } from './choices.ts'
import { sheetOf } from './csv.ts'
import { judgeLead } from './lead.ts'
import { actsIn, refusalIn } from './plan.ts'
import { publicForm } from './published.ts'
import { readHours } from './staff.ts'

describe('what a plan’s status allows', () => {
  it('is this table', () => {
    expect(actsIn).toMatchInlineSnapshot(`
      {
        "approved": [
          "write",
          "submit",
          "decide",
          "publish",
        ],
        "draft": [
          "write",
          "submit",
        ],
        "in_approval": [
          "write",
          "submit",
          "decide",
        ],
        "rejected": [],
        "returned": [
          "write",
          "submit",
          "decide",
        ],
      }
    `)
  })

  it('a rejected plan is closed, and only an approved one can be published', () => {
    expect(refusalIn('rejected', 'write')?.say('da')).toBe('Planen er afvist og kan ikke ændres. Begynd en ny plan fra området.')
    for (const status of ['draft', 'in_approval', 'returned', 'rejected'] as const) {
      expect(refusalIn(status, 'publish')?.say('da')).toBe('Kun en plan, som alle har godkendt, kan offentliggøres.')
    }
    expect(refusalIn('approved', 'publish')).toBeNull()
    expect(refusalIn('approved', 'write')).toBeNull()
  })
})

describe('the leading estate', () => {
  const { estates } = factsOf(samplePlan())
  const [largest, smaller] = estates

  it('is the largest, and another one asks for a reason', () => {
    expect(judgeLead(estates, { lead: largest?.id ?? '', reason: null })).toEqual([])
    const refusals = judgeLead(estates, { lead: smaller?.id ?? '', reason: null })
    expect(refusals.map(({ field, say }) => `${field}: ${say('da')}`)).toEqual([
      'leadReason: Skriv, hvorfor Afdeling B leder planen og ikke den største afdeling, Afdeling A.',
    ])
    expect(judgeLead(estates, { lead: smaller?.id ?? '', reason: 'Har kontoret' })).toEqual([])
  })

  it('takes part in the plan', () => {
    expect(judgeLead(estates, { lead: 'another', reason: 'Fordi' }).map(({ field }) => field)).toEqual(['lead'])
    expect(judgeLead(estates, { lead: null, reason: null })).toEqual([])
  })
})

describe('the public form', () => {
  const document = samplePlan()
  const form = publicForm(sampleApproval(document, 'all'), sampleStandings(document, 'all'), true)

  it('tells what was frozen: money by who pays, goals, activities, and the version with its hash', () => {
    expect(form?.money).toEqual([
      { source: 'fund', amount: expect.any(Number) },
      { source: 'associations', amount: expect.any(Number) },
      { source: 'municipalitySubAgreements', amount: expect.any(Number) },
      { source: 'municipalityCoordination', amount: 76_000_000 },
    ])
    expect(form?.parts.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(form?.version).toMatchObject({ number: 3, frozenOn: '2016-02-08', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('names bodies, meetings and organisations, and no role that a person has', () => {
    expect(form?.approvals.map(({ by, on, about }) => [by.da, on, about.length])).toEqual([
      ['Lokale ledere hos kommunens samarbejdspartnere', '2016-02-09', 4],
      ['Kommunens pladser i bydelsbestyrelsen', '2016-02-12', 4],
      ['Teknik- og Miljøudvalget', '2016-03-14', 0],
      ['Borgerrepræsentationen', '2016-03-31', 0],
      ['Afdelingsmødet', '2016-02-16', 3],
      ['Landsbyggefonden', '2016-05-02', 0],
    ])
    expect(JSON.stringify(form)).not.toMatch(/Projektleder|Leder af SSP|Jobvejleder/)
  })

  it('is nothing before something is submitted', () => {
    expect(publicForm({ ...sampleApproval(document, []), submission: null }, [], true)).toBeNull()
  })
})

describe('small things', () => {
  it('a file of plans has decimal commas, and no cell that a spreadsheet takes for a formula', () => {
    const row = {
      slug: 'a',
      name: '=1+1; "og"',
      municipality_name: 'København',
      example: false,
      board: null,
      from: '2016-01-01',
      until: '2020-01-01',
      frame: 4_000_000_050,
      state: 'progress',
      goals: {},
      due: null,
      total: 1,
      kind: 'plan',
    } as const
    const [head, line] = csvText(sheetOf([row], 'da'), { language: 'da' }).split('\r\n')
    expect(head).toBe('\uFEFFNavn;Slags;Kommune;Bestyrelse eller organ;Første dag;Sidste dag;Ramme, kr.;Tilstand;Næste frist;Adresse')
    expect(line).toBe(`"'=1+1; ""og""";Helhedsplan;København;;2016-01-01;2019-12-31;40000000,50;I gang;;/planer/a`)
  })

  it('hours a week are a number with at most one decimal, above nothing', () => {
    expect(['37', '18,5', '18.5', '0', '201', '-1', '1e2', '12,55', ''].map(readHours)).toEqual([
      '37',
      '18.5',
      '18.5',
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('a municipality is offered its own way of approval, one without is offered those of others', () => {
    expect(waysOn('Skanderborg', '2016-01-01')).toMatchObject({ own: [{ id: 'skanderborg' }], others: [], past: null })
    expect(waysOn('Gentofte', '2016-01-01')).toMatchObject({ own: [], others: [{ id: 'koebenhavn' }, { id: 'skanderborg' }], past: null })
  })

  it('another municipality’s way is never a municipality’s own, also when its own holds no longer', () => {
    expect(waysOn('København', '2018-12-31').own.map(({ id }) => id)).toEqual(['koebenhavn'])
    expect(waysOn('København', '2019-01-01')).toMatchObject({ own: [], others: [{ id: 'skanderborg' }], past: { id: 'koebenhavn' } })
  })

  it('the programme period is the one asked for, else that of the day, else the newest', () => {
    expect(['lbf-2011-14', 'x', undefined].map((asked) => periodFor(asked, 'Gentofte', '2016-02-01').id)).toEqual([
      'lbf-2011-14',
      'lbf-2015-18',
      'lbf-2015-18',
    ])
    expect(['København', 'Skanderborg'].map((own) => periodFor(undefined, own, '2026-11-26').id)).toEqual(['lbf-2015-18', 'lbf-2019-26'])
    expect(periodFor(undefined, 'Gentofte', '2030-01-01').id).toBe('lbf-2019-26')
  })
})
