import { addDays, type Day } from '#kernel/day'
import { type Column, kronerText, type OutRow, type Sheet } from '#sheets/sheet'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { standing } from './appropriation.ts'
import type { AppropriationListRow } from './queries.ts'
import { appropriationTexts } from './texts.ts'

const column = (key: Parameters<typeof appropriationTexts.phrase>[0], kind: Column['kind'] = 'text'): Column => ({
  key: key.split('.').at(-1) ?? key,
  title: appropriationTexts.phrase(key),
  kind,
})

const columns: readonly Column[] = [
  column('list.municipality'),
  column('list.name'),
  column('list.year', 'number'),
  column('csv.price_level', 'number'),
  column('list.amount', 'number'),
  column('list.drawn', 'number'),
  column('list.left', 'number'),
  column('list.state'),
  column('csv.last', 'day'),
  column('csv.body'),
  column('csv.decided'),
  column('csv.purpose'),
  column('csv.source'),
]

/** The list as a file: amounts in kroner, days as far as they are known. */
export const sheetOf = (rows: readonly AppropriationListRow[], today: Day, language: Language): Sheet<readonly OutRow[]> => ({
  name: appropriationTexts.phrase('title'),
  columns,
  rows: rows.map((row) => {
    const { drawn, left, stage } = standing(row.amount, row.drawn, row.expires_on, today)
    return [
      row.municipality_name,
      row.name,
      row.year,
      row.price_level,
      kronerText(row.amount),
      kronerText(drawn),
      kronerText(left),
      appropriationTexts.in(language)(`stage.${stage}`),
      row.expires_on === null ? null : addDays(row.expires_on, -1),
      row.body.name,
      row.date_precision === 'day' ? row.decided_on : formats[language].known(row.decided_on, row.date_precision),
      row.purpose,
      row.source,
    ]
  }),
})
