import type { Ore } from '#kernel/money'
import type { State } from '#ui/kit.ts'
import {
  type BudgetCheck,
  type Finding,
  isUnconfirmed,
  percentOf,
  type Shares,
  type Source,
  sources,
  type Target,
  targetsOf,
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
  /** A column for each share that the rule speaks of by itself. */
  readonly columns: readonly Share[]
  /** What does not hold and no column tells of. */
  readonly others: readonly Finding[]
  readonly mends: readonly MendPlace[]
  /** The finding to begin with; null when everything holds. */
  readonly first: Finding | null
  readonly firstTarget: Target | null
}

const actualOf = (target: Target, shares: Shares): Ore => target.sources.reduce((sum, source) => sum + shares[source], 0)

/** Where the shares are agreed, the fund's limit and each agreed part; else the two limits and the sum. */
const isColumn =
  (agreed: boolean) =>
  ({ kind, who }: Target): boolean =>
    agreed ? kind === 'most' || (kind === 'amount' && who !== 'municipality') : kind !== 'amount'

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
  const shares = targets.flatMap((target): Share[] => {
    const finding = findings.get(target.id)
    if (!finding) return []
    const actual = actualOf(target, check.shares)
    return [{ target, finding, actual, percent: percentOf(actual, budget.frame), state: finding.holds ? 'good' : 'missing' }]
  })
  const columns = shares.filter(({ target }) => isColumn(budget.rule.shares !== undefined)(target))
  const shown = new Set(columns.map(({ target }) => target.id))
  const failing = check.rules.filter(({ holds }) => !holds)
  const first = failing.find(({ id }) => columns.some(({ target }) => target.id === id && target.kind === 'amount')) ?? failing[0] ?? null
  return {
    frame: budget.frame,
    reason: budget.reason ?? null,
    check,
    columns,
    // Where a share is short, so are the limits and the sum that it counts in: said once.
    others: failing.some(({ id }) => shown.has(id)) ? failing.filter(({ id }) => id === 'hours-confirmed') : failing,
    mends: placesOf(document, check),
    first,
    firstTarget: targets.find(({ id }) => id === first?.id) ?? null,
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
