import type { Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import type { GoalDocument } from '../document.ts'
import { liesIn, type Period } from './period.ts'

/** One thing that somebody wrote of a goal's figure. Decimal texts; ids sort by the time they were made. */
export type Update = {
  readonly id: Id
  readonly measuredOn: Day
  readonly amount: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly note: string | null
  /** What took its place, or an id of nothing where it was taken away; null while it counts. */
  readonly closedAs: Id | null
}

/** What a cell of the grid holds; all null in one that is empty. A share has what it is made of, anything else an amount. */
export type CellValue = { readonly amount: string | null; readonly numerator: string | null; readonly denominator: string | null }

export type Counting = GoalDocument['counting']

export const emptyCell: CellValue = { amount: null, numerator: null, denominator: null }

/** The mark of somebody who has seen nothing yet: it sorts before every id. */
export const nothingSeen: Id = '00000000-0000-0000-0000-000000000000'

/** The last thing that happened among updates: what a page was made of, for the form to bring back. */
export const markOf = (updates: readonly Pick<Update, 'id' | 'closedAs'>[]): Id =>
  updates.reduce((last, { id, closedAs }) => [last, id, closedAs ?? id].toSorted().at(-1) ?? last, nothingSeen)

/** The updates that count now. */
export const counting = <One extends Pick<Update, 'closedAs'>>(updates: readonly One[]): readonly One[] =>
  updates.filter(({ closedAs }) => closedAs === null)

/** The updates that counted for somebody whose page bears a mark. */
export const seenAt = <One extends Pick<Update, 'id' | 'closedAs'>>(updates: readonly One[], mark: Id): readonly One[] =>
  updates.filter(({ id, closedAs }) => id <= mark && (closedAs === null || closedAs > mark))

const total = (texts: readonly (string | null)[]): string | null => {
  const told = texts.flatMap((text) => text ?? [])
  return told.length === 0 ? null : told.reduce((sum, text) => sum.plus(text), decimal(0)).toFixed()
}

/** The updates of a period that are told by its one figure: all of them where they are added up, the last one where it holds. */
export const toldIn = <One extends Update>(
  how: Counting,
  updates: readonly One[],
  period: Pick<Period, 'first' | 'last'>,
): readonly One[] => {
  const own = updates.filter(({ measuredOn }) => liesIn(period, measuredOn)).toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : 1))
  return how === 'last' || how === 'running' ? own.slice(-1) : own
}

/** What a period comes to: the last figure, the sum, or for a share its parts added up; empty where nothing was measured. */
export const valueIn = (how: Counting, updates: readonly Update[], period: Pick<Period, 'first' | 'last'>): CellValue => {
  const told = toldIn(how, updates, period)
  if (how !== 'share') return { ...emptyCell, amount: total(told.map(({ amount }) => amount)) }
  return { ...emptyCell, numerator: total(told.map((one) => one.numerator)), denominator: total(told.map((one) => one.denominator)) }
}

export const sameValue = (one: CellValue, other: CellValue): boolean =>
  one.amount === other.amount && one.numerator === other.numerator && one.denominator === other.denominator

export const isEmptyCell = (value: CellValue): boolean => sameValue(value, emptyCell)

/**
 * What came in a period of a goal whose figures are running totals: the last total of the period less the last before it, or less the baseline,
 * or nothing where there is none. Null where nobody has measured in the period.
 */
export const cameIn = (updates: readonly Update[], period: Pick<Period, 'first' | 'last'>, baseline: string | null): string | null => {
  const { amount } = valueIn('running', updates, period)
  if (amount === null) return null
  const before = updates.filter(({ measuredOn }) => measuredOn < period.first).toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : 1))
  return decimal(amount)
    .minus(before.at(-1)?.amount ?? baseline ?? '0')
    .toFixed()
}
