import type { Day } from '#kernel/day'
import { type Id, isId } from '#kernel/id'
import type { Refusal } from '#kernel/result'
import { problemsOf } from '#sheets/refusals'
import type { Cell, Row } from '#sheets/table'
import { languages } from '#text/language.ts'
import {
  type Asked,
  type Clash,
  cellName,
  closedCell,
  type Edit,
  fieldsOf,
  judgeCell,
  noteFault,
  readCells,
  weigh,
  wordsOf,
} from './cells.ts'
import { closedSentence } from './lock.ts'
import { periodOf } from './period.ts'
import type { MeasuredPlan } from './queries.ts'
import { type SheetKey, sheetColumns } from './sheet.ts'
import { measuresTexts } from './texts.ts'
import type { CellValue } from './updates.ts'

/** What is wrong with a row: where it stands in the file, and why it is not read. */
export type RowFault = { readonly row: number; readonly column: string | null; readonly say: Refusal['say'] }

/** What a file says of a cell, with the row and the mark of the moment at which its file was made. */
export type SheetEdit = Edit & { readonly mark: Id; readonly row: number }

/** A file of measurements as it was read: what it says of each cell, and what of it could not be read. */
export type ReadSheet = {
  readonly edits: readonly SheetEdit[]
  readonly faults: readonly RowFault[]
}

const say = measuresTexts.phrase

/** Where each column stands, by what it is called in either language; wherever it was moved to. */
const placesIn = (header: readonly string[]): Readonly<Record<SheetKey, number>> =>
  Object.fromEntries(
    sheetColumns.map(({ key, title }) => {
      const names = languages.map((language) => title(language).toLowerCase())
      return [key, header.findIndex((head) => names.includes(head.trim().toLowerCase()))]
    }),
  ) as Record<SheetKey, number>

/** The columns without which nothing can be read, by their names; empty where they are all there. */
export const lackingColumns = (header: readonly string[]): readonly SheetKey[] => {
  const places = placesIn(header)
  return (['cell', 'amount'] as const).filter((key) => places[key] < 0)
}

const wordsIn = (cell: Cell | undefined): string => {
  if (!cell || cell.kind === 'empty') return ''
  return cell.number === null ? cell.text : wordsOf(cell.number)
}

type Keyed = { readonly row: number; readonly name: string; readonly mark: Id; readonly words: string; readonly note: string }

/**
 * Reads rows of a file of measurements, in whatever order they and their columns stand. A row that is not there changes nothing. A row without a
 * key, with a broken one, of another plan, twice with different figures, or whose figure is none, is told by row and column and not read.
 */
export const readSheet = (goals: readonly Asked[], header: readonly string[], rows: readonly Row[]): ReadSheet => {
  const places = placesIn(header)
  const column = (key: SheetKey): string | null => header[places[key]] ?? null
  const faults: RowFault[] = []
  const keyed = new Map<string, Keyed>()
  for (const row of rows) {
    const { cells, row: number } = row
    const texts = cells.filter(({ kind }) => kind !== 'empty')
    if (texts.length === 0) continue
    const broken = problemsOf(row, header).filter(({ fault }) => fault === 'formula' || fault === 'error-cell')
    const key = (cells[places.cell]?.text ?? '').trim()
    const [name = '', mark = ''] = key.split('@')
    if (broken.length > 0) faults.push(...broken.map((one) => ({ row: number, column: one.column, say: one.say })))
    else if (key === '') faults.push({ row: number, column: column('cell'), say: say('file.fault.foreign') })
    else if (!isId(mark) || name === '') faults.push({ row: number, column: column('cell'), say: say('file.fault.key') })
    else {
      const words = wordsIn(cells[places.amount])
      const before = keyed.get(name)
      if (before && before.words !== words)
        faults.push({ row: number, column: column('amount'), say: say('file.fault.twice', { row: before.row }) })
      else keyed.set(name, { row: number, name, mark, words, note: (cells[places.note]?.text ?? '').trim() })
    }
  }
  const all = [...keyed.values()]
  const { edits, refusals } = readCells(goals, Object.fromEntries(all.map(({ name, words }) => [name, words])))
  for (const refusal of refusals) {
    const at = keyed.get(refusal.field ?? '')
    const byKey = at && readCells(goals, { [at.name]: '' }).refusals.length > 0
    if (at) faults.push({ row: at.row, column: column(byKey ? 'cell' : 'amount'), say: refusal.say })
  }
  for (const { row, note } of all) {
    const fault = noteFault(note)
    if (fault) faults.push({ row, column: column('note'), say: fault })
  }
  const whole = edits.flatMap((edit) => {
    const goal = goals.find(({ id }) => id === edit.goal)
    const fields = goal ? fieldsOf(goal.counting) : []
    const found = fields.flatMap((field) => keyed.get(cellName(edit.goal, edit.period, field)) ?? [])
    const [first] = found
    if (!first) return []
    if (found.length === fields.length) return [{ ...edit, note: first.note || null, mark: first.mark, row: first.row }]
    faults.push({ row: first.row, column: column('cell'), say: say('file.fault.half') })
    return []
  })
  return { edits: whole, faults: faults.toSorted((one, other) => one.row - other.row) }
}

/** What a file would do to a plan's measurements: all that differs from what stood when it was made, and what of it cannot be. */
export type SheetPlan = {
  readonly changes: readonly (SheetEdit & { readonly before: CellValue })[]
  readonly clashes: readonly (Clash & { readonly row: number })[]
  readonly faults: readonly RowFault[]
}

/** Holds what a file says against what stood when it was made and what stands now; writes nothing. */
export const planSheet = (
  { goals, locks }: Pick<MeasuredPlan, 'goals' | 'locks'>,
  { edits, faults }: ReadSheet,
  columnOf: string,
  today: Day,
): SheetPlan => {
  const weighed = edits.map((edit) => ({ edit, ...weigh(goals, [edit], edit.mark) }))
  const touched = weighed.flatMap(({ edit, changes, clashes }) => (changes.length + clashes.length > 0 ? [edit] : []))
  const wrong = touched.flatMap((edit): readonly RowFault[] => {
    const [goal, period] = [goals.find(({ id }) => id === edit.goal), periodOf(edit.period)]
    if (!goal || !period) return []
    const closed = closedCell(goal, locks, period, today)
    const says = closed ? [closedSentence(closed)] : judgeCell(goal, edit, today).map((refusal) => refusal.say)
    return says.map((one) => ({ row: edit.row, column: columnOf, say: one }))
  })
  return {
    changes: weighed.flatMap(({ edit, changes }) => changes.map(({ before }) => ({ ...edit, before }))),
    clashes: weighed.flatMap(({ edit, clashes }) => clashes.map((clash) => ({ ...clash, row: edit.row }))),
    faults: [...faults, ...wrong].toSorted((one, other) => one.row - other.row),
  }
}
