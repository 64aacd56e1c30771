import type { Column, OutRow, Sheet } from '#sheets/sheet'
import type { Workbook } from '#sheets/xlsx-write'
import type { Language } from '#text/language.ts'
import { budgetTexts } from '../budget/texts.ts'
import { partFormTexts } from '../part/texts.ts'
import { planTexts } from '../plan/texts.ts'
import { outcomeChoices, stepsIn } from './approval-columns.ts'
import { type Choice, fixedChoices, ownWays, themeChoices } from './choices.ts'
import { candidateName } from './decider-in.ts'
import type { FilledBook } from './filled.ts'
import {
  factColumns,
  facts,
  factsName,
  type ListKey,
  listKeys,
  type RowSheetKey,
  rowSheetKeys,
  rowSheets,
  type TakeColumn,
} from './layout.ts'
import type { Register } from './register.ts'
import { takeoverTexts } from './texts.ts'

const say = takeoverTexts.phrase
const form = partFormTexts.phrase
const plan = planTexts.phrase

const titles = {
  programme: plan('begin.programme'),
  theme: say('column.theme'),
  estate: say('column.estate'),
  board: plan('facts.board'),
  operator: plan('facts.operator'),
  organisation: say('list.organisation'),
  template: plan('begin.template'),
  rule: budgetTexts.phrase('form.rule'),
  direction: form('goal.direction'),
  counting: form('goal.counting'),
  frequency: form('goal.frequency'),
  activityKind: form('activity.kind'),
  target: form('activity.groups'),
  source: budgetTexts.phrase('form.source'),
  lineKind: budgetTexts.phrase('form.kind'),
  milestoneEnd: say('column.ended'),
  step: say('column.step'),
  outcome: say('column.outcome'),
  decider: say('column.decider'),
} as const satisfies Readonly<Record<ListKey, unknown>>

/** Everybody who may have decided, each name once: bodies, partners, seats, and the estates for their meetings. */
const decidersIn = (deciders: Register['deciders'], estates: Register['estates']): readonly Choice[] => {
  const names = [...new Set(['body', 'partner', 'seat'].flatMap((kind) => deciders.filter((one) => one.kind === kind).map(candidateName)))]
  return [...names.map((name) => ({ value: name, say: () => name })), ...estates]
}

/** What a municipality's files offer to choose from. */
const choicesIn = ({
  name,
  estates,
  boards,
  operators,
  organisations,
  deciders,
}: Register): Readonly<Record<ListKey, readonly Choice[]>> => {
  const ways = ownWays(name)
  return {
    ...fixedChoices,
    theme: themeChoices(null),
    template: ways,
    estate: estates,
    board: boards,
    operator: operators,
    organisation: organisations,
    step: stepsIn(ways),
    outcome: outcomeChoices,
    decider: decidersIn(deciders, estates),
  }
}

/** The lists that a file's cells offer. */
export const listsFor = (register: Register, language: Language): NonNullable<Workbook['lists']> => {
  const choices = choicesIn(register)
  return listKeys.map((key) => ({ key, title: titles[key], words: choices[key].map((choice) => choice.say(language)) }))
}

const yearColumn = (year: number): TakeColumn => ({
  key: String(year),
  title: () => String(year),
  kind: 'number',
  decimals: 2,
  width: 14,
  meaning: say('column.year'),
})

/** The columns of a sheet, with the years that a budget has. */
export const columnsOf = (sheet: RowSheetKey, years: readonly number[]): readonly TakeColumn[] => [
  ...rowSheets[sheet].columns,
  ...(sheet === 'lines' ? years.map(yearColumn) : []),
]

const factColumn = (key: keyof typeof factColumns, width: number): Column => ({
  key,
  title: factColumns[key],
  kind: 'text',
  width,
  wrap: true,
})

/** The sheet of facts: a fact in each row, with what is meant beside it. */
const factsSheet = (filled: FilledBook, language: Language): Sheet<readonly OutRow[]> => ({
  name: factsName,
  explained: false,
  columns: [factColumn('fact', 30), factColumn('value', 44), factColumn('hint', 70)],
  rows: facts.map((fact) => [
    fact.title(language),
    filled.facts[fact.key] ?? null,
    [...('needed' in fact ? [takeoverTexts.in(language)('fact.needed')] : []), fact.hint(language)].join(' '),
  ]),
  cellLists: facts.flatMap((fact, row) => ('list' in fact ? [{ row, column: 1, list: fact.list }] : [])),
})

const rowSheet = (sheet: RowSheetKey, filled: FilledBook): Sheet<readonly OutRow[]> => {
  const columns = columnsOf(sheet, filled.years)
  return { name: rowSheets[sheet].name, columns, rows: (filled.rows[sheet] ?? []).map((row) => columns.map(({ key }) => row[key] ?? null)) }
}

const guideLines = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

/** The first sheet: how the others are filled in. */
const guideSheet = ({ name }: Register, address: string, language: Language): Sheet<readonly OutRow[]> => {
  const speak = takeoverTexts.in(language)
  return {
    name: say('sheet.guide'),
    explained: false,
    columns: [{ key: 'guide', title: say('guide.head'), kind: 'text', width: 110, wrap: true }],
    rows: [...guideLines.map((line) => [speak(`guide.${line}`, { municipality: name, address })]), [speak('guide.not')]],
  }
}

type Made = { readonly register: Register; readonly address: string; readonly today: string; readonly language: Language }

/** A file for a running plan: guide, facts and records, with what the municipality has to choose from, empty or filled in. */
export const takeoverBook = (filled: FilledBook, { register, address, today, language }: Made): Workbook => ({
  sheets: [guideSheet(register, address, language), factsSheet(filled, language), ...rowSheetKeys.map((key) => rowSheet(key, filled))],
  about: [
    [say('about.place'), () => register.name],
    [say('about.made'), () => today],
  ],
  lists: listsFor(register, language),
})

/** The years that an empty budget has: two that are over, this one, and four to come. */
export const templateYears = (today: string): readonly number[] =>
  Array.from({ length: 7 }, (_, index) => Number(today.slice(0, 4)) - 2 + index)
