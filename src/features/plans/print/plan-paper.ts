import type { Block, Chapter, Paper } from '#print/paper'
import type { Language } from '#text/language.ts'
import type { PartDocument } from '../document.ts'
import type { PrintedActivity, PrintedAgreement } from './agreement.ts'
import { printedApproval } from './approvals.ts'
import { printedPartMoney } from './money.ts'
import { markOf, type PlanToPrint, type PrintedPlan, printedPlan } from './printed-plan.ts'
import type { PrintedTheory } from './theory.ts'
import { wordingIn } from './wording.ts'

const chapter = (title: string, blocks: readonly Block[], rest: Partial<Chapter> = {}): Chapter => ({
  ...{ kicker: '', number: '', title, lead: '', breaks: true },
  ...rest,
  blocks,
})

const heading = (words: string): Block => ({ kind: 'heading', level: 2, words })

type Titled = { readonly title: string; readonly sheet: Extract<Block, { readonly kind: 'sheet' }>['sheet'] }

const titledSheet = (of: Titled | null): readonly Block[] => (of ? [heading(of.title), { kind: 'sheet', sheet: of.sheet }] : [])

const note = (words: string): readonly Block[] => (words === '' ? [] : [{ kind: 'note', words }])

const activityBlocks = ({ number, title, example, what, facts }: PrintedActivity): readonly Block[] => [
  { kind: 'heading', level: 3, number, words: title, example },
  { kind: 'prose', prose: what },
  { kind: 'facts', facts },
]

/** A theory as lists: what it is made of, and its arrows with what is assumed. The drawing of them is the PDF's of the whole plan. */
const theoryBlocks = (theory: PrintedTheory | null): readonly Block[] =>
  theory ? [...titledSheet({ ...theory.nodes, title: theory.title }), ...titledSheet(theory.arrows)] : []

const agreementChapter = (of: PrintedAgreement, money: Titled | null = null): Chapter =>
  chapter(
    of.title,
    [
      ...of.sections.flatMap(({ title, prose }): readonly Block[] => [heading(title), { kind: 'prose', prose }]),
      ...titledSheet(of.goals),
      ...(of.activities ? [heading(of.activities.title), ...of.activities.list.flatMap(activityBlocks)] : []),
      ...titledSheet(of.milestones),
      ...titledSheet(money),
      ...theoryBlocks(of.theory),
    ],
    { kicker: of.kicker, number: of.number, lead: of.lead },
  )

const factsChapter = ({ facts }: PrintedPlan): Chapter =>
  chapter(
    facts.title,
    [
      { kind: 'figures', figures: facts.figures },
      { kind: 'facts', facts: facts.facts },
      ...titledSheet(facts.estates),
      ...titledSheet(facts.staff),
    ],
    { lead: facts.lead },
  )

const moneyChapter = ({ money }: PrintedPlan): Chapter =>
  chapter(
    money.title,
    money.sheets.flatMap((one) => [...titledSheet(one), ...note(one.after)]),
    { lead: money.lead },
  )

const approvalChapter = ({ title, lead, sheet, after }: PrintedPlan['approval']): Chapter =>
  chapter(title, [...(sheet ? [{ kind: 'sheet', sheet } as const] : []), ...note(after)], { lead })

const proofChapter = ({ proof }: PrintedPlan): Chapter =>
  chapter(
    proof.title,
    [
      { kind: 'facts', facts: proof.facts },
      ...titledSheet(proof.parts),
      heading(proof.how.title),
      { kind: 'steps', steps: proof.how.steps },
      ...note(proof.note),
    ],
    { lead: proof.lead },
  )

const frameOf = (printed: PrintedPlan): Omit<Paper, 'mark' | 'chapters'> => {
  const { language, region, title, author, exampleWord, words, cover } = printed
  return {
    ...{ language, region, title, author, exampleWord, words, contents: true },
    // A draft has no status beside being one.
    status: cover.status.state === 'wait' ? null : { word: cover.status.word, detail: cover.status.detail },
    facts: cover.facts,
  }
}

/** The whole plan as a paper of chapters: the same words as `plan.typ` lays out, in the same order. */
export const planPaper = (plan: PlanToPrint, language: Language = 'da'): Paper => {
  const printed = printedPlan(plan, language)
  return {
    ...frameOf(printed),
    mark: markOf(plan, wordingIn(language)),
    chapters: [
      factsChapter(printed),
      ...printed.agreements.map((one) => agreementChapter(one)),
      moneyChapter(printed),
      approvalChapter(printed.approval),
      proofChapter(printed),
    ],
  }
}

/** What is decided on an agreement: about itself, and about the plan as a whole. */
const approvalsOf = ({ approvals }: PlanToPrint, part: PartDocument) =>
  approvals.filter(({ step, about }) => step.per !== 'part' || about === part.id)

/**
 * One agreement of a plan as a paper of its own: 0 is the strategic agreement, which has the plan's facts and its whole budget with it, a
 * sub-agreement has its own lines. Null where the plan has none of that number.
 */
export const agreementPaper = (plan: PlanToPrint, number: number, language: Language = 'da'): Paper | null => {
  const at = plan.document.parts.findIndex((part) => part.number === number)
  const part = plan.document.parts[at]
  const printed = printedPlan(plan, language)
  const own = printed.agreements[at]
  if (!part || !own) return null
  const wording = wordingIn(language)
  const { say } = wording
  const whole = part.kind === 'strategic'
  const named = whole ? own.title : `${own.kicker} ${own.number}: ${own.title}`
  const hash = plan.parts.find((one) => one.part === part.id)?.hash ?? ''
  return {
    ...frameOf(printed),
    title: named,
    words: { ...printed.words, kicker: printed.title, foot: `${markOf(plan, wording)} · ${say('foot.hash', { code: hash.slice(0, 16) })}` },
    facts: [...printed.cover.facts.slice(0, -1), { label: say('proof.code'), value: hash }],
    mark: markOf(plan, wording),
    contents: whole,
    chapters: [
      {
        ...agreementChapter(own, whole ? null : printedPartMoney(plan.document, part, wording)),
        ...(whole ? {} : { kicker: '', number: '', breaks: false }),
      },
      ...(whole ? [factsChapter(printed), moneyChapter(printed)] : []),
      approvalChapter(printedApproval({ ...plan, approvals: approvalsOf(plan, part) }, wording)),
      proofChapter(printed),
    ],
  }
}
