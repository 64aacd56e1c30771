import { z } from 'zod'
import { decimalText, type Marks, readAmount } from '#kernel/amount'
import { at, type Refusal } from '#kernel/result'
import { anyText, choice, optionalAnyText, optionalText, several, text } from '#web/fields.ts'
import type { Words } from '#web/page.ts'
import { sources } from '../../../../rules/co-financing/index.ts'
import { type CellFault, cellSentence } from './cells.ts'
import type { NewCell, NewLine } from './line.ts'
import { yearField } from './line.ts'
import { budgetTexts } from './texts.ts'

/** The words of the frame; amount and year are read by `frameFrom`. */
export const FrameForm = z.object({
  frame: anyText(),
  rule: choice(['lbf', 'koebenhavn']),
  priceLevel: text(30),
  reason: optionalText(1_000),
})

/** The words of a new line; its rate and its years are read by `lineFrom`. */
export const LineForm = z.looseObject({
  part: text(3).transform(Number),
  category: text(),
  source: choice(sources),
  kind: choice(['cash', 'hours']),
  rate: optionalAnyText(),
  manager: optionalText(),
})

/** Which of the usual lines were ticked. */
export const UsualForm = z.object({ lines: several() })

/** Any words: the grid's cells are read by `readCells`. */
export const CellsForm = z.looseObject({})

const say = budgetTexts.phrase

/** The frame's figures; what cannot be read is left for the command to refuse at its field. */
export const frameFrom = ({ frame, priceLevel }: { readonly frame: string; readonly priceLevel: string }, marks: Marks) => {
  const read = readAmount(frame, marks)
  return { frame: read.ok ? read.hundredths : Number.NaN, priceLevel: /^\d{4}$/.test(priceLevel) ? Number(priceLevel) : Number.NaN }
}

/** A line's years as its form has them, and why some cannot be read. Empty years are left out. */
const cellsFrom = (line: Pick<NewLine, 'kind' | 'category'>, words: Words, years: readonly number[], marks: Marks) => {
  const cells: NewCell[] = []
  const refusals: Refusal[] = []
  for (const year of years) {
    const read = readAmount(words[yearField(year)] ?? '', marks)
    if (read.ok) cells.push(line.kind === 'cash' ? { year, amount: read.hundredths } : { year, hours: decimalText(read.hundredths) })
    else if (read.fault !== 'empty')
      refusals.push(at(yearField(year), cellSentence(read.fault satisfies CellFault, line.category, year, years)))
  }
  return { cells, refusals }
}

/** A new line from its form, and why it cannot be read. */
export const lineFrom = (
  { rate, manager, ...line }: z.output<typeof LineForm>,
  words: Words,
  years: readonly number[],
  marks: Marks,
): { readonly line: NewLine; readonly refusals: readonly Refusal[] } => {
  const hours = line.kind === 'hours'
  const priced = readAmount(rate ?? '', marks)
  const { cells, refusals } = cellsFrom(line, words, years, marks)
  const { part, category, source, kind } = line
  return {
    line: { part, category, source, kind, rate: hours && priced.ok ? priced.hundredths : null, manager: hours ? manager : null, cells },
    refusals: [...(hours && !priced.ok ? [at('rate', say('line.rate'))] : []), ...refusals],
  }
}
