import { danishMarks } from '#kernel/amount'
import type { Id } from '#kernel/id'
import { readWords } from '#web/forms.ts'
import type { Words } from '#web/page.ts'
import { sources } from '../../../../rules/co-financing/index.ts'
import { LineForm, lineFrom } from '../budget/forms.ts'
import { cellsOf, type NewLine, refusalsOf, yearField } from '../budget/line.ts'
import { budgetTexts } from '../budget/texts.ts'
import type { LineDocument, PlanDocument } from '../document.ts'
import { fixedChoices } from './choices.ts'
import type { Fault } from './fault.ts'
import { inParts } from './numbered.ts'
import type { PartsIn } from './part-in.ts'
import { atRow, besides } from './refusals.ts'
import { chosenIn, isYear, type TakeRow, type TakeRows } from './rows.ts'

export type LineIn = { readonly part: Id; readonly row: number; readonly line: LineDocument }

const yearsIn = ({ words }: TakeRow): readonly number[] =>
  Object.entries(words).flatMap(([key, value]) => (isYear(key) && value !== '' ? [Number(key)] : []))

/** A line of which only the years can be read, so that what is wrong with them is told in the same round. */
const standIn = ({ category = '' }: Words, kind: string) =>
  ({ part: 0, category, source: sources[0], kind: kind === 'hours' ? 'hours' : 'cash', rate: null, manager: null }) as const

const isYearField = (field: string | undefined): boolean => field?.startsWith('year-') ?? false

/** A field of the screens' form as the column that it stands in. */
const columnOf = (field: string): string => field.replace(/^year-/, '')

const lineIn = (one: TakeRow, document: PlanDocument | null): { readonly line: NewLine | null; readonly faults: readonly Fault[] } => {
  const { row, words } = one
  const place = (column: string) => ({ sheet: 'lines', row, column }) as const
  const source = chosenIn(words.source ?? '', fixedChoices.source, place('source'))
  const kind = chosenIn(words.kind ?? '', fixedChoices.lineKind, place('kind'))
  const unread = [...source.faults, ...kind.faults]
  const form = readWords({ ...words, source: source.value, kind: kind.value || 'cash' }, LineForm)
  const years = yearsIn(one)
  const amounts = Object.fromEntries(years.map((year) => [yearField(year), words[String(year)] ?? '']))
  if (!form.ok) {
    const cells = lineFrom(standIn(words, kind.value), amounts, years, danishMarks)
    const inYears = [...cells.refusals, ...(document ? refusalsOf(document, cells.line) : [])].filter(({ field }) => isYearField(field))
    return { line: null, faults: besides(unread, atRow('lines', row, [...form.refusals, ...inYears], columnOf)) }
  }
  const { line, refusals } = lineFrom(form.value, amounts, years, danishMarks)
  const idle = line.kind === 'cash' && Boolean(words.rate || words.manager)
  const judged = document ? refusalsOf(document, line) : []
  const read = atRow('lines', row, [...refusals, ...(idle ? [{ field: 'kind', say: budgetTexts.phrase('line.cash') }] : [])], columnOf)
  return { line, faults: besides(besides(unread, read), atRow('lines', row, judged, columnOf)) }
}

/** Reads the lines of the budget with their years, each behind those of its part. `document` holds the plan's facts and parts, where these could be read. */
export const linesIn = (
  sheet: TakeRows,
  parts: PartsIn,
  document: PlanDocument | null,
  idOf: () => Id,
): { readonly lines: readonly LineIn[]; readonly faults: readonly Fault[] } => {
  const own = inParts('lines', sheet, parts)
  const counts = new Map<Id, number>()
  const read = own.rows.map((one) => ({ ...lineIn(one, document), row: one.row, part: one.part }))
  const lines = read.flatMap(({ line, row, part }): readonly LineIn[] => {
    if (!line) return []
    const position = (counts.get(part.id) ?? 0) + 1
    counts.set(part.id, position)
    const { category, source, kind, rate, manager } = line
    const cells = cellsOf(line).toSorted((one, other) => one.year - other.year)
    return [
      {
        row,
        part: part.id,
        line: { id: idOf(), position, category: category.trim(), source, kind, rate, manager, confirmed: false, cells },
      },
    ]
  })
  return { lines, faults: [...sheet.faults, ...own.faults, ...read.flatMap((one) => one.faults)] }
}
