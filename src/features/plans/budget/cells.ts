import { type AmountFault, decimalText, hundredthsOf, type Marks, readAmount } from '#kernel/amount'
import { decimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import { largestAmount, type Ore } from '#kernel/money'
import { at, type Refusal } from '#kernel/result'
import type { Phrase } from '#text/texts.ts'
import { factsOf, type LineDocument, linesOf, type PartDocument, type PlanDocument, yearsOf } from '../document.ts'
import { budgetTexts } from './texts.ts'

/** What stands in a cell: whole øre, or hours as decimal text; both null in one that is empty. */
export type CellValue = { readonly amount: Ore | null; readonly hours: string | null }

/** A cell that is to hold something else; both values null empty it. */
export type CellChange = CellValue & { readonly line: Id; readonly year: number }

export type CellFault = AmountFault | 'year' | 'kind'

const say = budgetTexts.phrase

/** The most hours that a line can have in a year. */
const mostHours = 9_999_999

/** The name of a cell's field. */
export const cellName = (line: Id, year: number): string => `${line}_${year}`
const cellNames = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(\d{4})$/

/** A line as people call it: its agreement's number before it, and behind it the manager who gives its hours. */
export const nameOf = (
  { category, manager }: Pick<LineDocument, 'category' | 'manager'>,
  { number }: Pick<PartDocument, 'number'>,
): string => [number > 0 && number, category, manager && `(${manager})`].filter(Boolean).join(' ')

/** What is wrong with a cell, with the line and the year that it is in. */
export const cellSentence = (fault: CellFault, line: string, year: number, years: readonly number[]): Phrase =>
  say(`cell.${fault}`, { line, year, first: years[0] ?? '', last: years.at(-1) ?? '' })

/** Why a cell of a line cannot hold a value; null when it can. */
export const faultOf = ({ kind, rate }: Pick<LineDocument, 'kind' | 'rate'>, { amount, hours }: CellValue): CellFault | null => {
  if (kind === 'cash') {
    if (hours !== null) return 'kind'
    if (amount === null) return null
    if (!Number.isInteger(amount)) return 'decimals'
    return amount < 0 ? 'negative' : amount > largestAmount ? 'large' : null
  }
  if (amount !== null) return 'kind'
  if (hours === null) return null
  if (!/^-?\d+(\.\d+)?$/.test(hours)) return 'character'
  if (hours.startsWith('-')) return 'negative'
  if (!/^\d+(\.\d{1,2})?$/.test(hours)) return 'decimals'
  const given = decimal(hours)
  return given.gt(mostHours) || given.times(rate ?? 0).gt(largestAmount) ? 'large' : null
}

/** A cell as it stands now. */
export const valueIn = (line: Pick<LineDocument, 'cells'>, year: number): CellValue => {
  const cell = line.cells.find((one) => one.year === year)
  return { amount: cell?.amount ?? null, hours: cell?.hours ?? null }
}

/** Reads one cell's words by the kind of its line; an empty one holds nothing. */
const readCell = (kind: LineDocument['kind'], words: string, marks: Marks): CellValue | AmountFault => {
  const read = readAmount(words, marks)
  if (!read.ok) return read.fault === 'empty' ? { amount: null, hours: null } : read.fault
  return kind === 'cash' ? { amount: read.hundredths, hours: null } : { amount: null, hours: decimalText(read.hundredths) }
}

/** Why cells cannot hold what they are to hold: a line of another plan, a year outside the plan's, a value that no cell has. */
export const refusalsIn = (document: PlanDocument, cells: readonly CellChange[]): readonly Refusal[] => {
  const years = yearsOf(factsOf(document))
  const lines = new Map(linesOf(document).map((line) => [line.id, line]))
  return cells.flatMap((cell) => {
    const line = lines.get(cell.line)
    if (!line) return at(cellName(cell.line, cell.year), say('cell.line'))
    const fault = years.includes(cell.year) ? faultOf(line, cell) : 'year'
    return fault ? at(cellName(cell.line, cell.year), cellSentence(fault, nameOf(line, line.part), cell.year, years)) : []
  })
}

/** Reads the cells of a form by the marks of its language; what cannot be read gets its sentence at the cell. */
export const readCells = (
  document: PlanDocument,
  words: Readonly<Record<string, string>>,
  marks: Marks,
): { readonly cells: readonly CellChange[]; readonly refusals: readonly Refusal[] } => {
  const lines = new Map(linesOf(document).map((line) => [line.id, line]))
  const cells: CellChange[] = []
  const refusals: Refusal[] = []
  for (const [name, text] of Object.entries(words)) {
    const [, id = '', digits = ''] = cellNames.exec(name) ?? []
    if (id === '') continue
    const [line, year] = [lines.get(id), Number(digits)]
    const read = readCell(line?.kind ?? 'cash', text, marks)
    if (typeof read !== 'string') cells.push({ line: id, year, ...read })
    else refusals.push(at(name, line ? cellSentence(read, nameOf(line, line.part), year, yearsOf(factsOf(document))) : say('cell.line')))
  }
  return { cells, refusals: [...refusals, ...refusalsIn(document, cells)] }
}

const same = (a: CellValue, b: CellValue): boolean =>
  a.amount === b.amount &&
  (a.hours === b.hours || (a.hours !== null && b.hours !== null && hundredthsOf(a.hours) === hundredthsOf(b.hours)))

/** Those that are to hold something else than they do. */
export const changesAmong = (document: PlanDocument, cells: readonly CellChange[]): readonly CellChange[] => {
  const lines = new Map(linesOf(document).map((line) => [line.id, line]))
  return cells.filter((cell) => {
    const line = lines.get(cell.line)
    return line !== undefined && !same(valueIn(line, cell.year), cell)
  })
}

/** A line as it is after the changes. */
export const withChanges = <Line extends LineDocument>(line: Line, changes: readonly CellChange[]): Line => {
  const own = changes.filter((change) => change.line === line.id)
  const kept = line.cells.filter(({ year }) => !own.some((change) => change.year === year))
  const set = own.filter(({ amount, hours }) => amount !== null || hours !== null)
  return { ...line, cells: [...kept, ...set.map(({ year, amount, hours }) => ({ year, amount, hours }))] }
}
