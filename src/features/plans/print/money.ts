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
  worthOf,
} from '../../../../rules/co-financing/index.ts'
import { checkOf, ruleLines } from '../budget/check.ts'
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

const sumsOf = (lines: readonly LineDocument[]): YearSums => {
  const sums = new Map<number, number>()
  for (const line of lines) for (const one of ruleLines(line, '')) sums.set(one.year, (sums.get(one.year) ?? 0) + worthOf(one))
  return sums
}

const wholeOf = (sums: YearSums): number => [...sums.values()].reduce((total, one) => total + one, 0)

/** The amounts of some years, and what all years come to. */
const amounts = (sums: YearSums, years: readonly number[], { format }: Wording) => {
  const kroner = format.kronerAmong([...sums.values()])
  return [...years.map((year) => cell(sums.has(year) ? kroner(sums.get(year) ?? 0) : '')), cell(kroner(wholeOf(sums)))]
}

const lineNotes = (line: LineDocument, { say, format }: Wording): readonly string[] => {
  const source = say(`source.${line.source}`)
  if (line.kind === 'cash') return [source]
  const hours = line.cells.reduce((sum, one) => sum.plus(one.hours ?? 0), decimal(0)).toString()
  const manager = line.manager ?? ''
  const confirmed = say(line.confirmed ? 'money.confirmed' : 'money.unconfirmed', { manager })
  return [source, say('money.hours', { hours: format.number(hours), rate: format.kroner(line.rate ?? 0), confirmed })]
}

const partName = ({ number, title }: PartDocument): string => (number === 0 ? title : `${number} ${title}`)

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
              cells: [cell(line.category, lineNotes(line, wording)), ...amounts(sumsOf([line]), years, wording)],
            }),
          ),
        { kind: 'sum', cells: [cell(wording.say('money.part', { part: partName(part) })), ...amounts(sumsOf(part.lines), years, wording)] },
      ]

const linesSheet = (document: PlanDocument, years: readonly number[], wording: Wording): Sheet => {
  const { say } = wording
  return {
    columns: [textColumn(say('money.line')), ...years.map((year) => numberColumn(String(year))), numberColumn(say('money.all'))],
    rows: [
      ...document.parts.flatMap((part) => partRows(part, years, wording)),
      { kind: 'total', cells: [cell(say('money.all')), ...amounts(sumsOf(linesOf(document)), years, wording)] },
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
      ...sources.map((source: Source) => row('cells', say(`source.${source}`), sumsOf(lines.filter((line) => line.source === source)))),
      row('total', say('money.all'), sumsOf(lines)),
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
