import { decimal } from '#kernel/decimal'
import { cell, numberColumn, type Row, type Sheet, textColumn } from '#print/sheet'
import { citedIn } from '#rules/dated'
import {
  type CoFinancingRule,
  coFinancingRuleIds,
  coFinancingRuleOn,
  percentOf,
  type Source,
  sources,
} from '../../../../rules/co-financing/index.ts'
import { checkOf, ruleLines } from '../budget/check.ts'
import { payerTexts } from '../budget/payers.ts'
import { countsWords, type Sums, sumsOf, sumsOfYears } from '../budget/sums.ts'
import { factsOf, type LineDocument, linesOf, type PartDocument, type PlanDocument, yearsOf } from '../document.ts'
import type { Wording } from './wording.ts'

export type PrintedMoney = {
  readonly title: string
  readonly lead: string
  readonly brief: string
  readonly sheets: readonly { readonly title: string; readonly sheet: Sheet; readonly after: string }[]
}

/** The most years that stand side by side on a page; more are laid out in several tables. */
const yearsAtMost = 5

const stretches = (years: readonly number[]): readonly (readonly number[])[] => {
  const count = Math.max(1, Math.ceil(years.length / yearsAtMost))
  const size = Math.ceil(years.length / count)
  return Array.from({ length: count }, (_, index) => years.slice(index * size, (index + 1) * size))
}

type YearSums = ReadonlyMap<number, number>

/** What lines come to by year, as they are planned unless another of the two sums is asked for. */
const yearsIn = (lines: readonly LineDocument[], of: keyof Sums = 'planned'): YearSums => {
  const years = Map.groupBy(
    lines.flatMap((line) => ruleLines(line, '')),
    ({ year }) => year,
  )
  return new Map([...years].map(([year, own]) => [year, sumsOfYears(own)[of]]))
}

const wholeOf = (sums: YearSums): number => [...sums.values()].reduce((total, one) => total + one, 0)

/** The amounts of some years, and what all years come to. */
const amounts = (sums: YearSums, years: readonly number[], { format }: Wording) => {
  const kroner = format.kronerAmong([...sums.values()])
  return [...years.map((year) => cell(sums.has(year) ? kroner(sums.get(year) ?? 0) : '')), cell(kroner(wholeOf(sums)))]
}

const lineNotes = (line: LineDocument, { language, say, format }: Wording): readonly string[] => {
  const source = payerTexts.in(language)(line.source)
  if (line.kind === 'cash') return [source]
  const hours = line.cells.reduce((sum, one) => sum.plus(one.hours ?? 0), decimal(0)).toString()
  const manager = line.manager ?? ''
  const confirmed = say(line.confirmed ? 'money.confirmed' : 'money.unconfirmed', { manager })
  return [source, say('money.hours', { hours: format.number(hours), rate: format.kroner(line.rate ?? 0), confirmed })]
}

const partName = ({ number, title }: PartDocument): string => (number === 0 ? title : `${number} ${title}`)

const countsBelow = (lines: readonly LineDocument[], { language }: Wording): readonly string[] => {
  const counts = countsWords(sumsOf(lines))
  return counts ? [counts(language)] : []
}

/** What all lines come to. Where hours are not confirmed, what is planned and what counts of it now are two rows with the hours between them. */
const totalRows = (lines: readonly LineDocument[], row: (words: string, sums: YearSums) => Row, { say }: Wording): readonly Row[] => {
  if (sumsOf(lines).waits === 0) return [row(say('money.all'), yearsIn(lines))]
  return [
    row(say('money.planned'), yearsIn(lines)),
    row(say('money.waits'), yearsIn(lines, 'waits')),
    row(say('money.counts'), yearsIn(lines, 'counts')),
  ]
}

const partRows = (part: PartDocument, years: readonly number[], wording: Wording): readonly Row[] =>
  part.lines.length === 0
    ? []
    : [
        { kind: 'group', words: partName(part) },
        ...part.lines
          .toSorted((one, other) => one.position - other.position)
          .map(
            (line): Row => ({
              kind: 'cells',
              cells: [cell(line.category, lineNotes(line, wording)), ...amounts(yearsIn([line]), years, wording)],
            }),
          ),
        {
          kind: 'sum',
          cells: [
            cell(wording.say('money.part', { part: partName(part) }), countsBelow(part.lines, wording)),
            ...amounts(yearsIn(part.lines), years, wording),
          ],
        },
      ]

const linesSheet = (document: PlanDocument, years: readonly number[], wording: Wording): Sheet => {
  const { say } = wording
  return {
    columns: [textColumn(say('money.line')), ...years.map((year) => numberColumn(String(year))), numberColumn(say('money.all'))],
    rows: [
      ...document.parts.flatMap((part) => partRows(part, years, wording)),
      ...totalRows(
        linesOf(document),
        (words, sums) => ({ kind: 'total', cells: [cell(words), ...amounts(sums, years, wording)] }),
        wording,
      ),
    ],
  }
}

const sourcesSheet = (document: PlanDocument, years: readonly number[], frame: number, wording: Wording): Sheet => {
  const { say, format } = wording
  const lines = linesOf(document)
  const row = (kind: 'cells' | 'total', words: string, sums: YearSums): Row => ({
    kind,
    cells: [cell(words), ...amounts(sums, years, wording), cell(`${format.number(percentOf(wholeOf(sums), frame))}\u00a0%`)],
  })
  return {
    columns: [
      textColumn(say('money.source')),
      ...years.map((year) => numberColumn(String(year))),
      numberColumn(say('money.all')),
      numberColumn(say('money.share')),
    ],
    rows: [
      ...sources.map((source: Source) =>
        row('cells', payerTexts.in(wording.language)(source), yearsIn(lines.filter((line) => line.source === source))),
      ),
      ...totalRows(lines, (words, sums) => row('total', words, sums), wording),
    ],
  }
}

const ruleOf = (document: PlanDocument): CoFinancingRule | null => {
  const { money, from } = factsOf(document)
  const id = coFinancingRuleIds.find((one) => one === money?.rule)
  return id ? coFinancingRuleOn(id, from) : null
}

const checkSheet = (document: PlanDocument, { say, format, language }: Wording): Sheet | null => {
  const check = checkOf(document)
  if (!check) return null
  return {
    columns: [textColumn(say('money.check.what')), textColumn(say('money.check.result'), null)],
    rows: check.rules.map(({ id, holds, missing, why }) => ({
      kind: 'cells',
      // The rule names lines by their ids, which nobody reads on paper.
      cells: [
        cell(id === 'hours-confirmed' && !holds ? say('money.check.hours', { amount: format.kroner(missing) }) : why(language)),
        { words: say(holds ? 'money.check.holds' : 'money.check.broken'), strong: true },
      ],
    })),
  }
}

/** The calendar years of a plan, and those that its lines have money in. */
const toldYears = (document: PlanDocument): readonly number[] => {
  const told = linesOf(document).flatMap(({ cells }) => cells.map(({ year }) => year))
  return [...new Set([...yearsOf(factsOf(document)), ...told])].toSorted()
}

/** One agreement's own lines, with the years side by side where they have room; null where it has none. */
export const printedPartMoney = (
  document: PlanDocument,
  part: PartDocument,
  wording: Wording,
): { readonly title: string; readonly sheet: Sheet } | null => {
  if (part.lines.length === 0) return null
  const { say } = wording
  const years = toldYears(document)
  const shown = years.length > yearsAtMost ? [] : years
  return {
    title: say('money.title'),
    sheet: {
      columns: [textColumn(say('money.line')), ...shown.map((year) => numberColumn(String(year))), numberColumn(say('money.all'))],
      rows: partRows(part, shown, wording),
    },
  }
}

/** The budget: every line by part, category, source and year with its sums, who pays how much of the frame, and the check of the co-financing. */
export const printedMoney = (document: PlanDocument, wording: Wording): PrintedMoney => {
  const { say, format, language } = wording
  const title = say('money.title')
  const { money } = factsOf(document)
  if (!money) return { title, lead: say('money.none'), brief: say('money.none'), sheets: [] }
  const years = toldYears(document)
  const parts = stretches(years)
  const rule = ruleOf(document)
  const check = checkSheet(document, wording)
  const name = (some: readonly number[]): string =>
    parts.length === 1 ? say('money.lines') : say('money.lines.years', { first: some.at(0) ?? '', last: some.at(-1) ?? '' })
  return {
    title,
    lead: say('money.lead', { frame: format.kroner(money.frame), year: money.priceLevel }),
    brief: [say('money.lines'), say('money.sources'), say('money.check')].join(' · '),
    sheets: [
      ...parts.map((some) => ({ title: name(some), sheet: linesSheet(document, some, wording), after: '' })),
      { title: say('money.sources'), sheet: sourcesSheet(document, parts.length === 1 ? years : [], money.frame, wording), after: '' },
      ...(check && rule
        ? [
            {
              title: say('money.check'),
              sheet: check,
              after: say('money.check.rule', { rule: rule.name[language], source: citedIn(rule, language) }),
            },
          ]
        : []),
    ],
  }
}
