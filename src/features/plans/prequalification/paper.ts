import type { KeyFigures } from '#features/areas'
import { proseOf } from '#kernel/prose'
import type { Block, Chapter, Paper } from '#print/paper'
import { cell, numberColumn, type Row, textColumn } from '#print/sheet'
import type { Language } from '#text/language.ts'
import { municipalityName } from '#text/municipality.ts'
import { printedMoney } from '../print/money.ts'
import { type Wording, wordingIn } from '../print/wording.ts'
import { documentOf, type Plan } from '../read.ts'
import { type Report, type SectionOf, wordsOf } from '../report/report.ts'
import { reportTexts } from '../report/texts.ts'
import { prequalificationTexts } from './texts.ts'
import { periodOf } from './timing.ts'

/** All that a prequalification is worked out from. */
export type ToAsk = { readonly plan: Plan; readonly figures: readonly KeyFigures[] }

type Written = Pick<Report, 'sections'> | null
type Told = ToAsk & { readonly report: Written; readonly wording: Wording; readonly say: ReturnType<(typeof prequalificationTexts)['in']> }

/** What the fund's limit of pages is about: what is written of the challenges and of what is meant to be done. */
const described = ['challenges', 'efforts', 'organisation'] as const satisfies readonly SectionOf<'prequalification'>[]

const frame = { kicker: '', number: '', lead: '', breaks: false } as const

const ownWords = ({ report, wording }: Told, section: SectionOf<'prequalification'>): readonly Block[] => {
  const words = wordsOf(report, section)
  return words === '' ? [{ kind: 'note', words: reportTexts.in(wording.language)('own.none') }] : [{ kind: 'prose', prose: proseOf(words) }]
}

const description = (told: Told): readonly Chapter[] =>
  described.map((section) => ({ ...frame, title: told.say(`section.${section}`), blocks: ownWords(told, section) }))

/** The estates that take part, with who owns them and how many dwellings they have. */
const departments = ({ plan, say, wording: { format } }: Told): Chapter => {
  const dwellings = plan.estates.reduce((sum, one) => sum + (one.dwellings ?? 0), 0)
  const rows: readonly Row[] = plan.estates.map(({ name, association, dwellings: own, approximate, example }) => ({
    kind: 'cells',
    cells: [
      { words: name, strong: true, example },
      cell(association?.name ?? '–'),
      cell(own === null ? '–' : `${approximate ? say('about') : ''}${format.number(own)}`),
    ],
  }))
  return {
    ...frame,
    breaks: true,
    title: say('departments'),
    lead: say('departments.lead', { count: plan.estates.length, dwellings: format.number(dwellings) }),
    blocks: [
      {
        kind: 'sheet',
        sheet: {
          columns: [
            textColumn(say('departments.name')),
            textColumn(say('departments.association')),
            numberColumn(say('departments.dwellings')),
          ],
          rows,
        },
      },
    ],
  }
}

const keyFigures = ({ figures, say, wording: { language, format } }: Told): Chapter => ({
  ...frame,
  title: say('figures'),
  lead: figures.length === 0 ? say('figures.none') : '',
  blocks: figures.flatMap(({ area, day, figures: told }): readonly Block[] => [
    { kind: 'heading', level: 2, words: say('figures.area', { area, day: format.day(day) }) },
    {
      kind: 'sheet',
      sheet: {
        columns: [textColumn(say('figures.name')), numberColumn(say('figures.amount'))],
        rows: told.map(({ name, amount, percent, keptBack, example }) => ({
          kind: 'cells',
          cells: [
            cell(name(language)),
            {
              words:
                amount === null ? say(keptBack ? 'figures.kept' : 'figures.missing') : `${format.number(amount)}${percent ? ' %' : ''}`,
              example,
            },
          ],
        })),
      },
    },
  ]),
})

/** Who pays how much, where a budget is laid; the rule on co-financing stands below it. */
const budget = (told: Told): Chapter => {
  const { plan, report, say, wording } = told
  const laid = printedMoney(documentOf(plan), wording)
  const who = laid.sheets.filter(({ title }) => title === wording.say('money.sources') || title === wording.say('money.check'))
  const written = wordsOf(report, 'budget')
  return {
    ...frame,
    title: say('section.budget'),
    lead: plan.budget ? laid.lead : say('budget.none'),
    blocks: [
      ...(written === '' ? [] : [{ kind: 'prose', prose: proseOf(written) } as const]),
      ...who.flatMap(({ title, sheet, after }): readonly Block[] => [
        { kind: 'heading', level: 2, words: title },
        { kind: 'sheet', sheet },
        ...(after === '' ? [] : [{ kind: 'note', words: after } as const]),
      ]),
      { kind: 'note', words: say('budget.share', { percent: wording.format.number(periodOf(plan).localShare.value) }) },
    ],
  }
}

const told = (known: ToAsk, report: Written, language: Language): Told => ({
  ...{ ...known, report },
  ...{ wording: wordingIn(language), say: prequalificationTexts.in(language) },
})

const paperOf = ({ plan, say, wording }: Told, mark: string, chapters: readonly Chapter[]): Paper => {
  const { language, format } = wording
  const common = reportTexts.in(language)
  const { name: programme } = periodOf(plan)
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
      { label: say('paper.funds'), value: programme[language] },
      { label: say('paper.period'), value: wording.span(plan.from, plan.until) },
      ...(plan.operator ? [{ label: say('paper.operator'), value: plan.operator.name }] : []),
      ...(plan.case_number ? [{ label: say('paper.case'), value: plan.case_number }] : []),
      ...(plan.budget ? [{ label: say('paper.frame'), value: `${format.kroner(plan.budget.frame)} kr.` }] : []),
    ],
    contents: false,
    chapters,
  }
}

/** A prequalification in words: the description, then master data, key figures and the budget estimate as annexes. Pure. */
export const prequalificationPaper = (known: ToAsk, report: Written, mark: string, language: Language = 'da'): Paper => {
  const all = told(known, report, language)
  return paperOf(all, mark, [...description(all), departments(all), keyFigures(all), budget(all)])
}

/** The description alone, as it prints: what the fund's limit of pages counts. */
export const descriptionPaper = (known: ToAsk, report: Written, mark: string): Paper => {
  const all = told(known, report, 'da')
  return paperOf(all, mark, description(all))
}
