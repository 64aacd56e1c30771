import { yearOf } from '#kernel/day'
import type { Column, OutCell, OutRow, Sheet } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { texts as uiTexts } from '#ui/texts.ts'
import { statusLabel } from '../../../../rules/area-status/index.ts'
import { asShown } from '../area/figures.ts'
import type { AreaListRow, IndicatorRow, ListFigure } from '../area/list-queries.ts'
import { columnOf, type Words } from './columns.ts'
import { exportTexts } from './texts.ts'
import { unitOf } from './units.ts'

/** An indicator that stands in the file, with its name in both languages. */
export type FigureColumn = Pick<IndicatorRow, 'code' | 'unit'> & { readonly name: Phrase }

const figured = ({ code, unit, name }: FigureColumn): readonly Column[] => {
  const within =
    (key: 'figure.day' | 'figure.source'): Phrase =>
    (language) =>
      exportTexts.in(language)(key, { name: name(language) })
  return [
    { key: code, title: name, kind: 'number', unit: unitOf(unit), meaning: exportTexts.phrase('meaning.figure') },
    { key: `${code}_day`, title: within('figure.day'), kind: 'day' },
    { key: `${code}_source`, title: within('figure.source'), kind: 'text' },
  ]
}

/** The sign that stands for a figure kept back for privacy, on screens and in files alike. */
export const keptBack = '•'

const cellsOf = (code: string, figure: ListFigure | undefined): OutRow =>
  figure === undefined ? [null, null, null] : [figure.amount === null ? keptBack : asShown(code, figure.amount), figure.day, figure.source]

const rowOf = (area: AreaListRow, figures: readonly FigureColumn[], language: Language, base: string): readonly OutCell[] => {
  const say: Words = exportTexts.in(language)
  return [
    area.id,
    area.name,
    area.municipality,
    area.municipality_name,
    area.status && area.status_day ? statusLabel(area.status, yearOf(area.status_day))(language) : null,
    area.status_day,
    ...figures.flatMap(({ code }) => cellsOf(code, area.figures[code])),
    area.dwellings,
    area.approximate === null ? null : say(area.approximate ? 'yes' : 'no'),
    area.state && uiTexts.in(language)(area.state),
    say(area.example ? 'yes' : 'no'),
    `${base}/omraader/${area.slug}`,
  ]
}

/** The list of areas as it stands on the screen: a row for each area, the chosen figures each with its day and source. */
export const listSheet = (
  areas: readonly AreaListRow[],
  figures: readonly FigureColumn[],
  language: Language,
  base: string,
): Sheet<Iterable<OutRow>> => ({
  name: exportTexts.phrase('list.name'),
  columns: [
    columnOf('id', 'text', 'meaning.id'),
    columnOf('name'),
    columnOf('municipality_code', 'text', 'meaning.municipality_code'),
    columnOf('municipality'),
    columnOf('status', 'text', 'meaning.status'),
    columnOf('status_day', 'day', 'meaning.status_day'),
    ...figures.flatMap(figured),
    { ...columnOf('dwellings', 'number', 'meaning.dwellings'), decimals: 0, unit: unitOf('dwellings') },
    columnOf('approximate'),
    columnOf('state', 'text', 'meaning.state'),
    columnOf('example', 'text', 'meaning.example'),
    columnOf('address'),
  ],
  rows: areas.map((area) => rowOf(area, figures, language, base)),
})
