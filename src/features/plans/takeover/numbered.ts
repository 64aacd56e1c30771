import type { PartDocument } from '../document.ts'
import type { Fault } from './fault.ts'
import type { RowSheetKey } from './layout.ts'
import { shownOf } from './names.ts'
import { type PartsIn, wholeIn } from './part-in.ts'
import type { TakeRow, TakeRows } from './rows.ts'
import { takeoverTexts } from './texts.ts'

const say = takeoverTexts.phrase

/** A row that belongs to a part of the plan. */
export type InPart = TakeRow & { readonly part: PartDocument }

/** Rows with the parts that they name. A row of no part, or of one that the plan has not, is told and not read; `lost` says that there are more. */
export const inParts = (
  sheet: RowSheetKey,
  { rows, lost }: Pick<TakeRows, 'rows' | 'lost'>,
  { parts, doubtful }: PartsIn,
): { readonly rows: readonly InPart[]; readonly faults: readonly Fault[]; readonly lost: boolean } => {
  const faults: Fault[] = []
  const own = rows.flatMap((one): readonly InPart[] => {
    const number = wholeIn(one.words.part ?? '')
    const found = parts.find(({ part }) => part.number === number)
    if (found) return [{ ...one, part: found.part }]
    const written = one.words.part ?? ''
    const place = { sheet, row: one.row, column: 'part' }
    if (written === '') faults.push({ ...place, say: say('fault.part.lacking') })
    else if (!doubtful) faults.push({ ...place, say: say('fault.part.unknown', { part: shownOf(written, 40) }) })
    return []
  })
  return { rows: own, faults, lost: lost || own.length < rows.length }
}

export type Numbered<T> = { readonly numbered: readonly (T & { readonly number: number })[]; readonly faults: readonly Fault[] }

/**
 * Rows with their numbers, 1, 2, 3 in each group: those that are written, else by their place. A number twice, or one that leaves a gap, is told: other
 * rows name these by their numbers. A gap is none where rows are lost whose own faults are told, or where a number is there twice.
 */
export const numberedIn = <T extends TakeRow>(
  sheet: RowSheetKey,
  rows: readonly T[],
  { groupOf, lost }: { readonly groupOf: (row: T) => string; readonly lost: boolean },
): Numbered<T> => {
  const faults: Fault[] = []
  const numbered = [...Map.groupBy(rows, groupOf).values()].flatMap((group) => {
    const taken = new Map<number, number>()
    const written = group.map(({ words }) => words.number ?? '').filter((words) => words !== '')
    const whole = !lost && new Set(written).size === written.length
    return group.flatMap((one, index) => {
      const words = one.words.number ?? ''
      const number = words === '' ? index + 1 : wholeIn(words)
      const place = { sheet, row: one.row, column: 'number' }
      const before = number === null ? undefined : taken.get(number)
      if (number === null || number < 1) faults.push({ ...place, say: say('fault.number') })
      else if (before !== undefined) faults.push({ ...place, say: say('fault.number.twice', { row: before }) })
      else if (whole && number > group.length) faults.push({ ...place, say: say('fault.number.gap', { count: group.length }) })
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
