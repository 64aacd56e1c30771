import { describe, expect, it } from 'vitest'
import { packed } from '#print/word/pack'
import { docxWords, paragraphsOf } from '../../../../test/setup/docx.ts'
import { sampleStandings } from '../../../../test/setup/plan-approval.ts'
import { samplePlan } from '../../../../test/setup/plan-document.ts'
import { freeze } from '../version/canonical.ts'
import { agreementPaper, planPaper } from './plan-paper.ts'
import { type PlanToPrint, printedPlan } from './printed-plan.ts'

const toPrint = (number: number | null): PlanToPrint => {
  const document = samplePlan()
  const { parts, hash } = freeze(document)
  const draft = number === null
  return {
    document,
    version: { number, hash, frozenAt: '2016-02-08T09:42:00Z' },
    parts,
    approvals: draft ? [] : sampleStandings(document, 'all'),
    status: draft ? 'draft' : 'approved',
    submitted: draft ? null : { on: '2016-02-08', for: 'Boligorganisationen Nordparken', takenOn: null },
    exampleSteps: false,
  }
}

/** All texts in some data. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const figuresIn = (text: string): readonly string[] => text.match(/\d[\d.,]*\d|\d/g) ?? []

describe('a plan as a paper', () => {
  it('every figure of the Word file stands in the data of the PDF, and every figure of its tables in the Word file', async () => {
    const plan = toPrint(3)
    const word = docxWords(await packed({ ...planPaper(plan), contents: false }, '2016-05-02'))
    const pdf = textsIn(printedPlan(plan)).join('\n')
    expect(figuresIn(word).filter((figure) => !pdf.includes(figure))).toEqual([])
    const told = printedPlan(plan)
    const tables = textsIn([told.agreements, told.money.sheets, told.approval.sheet, told.proof, told.facts.estates]).filter(
      (one) => one.trim() !== '',
    )
    const kinds = new Set(['cells', 'total', 'sum', 'group', 'note', 'left', 'right', 'paragraph', 'list'])
    const missing = tables.filter((one) => !kinds.has(one) && one.split('\n').some((line) => !word.includes(line)))
    // What the contents say of a chapter, and the words of a theory's drawing, are the PDF's alone.
    expect(
      missing.filter((one) => !told.agreements.some(({ brief, kicker }) => one === brief || one === kicker) && one !== told.proof.brief),
    ).toEqual([])
  })

  it('a draft says so on its face and on every page, and has no version', () => {
    const paper = planPaper(toPrint(null))
    expect(paper).toMatchObject({ mark: 'Kladde', status: null })
    expect(paper.words.foot).toMatch(/^Kladde · fingeraftryk/)
    expect(JSON.stringify(paper)).not.toContain('ersion null')
  })

  it('an agreement has its own hash, its own lines, and what was decided on it and on the whole', () => {
    const plan = toPrint(3)
    const paper = agreementPaper(plan, 2)
    const hash = plan.parts.find(({ part }) => part === plan.document.parts[2]?.id)?.hash ?? ''
    expect(paper?.facts.at(-1)?.value).toBe(hash)
    expect(paper?.words.foot).toContain(hash.slice(0, 16))
    const words = textsIn(paper)
    expect(words).toContain('2 Tryghed og trivsel i alt')
    expect(words).not.toContain('Delaftale 1')
    expect(words).toContain('Landsbyggefonden')
    expect(agreementPaper(plan, 9)).toBe(null)
  })

  it('the strategic agreement has the plan’s facts and its whole budget', async () => {
    const paper = agreementPaper(toPrint(3), 0)
    const headings = paragraphsOf(await packed(paper ?? planPaper(toPrint(3)), '2016-05-02')).flatMap(({ style, words }) =>
      style === 'Heading1' ? [words] : [],
    )
    expect(headings).toEqual(['Strategisk aftale', 'Planen kort', 'Budget', 'Godkendelse', 'Sådan kontrolleres planen'])
  })
})
