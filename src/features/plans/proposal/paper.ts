import { dayOf } from '#kernel/day'
import { proseOf } from '#kernel/prose'
import type { Block, Chapter, Paper } from '#print/paper'
import { type Cell, cell, numberColumn, type Row, type Sheet, textColumn } from '#print/sheet'
import type { Format } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { municipalityName } from '#text/municipality.ts'
import type { Phrase } from '#text/texts.ts'
import { countsWords, type Sums, sumsOf, waitsWords } from '../budget/sums.ts'
import { factsOf, subAgreements } from '../document.ts'
import { partWords } from '../plan/part-words.ts'
import { printedApproval } from '../print/approvals.ts'
import { printedMoney } from '../print/money.ts'
import type { PlanToPrint } from '../print/printed-plan.ts'
import { type Wording, wordingIn } from '../print/wording.ts'
import type { Plan } from '../read.ts'
import { type Report, type SectionOf, wordsOf } from '../report/report.ts'
import { reportTexts } from '../report/texts.ts'
import type { Policy } from './queries.ts'
import { municipalShare } from './share.ts'
import { proposalTexts } from './texts.ts'

/** All that a proposal is worked out from. */
export type ToPropose = { readonly plan: Plan; readonly basis: PlanToPrint; readonly policies: readonly Policy[] }

type Told = ToPropose & { readonly wording: Wording; readonly say: ReturnType<(typeof proposalTexts)['in']> }

const heading = (words: string): Block => ({ kind: 'heading', level: 2, words })

const noteOf = (words: Phrase | null, language: Language): readonly Block[] =>
  words === null ? [] : [{ kind: 'note', words: words(language) }]

/** What the council is asked: to approve, and to pay its share. */
const askedBlocks = ({ basis, say, wording: { format, language } }: Told): readonly Block[] => {
  const facts = factsOf(basis.document)
  const share = municipalShare(basis.document)
  const money = share && {
    amount: format.kroner(share.all.amount),
    share: format.number(share.all.percent),
    frame: format.kroner(share.frame),
  }
  return [
    {
      kind: 'steps',
      steps: [say('asked.approve', { plan: facts.name, period: format.period(facts) }), ...(money ? [say('asked.money', money)] : [])],
    },
    ...noteOf(share && waitsWords(share.sums), language),
  ]
}

const moneyCell = (sums: Sums, { kroner }: Format, language: Language): Cell => {
  const counts = countsWords(sums)
  return cell(kroner(sums.planned), counts ? [counts(language)] : [])
}

const partsSheet = ({ basis, say, wording: { format, language } }: Told): Sheet => ({
  columns: [
    textColumn(partWords(factsOf(basis.document).programme).Part(language)),
    numberColumn(say('case.goals')),
    numberColumn(say('case.activities')),
    numberColumn(say('case.money')),
  ],
  rows: subAgreements(basis.document).map(
    (part): Row => ({
      kind: 'cells',
      cells: [
        { words: `${part.number} ${part.title}`, strong: true },
        cell(String(part.goals.length)),
        cell(String(part.activities.length)),
        moneyCell(sumsOf(part.lines), format, language),
      ],
    }),
  ),
})

const policyBlocks = ({ policies, say }: Told): readonly Block[] => [
  heading(say('case.policies')),
  policies.length === 0
    ? { kind: 'note', words: say('case.policies.none') }
    : {
        kind: 'sheet',
        sheet: {
          columns: [textColumn(say('case.policy')), textColumn(say('case.reference'))],
          rows: policies.map(({ title, reference, example }) => ({
            kind: 'cells',
            cells: [{ words: title, strong: true, example }, cell(reference ?? '–')],
          })),
        },
      },
]

const caseLead = ({ basis, say }: Told): string => {
  const { document } = basis
  const count = (of: 'goals' | 'activities'): number => document.parts.reduce((sum, part) => sum + part[of].length, 0)
  return say('case.lead', {
    ...partWords(factsOf(document).programme),
    ...{ subs: subAgreements(document).length, goals: count('goals'), activities: count('activities') },
    estates: factsOf(document).estates.length,
  })
}

/** The municipality's share with its two parts, and who pays how much in each year. */
const economy = ({ basis, say, wording }: Told): { readonly lead: string; readonly blocks: readonly Block[] } => {
  const { format } = wording
  const share = municipalShare(basis.document)
  const { money } = factsOf(basis.document)
  if (!share || !money) return { lead: say('economy.none'), blocks: [] }
  const percent = ({ percent: text }: { readonly percent: string }): string => format.number(text)
  const printed = printedMoney(basis.document, wording)
  return {
    lead: say('economy.lead', {
      ...{ frame: format.kroner(share.frame), year: money.priceLevel },
      ...{ amount: format.kroner(share.all.amount), share: percent(share.all) },
    }),
    blocks: [
      ...(share.coordination.amount > 0
        ? ([
            {
              kind: 'prose',
              prose: proseOf(
                say('economy.split', {
                  ...partWords(factsOf(basis.document).programme),
                  ...{ share: percent(share.all), subs: percent(share.subs), subsAmount: format.kroner(share.subs.amount) },
                  ...{ coordination: percent(share.coordination), coordinationAmount: format.kroner(share.coordination.amount) },
                }),
              ),
            },
          ] as const)
        : []),
      // Who pays, and whether the rule holds; the lines are in the plan itself.
      ...printed.sheets
        .filter(({ title }) => title !== wording.say('money.lines') && !title.startsWith(`${wording.say('money.lines')} `))
        .flatMap(({ title, sheet, after }): readonly Block[] => [
          heading(title),
          { kind: 'sheet', sheet },
          ...(after ? [{ kind: 'note', words: after } as const] : []),
        ]),
    ],
  }
}

const approvals = ({ basis, wording }: Told): { readonly lead: string; readonly blocks: readonly Block[] } => {
  const { lead, sheet } = printedApproval(basis, wording)
  return { lead, blocks: sheet ? [{ kind: 'sheet', sheet }] : [] }
}

const annexes = ({ basis, say }: Told): Chapter => {
  const { number, hash } = basis.version
  const frame = { kicker: '', number: '', title: say('annexes'), breaks: false }
  if (number === null) return { ...frame, lead: say('annex.draft'), blocks: [] }
  const row = (words: string, code: string): Row => ({ kind: 'cells', cells: [cell(words), cell(code)] })
  return {
    ...frame,
    lead: '',
    blocks: [
      {
        kind: 'sheet',
        sheet: {
          columns: [textColumn(say('annex.what')), textColumn(say('annex.hash'), null)],
          rows: [
            row(say('annex.plan', { number }), hash),
            ...basis.document.parts.map(({ id, title }) =>
              row(say('annex.part', { title, number }), basis.parts.find(({ part }) => part === id)?.hash ?? ''),
            ),
          ],
        },
      },
    ],
  }
}

const knownOf = (told: Told): Readonly<Record<SectionOf<'proposal'>, { readonly lead: string; readonly blocks: readonly Block[] }>> => ({
  asked: { lead: told.say('asked.lead'), blocks: askedBlocks(told) },
  summary: { lead: '', blocks: [] },
  case: {
    lead: caseLead(told),
    blocks: [
      heading(partWords(factsOf(told.basis.document).programme).Parts(told.wording.language)),
      { kind: 'sheet', sheet: partsSheet(told) },
      ...policyBlocks(told),
    ],
  },
  economy: economy(told),
  process: approvals(told),
})

const order = ['asked', 'summary', 'case', 'economy', 'process'] as const

const chapterOf = (told: Told, report: Pick<Report, 'sections'> | null, section: SectionOf<'proposal'>, language: Language): Chapter => {
  const { lead, blocks } = knownOf(told)[section]
  const words = wordsOf(report, section)
  const own: readonly Block[] = words === '' ? [] : [{ kind: 'prose', prose: proseOf(words) }]
  const none: readonly Block[] =
    words === '' && blocks.length === 0 && lead === '' ? [{ kind: 'note', words: reportTexts.in(language)('own.none') }] : []
  // What is asked for stands first; elsewhere the writers' words do.
  const all = section === 'asked' ? [...blocks, ...own] : [...own, ...none, ...blocks]
  return { kicker: '', number: '', title: told.say(`section.${section}`), lead, breaks: false, blocks: all }
}

/** A proposal to the council in words. Pure: the same plan, policies and words give the same paper. */
export const proposalPaper = (
  known: ToPropose,
  report: Pick<Report, 'sections'> | null,
  mark: string,
  language: Language = 'da',
): Paper => {
  const told: Told = { ...known, wording: wordingIn(language), say: proposalTexts.in(language) }
  const { plan, basis, say, wording } = told
  const common = reportTexts.in(language)
  const day = wording.format.day(dayOf(new Date(basis.version.frozenAt)))
  const { number } = basis.version
  return {
    language,
    region: language === 'da' ? 'dk' : 'gb',
    title: say('paper.title', { plan: plan.name }),
    author: municipalityName(plan.municipality_name, language),
    exampleWord: common('example'),
    words: {
      ...{ kicker: municipalityName(plan.municipality_name, language), foot: '', unknown: common('unknown') },
      ...{ contents: common('contents'), page: common('page'), of: common('of') },
    },
    mark,
    status: null,
    facts: [
      { label: say('paper.about'), value: plan.name },
      ...(plan.case_number ? [{ label: say('paper.case'), value: plan.case_number }] : []),
      ...(plan.document_number ? [{ label: say('paper.document'), value: plan.document_number }] : []),
      {
        label: say('paper.basis'),
        value:
          number === null
            ? say('paper.basis.draft', { day })
            : say(basis.submitted?.takenOn ? 'paper.basis.taken' : 'paper.basis.version', { number, day }),
      },
    ],
    contents: false,
    chapters: [...order.map((section) => chapterOf(told, report, section, language)), annexes(told)],
  }
}
