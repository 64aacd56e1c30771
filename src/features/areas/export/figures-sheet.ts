import { yearOf } from '#kernel/day'
import type { OutCell, OutRow, Sheet } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import { areaStatusTexts, inputLabel, statusLabel } from '../../../../rules/area-status/index.ts'
import { type FigureCode, figureCodes, type Listing, type RecordedFigure } from '../area/area.ts'
import { asPublished } from '../area/figures.ts'
import type { Area } from '../area/read.ts'
import { columnOf } from './columns.ts'
import { keptBack } from './list-sheet.ts'
import { exportTexts } from './texts.ts'
import { unitOf } from './units.ts'

const unitName = (code: FigureCode): string => (code === 'residents' ? 'persons' : code === 'N' ? 'percent_of_region' : 'percent')

const valueOfFigure = (code: FigureCode, { amount, state }: RecordedFigure): OutCell => {
  if (state === 'withheld') return keptBack
  return amount === null ? null : asPublished(code, amount)
}

/** A figure's row; the count behind it is kept back together with it. */
const figureRow = (code: FigureCode, figure: RecordedFigure, day: string, language: Language): OutRow => {
  const say = exportTexts.in(language)
  const hidden = figure.state === 'withheld'
  return [
    day,
    code,
    inputLabel(code)(language),
    valueOfFigure(code, figure),
    unitOf(unitName(code))(language),
    hidden ? keptBack : figure.numerator,
    hidden ? keptBack : figure.denominator,
    say(`state.${figure.state}`),
    figure.source,
    say(figure.example ? 'yes' : 'no'),
  ]
}

const statusRows = (listing: Listing, language: Language): readonly OutRow[] => {
  const say = exportTexts.in(language)
  return (['published', 'computed'] as const).flatMap((origin) => {
    const recorded = listing[origin]
    if (!recorded) return []
    const label =
      recorded.status === 'unknown' ? areaStatusTexts.in(language)('unknown') : statusLabel(recorded.status, yearOf(listing.day))(language)
    return [
      [listing.day, `status_${origin}`, say(`row.${origin}`), label, null, null, null, say('state.known'), recorded.source, say('no')],
    ]
  })
}

/** All that is recorded of an area's official lists: a row for each figure and each status, with the day and the source of each. */
export const figuresSheet = (area: Area, language: Language): Sheet<Iterable<OutRow>> => {
  const before: OutRow = [area.id, area.name, area.municipality, area.municipality_name]
  return {
    name: exportTexts.phrase('figures.name'),
    columns: [
      columnOf('id', 'text', 'meaning.id'),
      columnOf('name'),
      columnOf('municipality_code', 'text', 'meaning.municipality_code'),
      columnOf('municipality'),
      columnOf('list', 'day', 'meaning.status_day'),
      columnOf('code'),
      columnOf('indicator'),
      columnOf('value', 'number', 'meaning.value'),
      columnOf('unit'),
      columnOf('count', 'number', 'meaning.count'),
      columnOf('of', 'number', 'meaning.count'),
      columnOf('known', 'text', 'meaning.known'),
      columnOf('source'),
      columnOf('example', 'text', 'meaning.example'),
    ],
    rows: area.listings.flatMap((listing) => [
      ...figureCodes.flatMap((code) => {
        const figure = listing.figures[code]
        return figure ? [[...before, ...figureRow(code, figure, listing.day, language)]] : []
      }),
      ...statusRows(listing, language).map((row) => [...before, ...row]),
    ]),
  }
}
