import { csvKroner, writeCsv } from '#kernel/csv-write'
import { addDays, type Day } from '#kernel/day'
import type { Language } from '#text/language.ts'
import { standing } from './appropriation.ts'
import { knownDay } from './known-day.ts'
import type { AppropriationListRow } from './queries.ts'
import { appropriationTexts } from './texts.ts'

/** The list as a file for spreadsheets: amounts in kroner, days as far as they are known. */
export const csvOf = (rows: readonly AppropriationListRow[], today: Day, language: Language): string => {
  const say = appropriationTexts.in(language)
  const head = [
    say('list.municipality'),
    say('list.name'),
    say('list.year'),
    say('csv.price_level'),
    say('list.amount'),
    say('list.drawn'),
    say('list.left'),
    say('list.state'),
    say('csv.last'),
    say('csv.body'),
    say('csv.decided'),
    say('csv.purpose'),
    say('csv.source'),
  ]
  return writeCsv([
    head,
    ...rows.map((row) => {
      const { drawn, left, stage } = standing(row.amount, row.drawn, row.expires_on, today)
      return [
        row.municipality_name,
        row.name,
        row.year,
        row.price_level,
        csvKroner(row.amount),
        csvKroner(drawn),
        csvKroner(left),
        say(`stage.${stage}`),
        row.expires_on === null ? null : addDays(row.expires_on, -1),
        row.body.name,
        row.date_precision === 'day' ? row.decided_on : knownDay(row.decided_on, row.date_precision, language),
        row.purpose,
        row.source,
      ]
    }),
  ])
}
