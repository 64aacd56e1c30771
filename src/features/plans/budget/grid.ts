import type { Ore } from '#kernel/money'
import { counted, worthOf } from '../../../../rules/co-financing/index.ts'
import { factsOf, type LineDocument, type PartDocument, type PlanDocument, yearsOf } from '../document.ts'
import { nameOf } from './cells.ts'
import { ruleLines } from './check.ts'

/** A line with what it counts in each of the plan's years, in whole øre; hours that nobody has confirmed count 0. */
export type GridLine = {
  readonly line: LineDocument
  readonly name: string
  readonly sums: readonly Ore[]
  readonly total: Ore
  /** What it is worth, counted or not. */
  readonly worth: Ore
}

export type GridPart = {
  readonly part: PartDocument
  readonly lines: readonly GridLine[]
  readonly sums: readonly Ore[]
  readonly total: Ore
}

/** A budget in rows and columns with every sum. */
export type BudgetGrid = {
  readonly years: readonly number[]
  readonly parts: readonly GridPart[]
  readonly sums: readonly Ore[]
  readonly total: Ore
}

const add = (sums: readonly Ore[]): Ore => sums.reduce((total, sum) => total + sum, 0)
const byYear = (years: readonly number[], rows: readonly (readonly Ore[])[]): readonly Ore[] =>
  years.map((_, at) => add(rows.map((row) => row[at] ?? 0)))

const lineOf = (part: PartDocument, line: LineDocument, years: readonly number[]): GridLine => {
  const rules = ruleLines(line, part.id)
  const sums = years.map((year) => add(rules.filter((one) => one.year === year).map(counted)))
  return { line, name: nameOf(line, part), sums, total: add(sums), worth: add(rules.map(worthOf)) }
}

/** The sub-agreements in their order, and last what is common; parts without lines are left out. */
export const gridOf = (document: PlanDocument): BudgetGrid => {
  const years = yearsOf(factsOf(document))
  const ordered = [...document.parts].sort((a, b) => (a.number || 100) - (b.number || 100))
  const parts = ordered
    .filter(({ lines }) => lines.length > 0)
    .map((part): GridPart => {
      const lines = part.lines.map((line) => lineOf(part, line, years))
      const sums = byYear(
        years,
        lines.map((line) => line.sums),
      )
      return { part, lines, sums, total: add(sums) }
    })
  const sums = byYear(
    years,
    parts.map((part) => part.sums),
  )
  return { years, parts, sums, total: add(sums) }
}
