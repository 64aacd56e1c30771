import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { holdsPersonNumber } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import { commonTexts } from '#text/common.ts'
import type { GoalDocument } from '../document.ts'
import { isAmount, readAmount } from '../part/amount.ts'
import { judgeMeasurement } from '../part/measurement.ts'
import { partFormTexts } from '../part/texts.ts'
import { type Closed, closedAmong } from './lock.ts'
import { dayIn, type Frequency, type Period, periodOf } from './period.ts'
import { measuresTexts } from './texts.ts'
import {
  type CellValue,
  type Counting,
  counting,
  emptyCell,
  isEmptyCell,
  sameValue,
  seenAt,
  toldIn,
  type Update,
  valueIn,
} from './updates.ts'

export type Field = 'amount' | 'numerator' | 'denominator'

/** What stands in a cell of a goal: one figure, or the two that a share is made of. */
export const fieldsOf = (how: Counting): readonly Field[] => (how === 'share' ? ['numerator', 'denominator'] : ['amount'])

/** The name of a cell's field, in forms and in files. */
export const cellName = (goal: Id, period: string, field: Field = 'amount'): string =>
  field === 'amount' ? `${goal}_${period}` : `${goal}_${period}_${field}`
const cellNames = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([0-9A-Z-]{4,7})(?:_(numerator|denominator))?$/

/** The name of the field for what one must know of the figures that are written in a goal's row. */
export const noteName = (goal: Id): string => `${goal}_note`

/** What of a goal decides what its cells can hold. */
export type Asked = Pick<GoalDocument, 'id' | 'counting' | 'baselineOn'> & { readonly frequency: Frequency }

/** A cell that somebody has written in, with what one must know to read it. */
export type Edit = { readonly goal: Id; readonly period: string; readonly value: CellValue; readonly note: string | null }

const say = measuresTexts.phrase

/** A figure as a field holds it: exact, with the comma that people write. */
export const wordsOf = (amount: string | null): string => (amount ?? '').replace('.', ',')

/** Why a remark cannot be kept: a civil registration number stands in it. */
export const noteFault = (note: string): Refusal['say'] | null => (holdsPersonNumber(note) ? commonTexts.phrase('person') : null)

const readField = (text: string): string | null | undefined => {
  if (text.trim() === '') return null
  return readAmount(text) ?? undefined
}

/** Reads the cells that a form or a file brings, a share's two together. What cannot be read, or is no cell, has its sentence at its name. */
export const readCells = (
  goals: readonly Asked[],
  words: Readonly<Record<string, string>>,
): { readonly edits: readonly Edit[]; readonly refusals: readonly Refusal[] } => {
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  const found = new Map<string, { readonly goal: Asked; readonly period: Period; value: CellValue }>()
  const refusals: Refusal[] = []
  for (const [name, text] of Object.entries(words)) {
    const [, id = '', code = '', field = 'amount'] = cellNames.exec(name) ?? []
    if (id === '') continue
    const [goal, period] = [byId.get(id), periodOf(code)]
    const read = readField(text)
    if (!goal || !period || period.frequency !== goal.frequency || !fieldsOf(goal.counting).includes(field as Field))
      refusals.push(at(name, say('cell.foreign')))
    else if (read === undefined) refusals.push(at(name, partFormTexts.phrase('amount.wrong')))
    else {
      const key = `${id}_${code}`
      const cell = found.get(key) ?? { goal, period, value: emptyCell }
      found.set(key, { ...cell, value: { ...cell.value, [field]: read } })
    }
  }
  for (const { id } of goals) {
    const fault = noteFault(words[noteName(id)] ?? '')
    if (fault) refusals.push(at(noteName(id), fault))
  }
  const edits = [...found.values()].map(({ goal, period, value }) => ({
    goal: goal.id,
    period: period.code,
    value,
    note: (words[noteName(goal.id)] ?? '').trim() || null,
  }))
  return { edits, refusals }
}

/** Why a cell cannot hold what it is to hold, at its fields; what is emptied needs no judgement. */
export const judgeCell = (goal: Asked, { period: code, value }: Pick<Edit, 'period' | 'value'>, today: Day): readonly Refusal[] => {
  const period = periodOf(code)
  const named = (field: string): string =>
    cellName(goal.id, code, fieldsOf(goal.counting).find((one) => one === field) ?? fieldsOf(goal.counting)[0])
  if (!period || period.frequency !== goal.frequency) return [at(named('amount'), say('cell.foreign'))]
  if (isEmptyCell(value)) return []
  if (period.first > today) return [at(named('amount'), say('cell.ahead'))]
  const half = fieldsOf(goal.counting).find((field) => value[field] === null)
  if (half !== undefined) return [at(named(half), say('cell.half'))]
  const unread = fieldsOf(goal.counting).find((field) => !isAmount(value[field] ?? ''))
  if (unread !== undefined) return [at(named(unread), partFormTexts.phrase('amount.wrong'))]
  return judgeMeasurement(goal, { ...value, measuredOn: dayIn(period, today), note: null }, today).map((refusal) => ({
    ...refusal,
    field: named(refusal.field ?? ''),
  }))
}

/** The closed quarter that a cell lies in: the one of the day that a new figure would be of, or of one that it would replace. */
export const closedCell = (
  goal: Pick<Asked, 'counting'> & { readonly updates: readonly Update[] },
  closed: readonly Closed[],
  period: Period,
  today: Day,
): Closed | null => {
  const told = toldIn(goal.counting, counting(goal.updates), period).map(({ measuredOn }) => measuredOn)
  return closedAmong(closed, [dayIn(period, today), ...told])
}

/** A cell that two have written in: what it held when the page was made, and what stands there now. */
export type Clash = { readonly edit: Edit; readonly base: CellValue; readonly theirs: CellValue }

export type Weighed = {
  /** Cells that are to hold something else, and that nobody else has touched, with what they hold now. */
  readonly changes: readonly (Edit & { readonly before: CellValue })[]
  readonly clashes: readonly Clash[]
}

/**
 * Holds what somebody wrote against what stood on the page that it was written on (`seen`, the page's mark) and what stands now. What was
 * left as it stood changes nothing, whatever others have written meanwhile; what both changed to different figures is a clash.
 */
export const weigh = (
  goals: readonly (Pick<Asked, 'id' | 'counting'> & { readonly updates: readonly Update[] })[],
  edits: readonly Edit[],
  seen: Id | null,
): Weighed => {
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  const changes: (Edit & { before: CellValue })[] = []
  const clashes: Clash[] = []
  for (const edit of edits) {
    const [goal, period] = [byId.get(edit.goal), periodOf(edit.period)]
    if (!goal || !period) continue
    const theirs = valueIn(goal.counting, counting(goal.updates), period)
    const base = seen === null ? theirs : valueIn(goal.counting, seenAt(goal.updates, seen), period)
    if (sameValue(edit.value, base) || sameValue(edit.value, theirs)) continue
    if (sameValue(base, theirs)) changes.push({ ...edit, before: theirs })
    else clashes.push({ edit, base, theirs })
  }
  return { changes, clashes }
}
