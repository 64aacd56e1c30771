import type { PartDocument } from '../document.ts'
import type { Fault } from './fault.ts'
import type { RowSheetKey } from './layout.ts'
import { type PartIn, wholeIn } from './part-in.ts'
import type { TakeRow } from './rows.ts'
import { takeoverTexts } from './texts.ts'

const say = takeoverTexts.phrase

/** A row that belongs to a part of the plan. */
export type InPart = TakeRow & { readonly part: PartDocument }

/** Rows with the parts that they name. A row of no part, or of one that the plan has not, is told and not read. */
export const inParts = (
  sheet: RowSheetKey,
  rows: readonly TakeRow[],
  parts: readonly PartIn[],
): { readonly rows: readonly InPart[]; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = []
  const own = rows.flatMap((one): readonly InPart[] => {
    const number = wholeIn(one.words.part ?? '')
    const found = parts.find(({ part }) => part.number === number)
    if (found) return [{ ...one, part: found.part }]
    const written = (one.words.part ?? '').slice(0, 20)
    faults.push({
      ...{ sheet, row: one.row, column: 'part' },
      say: written === '' ? say('fault.part.lacking') : say('fault.part.unknown', { part: written }),
    })
    return []
  })
  return { rows: own, faults }
}

export type Numbered<T> = { readonly numbered: readonly (T & { readonly number: number })[]; readonly faults: readonly Fault[] }

/**
 * Rows with their numbers, 1, 2, 3 in each group: those that are written, else by their place. A number twice, or one that leaves a gap, is told: other
 * rows name these by their numbers.
 */
export const numberedIn = <T extends TakeRow>(sheet: RowSheetKey, rows: readonly T[], groupOf: (row: T) => string): Numbered<T> => {
  const faults: Fault[] = []
  const numbered = [...Map.groupBy(rows, groupOf).values()].flatMap((group) => {
    const taken = new Map<number, number>()
    return group.flatMap((one, index) => {
      const words = one.words.number ?? ''
      const number = words === '' ? index + 1 : wholeIn(words)
      const place = { sheet, row: one.row, column: 'number' }
      const before = number === null ? undefined : taken.get(number)
      if (number === null || number < 1) faults.push({ ...place, say: say('fault.number') })
      else if (before !== undefined) faults.push({ ...place, say: say('fault.number.twice', { row: before }) })
      else if (number > group.length) faults.push({ ...place, say: say('fault.number.gap', { count: group.length }) })
      if (number === null || before !== undefined) return []
      taken.set(number, one.row)
      return [{ ...one, number }]
    })
  })
  return { numbered: numbered.toSorted((one, other) => one.number - other.number), faults }
}

/** The numbers that a cell names, such as `1, 3`; null for what is none. */
export const numbersIn = (words: string): readonly (number | null)[] =>
  words
    .split(/[\s,;.]+/)
    .filter((word) => word !== '')
    .map((word) => wholeIn(word))
