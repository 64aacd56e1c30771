import { addDays, yearOf } from '#kernel/day'
import { cell, numberColumn, type Row, type Sheet, textColumn } from '#print/sheet'
import { sources } from '../../../../../rules/co-financing/index.ts'
import { ruleLines } from '../../budget/check.ts'
import { payerTexts } from '../../budget/payers.ts'
import { type Sums, sumsOfYears } from '../../budget/sums.ts'
import { linesOf } from '../../document.ts'
import { documentOf } from '../../read.ts'
import type { Told } from '../told.ts'
import type { Contents } from './contents.ts'

const yearsIn = ({ period }: Told): readonly number[] => {
  const [first, last] = [yearOf(period.from), yearOf(addDays(period.until, -1))]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

const budgetSheet = (told: Told, years: readonly number[]): Sheet => {
  const { plan, say, wording } = told
  const { format } = wording
  const lines = linesOf(documentOf(plan)).flatMap((line) => ruleLines(line, line.part.id))
  const row = (kind: 'cells' | 'total', words: string, some: typeof lines, of: keyof Sums = 'planned'): Row => ({
    kind,
    cells: [cell(words), ...years.map((year) => cell(format.kroner(sumsOfYears(some.filter((line) => line.year === year))[of])))],
  })
  const waits = sumsOfYears(lines.filter(({ year }) => years.includes(year))).waits > 0
  return {
    columns: [textColumn(say('money.source')), ...years.map((year) => numberColumn(say('money.year', { year })))],
    rows: [
      ...sources.map((source) =>
        row(
          'cells',
          payerTexts.in(wording.language)(source),
          lines.filter((line) => line.source === source),
        ),
      ),
      row('total', wording.say(waits ? 'money.planned' : 'money.all'), lines),
      ...(waits
        ? [row('total', wording.say('money.waits'), lines, 'waits'), row('total', wording.say('money.counts'), lines, 'counts')]
        : []),
    ],
  }
}

/** What the years of the period have in the budget and what was drawn on appropriations for them. What was spent is kept elsewhere, and that is said. */
export const moneyContents = (told: Told): Contents => {
  const { plan, say, wording } = told
  const { format } = wording
  const years = yearsIn(told)
  if (!plan.budget) return { lead: say('money.none'), blocks: [] }
  const draws = plan.draws.filter(({ year }) => years.includes(year))
  const drawn: readonly Row[] = draws.map(({ name, year, drawn: amount }) => ({
    kind: 'cells',
    cells: [cell(name), cell(String(year)), cell(format.kroner(amount))],
  }))
  return {
    lead: say('money.lead', { frame: format.kroner(plan.budget.frame) }),
    blocks: [
      { kind: 'sheet', sheet: budgetSheet(told, years) },
      ...(drawn.length > 0
        ? ([
            { kind: 'heading', level: 2, words: say('money.draws') },
            {
              kind: 'sheet',
              sheet: {
                columns: [textColumn(say('money.appropriation')), textColumn(say('money.of'), null), numberColumn(say('money.drawn'))],
                rows: drawn,
              },
            },
          ] as const)
        : []),
      { kind: 'note', words: say('money.spent') },
    ],
  }
}
