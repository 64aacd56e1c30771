import type { Refusal } from '#kernel/result'
import type { Fault } from './fault.ts'
import type { RowSheetKey } from './layout.ts'

/** Refusals of a form as faults of a row: the field is the column. */
export const atRow = (
  sheet: RowSheetKey,
  row: number,
  refusals: readonly Refusal[],
  columnOf: (field: string) => string = (field) => field,
): readonly Fault[] => refusals.map(({ field, say }) => ({ sheet, row, column: field === undefined ? null : columnOf(field), say }))

/** Only those about columns that have no fault yet: what could not be read is told once. */
export const besides = (faults: readonly Fault[], more: readonly Fault[]): readonly Fault[] => {
  const placeOf = ({ sheet, row, column }: Fault): string => `${sheet} ${row} ${column}`
  const told = new Set(faults.map(placeOf))
  return [...faults, ...more.filter((fault) => !told.has(placeOf(fault)))]
}
