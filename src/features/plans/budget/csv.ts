import { writeAmount } from '#kernel/amount'
import type { Column, OutRow, Sheet } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { linesOf, type PlanDocument } from '../document.ts'
import { valueIn } from './cells.ts'
import { gridOf } from './grid.ts'
import { payerTexts } from './payers.ts'
import { sumsOf } from './sums.ts'
import { budgetTexts } from './texts.ts'

const column = (key: string, title: Phrase, kind: Column['kind'] = 'text'): Column => ({ key, title, kind })

/** Hundredths as a number with as many decimals as it has: kroner, or hours of work. */
const number = (hundredths: number): string => writeAmount(hundredths, { group: '', point: '.' }).replace('−', '-')

const columnsOf = (years: readonly number[]): readonly Column[] => [
  ...(['part', 'category', 'source', 'kind'] as const).map((key) => column(key, budgetTexts.phrase(`csv.${key}`))),
  column('rate', budgetTexts.phrase('csv.rate'), 'number'),
  column('confirmed', budgetTexts.phrase('csv.confirmed')),
  ...years.map((year) => column(`y${year}`, () => String(year), 'number')),
  column('planned', budgetTexts.phrase('grid.planned'), 'number'),
  column('counts', budgetTexts.phrase('grid.counts'), 'number'),
]

/** A budget as a file: a row for each line, its years beside each other, and the sums below. */
export const budgetSheet = (document: PlanDocument, language: Language): Sheet<readonly OutRow[]> => {
  const say = budgetTexts.in(language)
  const grid = gridOf(document)
  const rows = grid.parts.flatMap(({ part, lines }) =>
    lines.map(({ line, total, worth }) => [
      part.number === 0 ? part.title : `${part.number} ${part.title}`,
      line.category,
      payerTexts.in(language)(line.source),
      say(`csv.${line.kind}`),
      line.rate === null ? null : number(line.rate),
      line.kind === 'cash' ? null : say(line.confirmed ? 'csv.yes' : 'csv.no'),
      ...grid.years.map((year) => {
        const { amount, hours } = valueIn(line, year)
        return amount !== null ? number(amount) : hours
      }),
      number(worth),
      number(total),
    ]),
  )
  const sums = [
    say('grid.total'),
    null,
    null,
    null,
    null,
    null,
    ...grid.sums.map(number),
    number(sumsOf(linesOf(document)).planned),
    number(grid.total),
  ]
  return { name: budgetTexts.phrase('title'), columns: columnsOf(grid.years), rows: [...rows, sums] }
}
