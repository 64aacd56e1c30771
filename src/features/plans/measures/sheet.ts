import type { Id } from '#kernel/id'
import type { Column, OutRow, Sheet } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import { cellName, type Field, fieldsOf } from './cells.ts'
import { type Period, periodName, periodsIn } from './period.ts'
import type { MeasuredGoal } from './queries.ts'
import { measuresTexts } from './texts.ts'
import { counting, toldIn, valueIn } from './updates.ts'

const say = measuresTexts.phrase

/** The columns of a file of measurements. The last one names the cell and the moment at which the file was made, and must stay as it is. */
export const sheetColumns = [
  { key: 'part', title: say('file.part'), kind: 'text', width: 28, meaning: say('file.part.meaning') },
  { key: 'goal', title: say('file.goal'), kind: 'text', width: 40, meaning: say('file.goal.meaning') },
  { key: 'period', title: say('file.period'), kind: 'text', width: 18, meaning: say('file.period.meaning') },
  { key: 'what', title: say('file.what'), kind: 'text', width: 30, meaning: say('file.what.meaning') },
  { key: 'amount', title: say('file.amount'), kind: 'number', width: 12, meaning: say('file.amount.meaning') },
  { key: 'note', title: say('file.note'), kind: 'text', width: 40, meaning: say('file.note.meaning') },
  { key: 'cell', title: say('file.cell'), kind: 'text', width: 16, meaning: say('file.cell.meaning') },
] as const satisfies readonly Column[]

export type SheetKey = (typeof sheetColumns)[number]['key']

/** What names a cell in a file: its field's name, and the mark of the moment at which the file was made. */
export const keyOf = (cell: string, mark: Id): string => `${cell}@${mark}`

/** What a figure of a goal is, in words. */
export const whatIs = ({ unit, numerator, denominator }: MeasuredGoal, field: Field, language: Language): string => {
  if (field === 'amount') return unit
  return field === 'numerator' ? (numerator ?? unit) : measuresTexts.in(language)('grid.out_of', { what: denominator ?? '' })
}

const rowOf = (goal: MeasuredGoal, period: Period, field: Field, mark: Id, language: Language): OutRow => {
  const { number, title, part } = goal
  const live = counting(goal.updates)
  return [
    part.number === 0 ? part.title : `${part.number} ${part.title}`,
    `${part.number}.${number} ${title}`,
    periodName(period, language),
    whatIs(goal, field, language),
    valueIn(goal.counting, live, period)[field],
    field === 'denominator' ? null : (toldIn(goal.counting, live, period).at(-1)?.note ?? null),
    keyOf(cellName(goal.id, period.code, field), mark),
  ]
}

/** A plan's goals and their periods in a year as a sheet, a figure a row: what is sent to be filled in and read again. */
export const measuresSheet = (goals: readonly MeasuredGoal[], year: number, mark: Id, language: Language): Sheet => ({
  name: () => measuresTexts.in(language)('file.sheet', { year }),
  columns: sheetColumns,
  rows: goals.flatMap((goal) =>
    periodsIn(goal.frequency, year).flatMap((period) => fieldsOf(goal.counting).map((field) => rowOf(goal, period, field, mark, language))),
  ),
})
