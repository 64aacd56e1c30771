import { formats } from '#text/format.ts'
import {
  type Budget,
  type BudgetCheck,
  type BudgetLine,
  checkBudget,
  coFinancingRuleOn,
  type Finding,
  worthOf,
} from '../../../../rules/co-financing/index.ts'
import { factsOf, type LineDocument, linesOf, type PlanDocument } from '../document.ts'
import { nameOf } from './cells.ts'
import { isRule } from './frame.ts'
import { budgetTexts } from './texts.ts'

/** A line's years as the rule counts them: one line a year, named `<line>:<year>`. */
export const ruleLines = (line: LineDocument, part: string): readonly BudgetLine[] =>
  line.cells.map(({ year, amount, hours }): BudgetLine => {
    const common = { id: `${line.id}:${year}`, part, year, category: line.category, source: line.source }
    return line.kind === 'cash'
      ? { ...common, kind: 'cash', amount: amount ?? 0 }
      : { ...common, kind: 'hours', hours: hours ?? '0', rate: line.rate ?? 0, confirmedBy: line.confirmed ? line.manager : null }
  })

/** A plan's budget as its rule reads it; null where no frame is set, or no rule holds on the plan's first day. */
export const budgetOf = (document: PlanDocument): Budget | null => {
  const { money, from } = factsOf(document)
  const rule = money && isRule(money.rule) ? coFinancingRuleOn(money.rule, from) : null
  if (!money || !rule) return null
  return { frame: money.frame, rule, reason: money.reason, lines: linesOf(document).flatMap((line) => ruleLines(line, line.part.id)) }
}

/** The plan's budget held against its rule; null where there is nothing to hold. */
export const checkOf = (document: PlanDocument): BudgetCheck | null => {
  const budget = budgetOf(document)
  if (!budget) return null
  const check = checkBudget(budget)
  return {
    ...check,
    rules: check.rules.map((finding) => (finding.id === 'hours-confirmed' && !finding.holds ? named(document, finding) : finding)),
  }
}

/** Lines whose hours wait for the manager's word, and are worth something. */
export const waitingLines = (document: PlanDocument) =>
  linesOf(document).filter((line) => line.kind === 'hours' && !line.confirmed && lineTotal(line) > 0)

/** The rule knows lines by their ids only; people know them by what they are called. */
const named = (document: PlanDocument, finding: Finding): Finding => ({
  ...finding,
  why: (language) =>
    budgetTexts.in(language)('hours.waiting', {
      amount: formats[language].kroner(finding.missing),
      lines: waitingLines(document)
        .map((line) => nameOf(line, line.part))
        .join(', '),
    }),
})

/** What a line is worth in all its years, whole øre, confirmed or not. */
export const lineTotal = (line: LineDocument): number => ruleLines(line, '').reduce((sum, one) => sum + worthOf(one), 0)
