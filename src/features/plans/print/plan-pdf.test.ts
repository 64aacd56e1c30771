import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { sampleStandings } from '../../../../test/setup/plan-approval.ts'
import { samplePlan, withPart } from '../../../../test/setup/plan-document.ts'
import type { PlanDocument } from '../document.ts'
import { freeze, thaw } from '../version/canonical.ts'
import { planPdf } from './plan-pdf.ts'
import { type PlanToPrint, printedOn, printedPlan } from './printed-plan.ts'

afterAll(() => closePress())

const toPrint = (document: PlanDocument, taken: 'all' | readonly string[] = 'all'): PlanToPrint => {
  const frozen = freeze(document)
  return {
    document: thaw(frozen.parts.map(({ text }) => text)),
    version: { number: 3, hash: frozen.hash, frozenAt: '2016-02-08T09:42:00Z' },
    parts: frozen.parts,
    approvals: sampleStandings(document, taken),
    status: taken === 'all' ? 'approved' : 'in_approval',
    submitted: { on: '2016-02-08', for: 'Boligorganisationen Nordparken', takenOn: null },
    exampleSteps: false,
  }
}

const retitled = (document: PlanDocument, title: string): PlanDocument =>
  withPart(document, 2, (part) => ({ ...part, goals: part.goals.map((goal, at) => (at === 0 ? { ...goal, title } : goal)) }))

/** The words of a PDF, where the machine has a reader; null where it has none. */
const wordsOf = (pdf: Uint8Array): string | null => {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}

describe('the printed plan', () => {
  it('is tagged PDF/UA in Danish with the plan for its title, dated by its last approval', async () => {
    const plan = toPrint(samplePlan())
    expect(printedOn(plan)).toBe('2016-05-02')
    expect(pdfFacts(await planPdf(plan))).toMatchObject({
      title: 'Helhedsplan Tingbjerg-Husum 2016-2019',
      language: 'da-DK',
      tagged: true,
      accessible: '1',
      date: '2016-05-02T00:00:00Z',
    })
  })

  it('bears the hash of the whole and of every part', async () => {
    const plan = toPrint(samplePlan())
    const words = wordsOf(await planPdf(plan)) ?? JSON.stringify(printedPlan(plan))
    for (const hash of [plan.version.hash, ...plan.parts.map((part) => part.hash)]) expect(words).toContain(hash)
  })

  it('a goal that is changed after the approval changes neither bytes nor hash of what was approved', async () => {
    const document = samplePlan()
    const plan = toPrint(document)
    const before = await planPdf(plan)
    const living = retitled(document, 'Alle er trygge')
    expect(freeze(living).hash).not.toBe(plan.version.hash)
    expect(Buffer.compare(before, await planPdf(plan))).toBe(0)
    expect(Buffer.compare(before, await planPdf(toPrint(living)))).not.toBe(0)
  })

  it("a writer's signs are printed as they were written", async () => {
    const title = 'Mål #panic("x") $x$ [*] @a <b> // c'
    const words = wordsOf(await planPdf(toPrint(retitled(samplePlan(), title))))
    if (words !== null) expect(words).toContain(title)
  })

  it('says what stands, what is lacking and what was decided on which paper', () => {
    const done = printedPlan(toPrint(samplePlan()))
    expect(done.cover.status).toMatchObject({ word: 'Godkendt', state: 'good' })
    expect(done.approval.lead).toContain('Alle 14 godkendelser er givet.')
    const half = printedPlan(toPrint(samplePlan(), ['local-leaders', 'district-board']))
    expect(half.cover.status).toMatchObject({ word: 'I godkendelse', detail: '8 af 14 godkendelser er på plads' })
    const rows = JSON.stringify(done.approval.sheet)
    for (const words of ['punkt 6, side 3', '61 for, 4 imod', 'Tilsagn: 30.000.000 kr.', 'Registreret for Boligsocialt Sekretariat'])
      expect(rows).toContain(words)
    expect(rows).toContain('Opfyldt 20. mar. 2016'.replace('20. ', '20.\u00a0'))
  })

  it('the budget adds up by line, part, source and year, and its check is told rule by rule', () => {
    const { money } = printedPlan(toPrint(samplePlan()))
    const last = money.sheets[0]?.sheet.rows.at(-1)
    expect(last?.kind === 'total' && last.cells.map(({ words }) => words)).toEqual([
      'I alt',
      '8.803.696',
      '10.398.768',
      '10.797.536',
      '10.000.000',
      '40.000.000',
    ])
    const shares = money.sheets[1]?.sheet.rows.flatMap((row) => ('cells' in row ? [row.cells.at(-1)?.words] : []))
    expect(shares).toEqual(['75,00', '12,50', '10,60', '1,90', '100,00'].map((share) => `${share}\u00a0%`))
    const check = money.sheets[2]?.sheet.rows.flatMap((row) => ('cells' in row ? [row.cells[1]?.words] : []))
    expect(new Set(check)).toEqual(new Set(['Holder']))
    expect(JSON.stringify(money)).toContain('320 timer à 385 kr.; bekræftet af Leder af SSP')
  })

  it('a long plan is laid out in stretches of years, and prints', async () => {
    const document = samplePlan({ until: '2028-01-01' })
    const { money } = printedPlan(toPrint(document))
    expect(money.sheets.map(({ title }) => title).slice(0, 3)).toEqual(['Linjer 2016-2019', 'Linjer 2020-2023', 'Linjer 2024-2027'])
    expect(pdfFacts(await planPdf(toPrint(document))).pages).toBeGreaterThan(15)
  })

  it('an unfinished plan, and one with words without end, print too', async () => {
    const bare = samplePlan({ board: null, operator: null, lead: null, money: null, estates: [], staff: [] })
    const empty = { ...bare, parts: bare.parts.slice(0, 1).map((part) => ({ ...part, sections: [], lines: [] })) }
    const draft: PlanToPrint = { ...toPrint(empty, []), approvals: [], status: 'draft', submitted: null }
    expect(pdfFacts(await planPdf(draft)).pages).toBeGreaterThan(3)
    const endless = 'Ord uden ende. '.repeat(1_500)
    const long = withPart(samplePlan({ name: 'Helhedsplan '.repeat(16).trim() }), 1, (part) => ({
      ...part,
      sections: [{ section: 'need', words: endless }],
      goals: part.goals.map((goal) => ({ ...goal, title: endless.slice(0, 4_000), unit: 'x'.repeat(40) })),
      activities: part.activities.map((activity) => ({ ...activity, what: endless, place: 'Ø'.repeat(300) })),
    }))
    expect(pdfFacts(await planPdf(toPrint(long))).pages).toBeGreaterThan(20)
  })
})
