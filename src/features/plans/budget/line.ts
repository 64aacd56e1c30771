import { readDecimal } from '#kernel/decimal'
import { largestAmount, type Ore } from '#kernel/money'
import { at, type Refusal } from '#kernel/result'
import { type Source, sources } from '../../../../rules/co-financing/index.ts'
import { factsOf, type PlanDocument, yearsOf } from '../document.ts'
import { type CellFault, cellSentence, faultOf } from './cells.ts'
import { lineTotal } from './check.ts'
import { budgetTexts } from './texts.ts'

/** A year of a new line: whole øre for money, decimal text with at most two decimals for hours. */
export type NewCell = { readonly year: number; readonly amount?: Ore; readonly hours?: string }

/** A line as somebody lays it into a budget, with its years at once. */
export type NewLine = {
  /** Number of the agreement that it pays for; 0 is the strategic agreement, for coordination. */
  readonly part: number
  readonly category: string
  readonly source: Source
  readonly kind: 'cash' | 'hours'
  /** Øre an hour, and who gives the hours and has to confirm them; both null for money. */
  readonly rate: Ore | null
  readonly manager: string | null
  readonly cells: readonly NewCell[]
}

const say = budgetTexts.phrase
const longest = 200

/** The name of the field of a new line's year. */
export const yearField = (year: number): string => `year-${year}`

const cellRefusals = (line: NewLine, years: readonly number[]): readonly Refusal[] =>
  line.cells.flatMap((cell) => {
    const fault: CellFault | null = years.includes(cell.year)
      ? faultOf(line, { amount: cell.amount ?? null, hours: cell.hours ?? null })
      : 'year'
    return fault ? at(yearField(cell.year), cellSentence(fault, line.category, cell.year, years)) : []
  })

const hourRefusals = ({ kind, rate, manager }: NewLine): readonly Refusal[] => {
  if (kind === 'cash') return rate !== null || manager !== null ? [at('kind', say('line.cash'))] : []
  const rated = rate !== null && Number.isSafeInteger(rate) && rate > 0 && rate <= largestAmount
  return [...(rated ? [] : [at('rate', say('line.rate'))]), ...(manager?.trim() ? [] : [at('manager', say('line.manager'))])]
}

/** Why a line cannot stand in a plan's budget; empty when it can. Each sentence stands at its field. */
export const refusalsOf = (document: PlanDocument, line: NewLine): readonly Refusal[] => {
  const years = yearsOf(factsOf(document))
  const category = line.category.trim()
  const twice = line.cells.find((cell, index) => line.cells.findIndex(({ year }) => year === cell.year) < index)
  return [
    ...(document.parts.some(({ number }) => number === line.part) ? [] : [at('part', say('line.part'))]),
    ...(category === '' ? [at('category', say('line.category'))] : category.length > longest ? [at('category', say('line.long'))] : []),
    ...(sources.includes(line.source) ? [] : [at('source', say('line.source'))]),
    ...hourRefusals(line),
    ...cellRefusals(line, years),
    ...(twice ? [at(yearField(twice.year), say('line.twice', { year: twice.year }))] : []),
  ]
}

/** A new line's years as a document shows them; years without hours or money have no cell. */
export const cellsOf = (line: NewLine) =>
  line.cells.map(({ year, amount, hours }) =>
    line.kind === 'cash'
      ? { year, amount: amount ?? 0, hours: null }
      : { year, amount: null, hours: readDecimal(hours ?? '0')?.toFixed() ?? '0' },
  )

/** Whether lines are worth more together than any budget can be. */
export const tooMuch = (lines: readonly Parameters<typeof lineTotal>[0][]): boolean =>
  lines.reduce((sum, line) => sum + lineTotal(line), 0) > largestAmount
