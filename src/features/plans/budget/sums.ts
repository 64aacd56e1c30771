import type { Ore } from '#kernel/money'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { type BudgetLine, counted, worthOf } from '../../../../rules/co-financing/index.ts'
import type { LineDocument } from '../document.ts'
import { ruleLines } from './check.ts'
import { budgetTexts } from './texts.ts'

/**
 * What budget lines come to, in øre. `planned`: all that is written, hours with it. `counts`: what the co-financing counts of it now. `waits`: the difference,
 * hours that the manager who gives them has not confirmed.
 */
export type Sums = { readonly planned: Ore; readonly counts: Ore; readonly waits: Ore }

const add = (amounts: readonly Ore[]): Ore => amounts.reduce((sum, one) => sum + one, 0)

/** The two sums of lines as the rule reads them, a line a year. */
export const sumsOfYears = (lines: readonly BudgetLine[]): Sums => {
  const [planned, counts] = [add(lines.map(worthOf)), add(lines.map(counted))]
  return { planned, counts, waits: planned - counts }
}

/** The two sums of a plan's lines, in all their years: every page tells money by these. */
export const sumsOf = (lines: readonly LineDocument[]): Sums => sumsOfYears(lines.flatMap((line) => ruleLines(line, '')))

/** That hours in what is told do not count yet, as a sentence; null where all of it counts. */
export const waitsWords = ({ waits, counts }: Sums): Phrase | null =>
  waits === 0
    ? null
    : (language) => {
        const { kroner } = formats[language]
        return budgetTexts.in(language)('waits', { waits: kroner(waits), counts: kroner(counts) })
      }

/** The same in a few words, below an amount that is planned: what of it counts now. */
export const countsWords = ({ waits, counts }: Sums): Phrase | null =>
  waits === 0 ? null : (language) => budgetTexts.in(language)('counts.now', { amount: formats[language].kroner(counts) })
