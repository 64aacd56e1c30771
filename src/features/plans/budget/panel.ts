import type { Ore } from '#kernel/money'
import type { State } from '#ui/kit.ts'
import {
  type BudgetCheck,
  type Finding,
  holdsSoFar,
  isBeingLaid,
  isUnconfirmed,
  percentOf,
  type Shares,
  type Source,
  type Standing,
  sources,
  standingOf,
  type Target,
  targetsOf,
  toldAlone,
  worthOf,
} from '../../../../rules/co-financing/index.ts'
import { type LineDocument, linesOf, type PlanDocument } from '../document.ts'
import { nameOf } from './cells.ts'
import { budgetOf, lineTotal, ruleLines } from './check.ts'

/** A target with what the budget gives of it. */
export type Share = {
  readonly target: Target
  readonly finding: Finding
  readonly actual: Ore
  readonly percent: string
  readonly state: State
}

/** A change of one cell that could mend the budget; for hours that wait, the confirmation of their whole line. */
export type MendPlace = {
  readonly line: LineDocument
  readonly name: string
  /** The first year of a line that waits. */
  readonly year: number
  readonly confirms: boolean
  /** What the cell is worth, and what it would be, in øre. */
  readonly from: Ore
  readonly to: Ore
}

/** A checked budget as its panel tells it. */
export type Panel = {
  readonly frame: Ore
  readonly reason: string | null
  readonly check: BudgetCheck
  /** All that the rule speaks of, in its order. */
  readonly shares: readonly Share[]
  /** A column for each share that the rule speaks of by itself. */
  readonly columns: readonly Share[]
  /** What does not hold and no column tells of. */
  readonly others: readonly Finding[]
  readonly mends: readonly MendPlace[]
  /** What to begin with, and what else there is to say. */
  readonly standing: Standing
  readonly firstTarget: Target | null
  readonly largestTarget: Target | null
}

const actualOf = (target: Target, shares: Shares): Ore => target.sources.reduce((sum, source) => sum + shares[source], 0)

const placesOf = (document: PlanDocument, check: BudgetCheck): readonly MendPlace[] => {
  const lines = new Map(
    linesOf(document).flatMap((line) => ruleLines(line, line.part.id).map((rule) => [rule.id, { line, rule }] as const)),
  )
  const told = new Set<string>()
  return check.mend.flatMap(({ line: id, change }) => {
    const found = lines.get(id)
    if (!found) return []
    const { line, rule } = found
    const common = { line, name: nameOf(line, line.part), confirms: isUnconfirmed(rule) }
    if (!common.confirms) return { ...common, year: rule.year, from: worthOf(rule), to: worthOf(rule) + change }
    const worth = lineTotal(line)
    if (worth === 0 || told.has(line.id)) return []
    told.add(line.id)
    return { ...common, year: line.cells[0]?.year ?? rule.year, from: worth, to: worth }
  })
}

/** The panel of a plan's budget; null where there is nothing to hold it against. */
export const panelOf = (document: PlanDocument, check: BudgetCheck | null): Panel | null => {
  const budget = budgetOf(document)
  if (!budget || !check) return null
  const targets = targetsOf(budget.rule, budget.frame)
  const findings = new Map(check.rules.map((finding) => [finding.id, finding]))
  const standing = standingOf(budget, check)
  const shares = targets.flatMap((target): Share[] => {
    const finding = findings.get(target.id)
    if (!finding) return []
    const actual = actualOf(target, check.shares)
    const soFar = holdsSoFar(target, finding, actual, standing.unlaid)
    return [
      { target, finding, actual, percent: percentOf(actual, budget.frame), state: soFar ? 'progress' : finding.holds ? 'good' : 'missing' },
    ]
  })
  const columns = shares.filter(({ target }) => toldAlone(budget.rule, target))
  const shown = new Set(columns.map(({ target }) => target.id))
  const failing = check.rules.filter(({ holds }) => !holds)
  const targetOf = (finding: Finding | null) => targets.find(({ id }) => id === finding?.id) ?? null
  return {
    frame: budget.frame,
    reason: budget.reason ?? null,
    check,
    shares,
    columns,
    // Where a share is short, so are the limits and the sum that it counts in: said once.
    others: failing.some(({ id }) => shown.has(id)) ? failing.filter(({ id }) => id === 'hours-confirmed') : failing,
    mends: isBeingLaid(standing) ? [] : placesOf(document, check),
    standing,
    firstTarget: targetOf(standing.first),
    largestTarget: targetOf(standing.largest),
  }
}

/** Where the shares' limits lie from the left, in the order of the sources; only the fund's where the rest is free. */
export const limitsOf = (document: PlanDocument): readonly Ore[] => {
  const budget = budgetOf(document)
  if (!budget) return []
  const targets = targetsOf(budget.rule, budget.frame)
  let before = 0
  return sources.slice(0, -1).flatMap((source: Source) => {
    const target = targets.find(({ who, kind }) => who === source && kind !== 'least')
    if (!target) return []
    before += target.target
    return before
  })
}
