import { writeAmount } from '#kernel/amount'
import type { Language } from '#text/language.ts'
import type { PlanDocument } from '../document.ts'
import { valueIn } from './cells.ts'
import { gridOf } from './grid.ts'
import { budgetTexts } from './texts.ts'

/** Spreadsheets work out what begins with one of these; an apostrophe before it keeps it a text. */
const risky = /^[=+\-@\t\r]/

/** A cell of a semicolon-separated file; what a spreadsheet could take for a formula is made a text. */
export const csvCell = (text: string): string => {
  const safe = risky.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const plainMarks = { group: '', point: ',' }
const number = (hundredths: number): string => writeAmount(hundredths, plainMarks)

/** A budget as Danish spreadsheets read it: semicolons, decimal commas, and a mark that says UTF-8. */
export const budgetCsv = (document: PlanDocument, language: Language): string => {
  const say = budgetTexts.in(language)
  const grid = gridOf(document)
  const head = [say('csv.part'), say('csv.category'), say('csv.source'), say('csv.kind'), say('csv.rate'), say('csv.confirmed')]
  const rows = grid.parts.flatMap(({ part, lines }) =>
    lines.map(({ line, total }) => [
      part.number === 0 ? part.title : `${part.number} ${part.title}`,
      line.category,
      say(`source.${line.source}`),
      say(`csv.${line.kind}`),
      line.rate === null ? '' : number(line.rate),
      line.kind === 'cash' ? '' : say(line.confirmed ? 'csv.yes' : 'csv.no'),
      ...grid.years.map((year) => {
        const { amount, hours } = valueIn(line, year)
        return amount !== null ? number(amount) : (hours?.replace('.', ',') ?? '')
      }),
      number(total),
    ]),
  )
  const sums = [say('grid.total'), '', '', '', '', '', ...grid.sums.map(number), number(grid.total)]
  const all = [[...head, ...grid.years.map(String), say('grid.total')], ...rows, sums]
  return `\ufeff${all.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`
}
