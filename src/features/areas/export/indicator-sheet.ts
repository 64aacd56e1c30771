import type { Column, OutRow, Sheet } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import { asShown, isHidden } from '../figures/figure.ts'
import type { DefinitionRow, FigureRow, IndicatorRow } from '../figures/rows.ts'
import { columnOf } from './columns.ts'
import { keptBack } from './list-sheet.ts'
import { exportTexts } from './texts.ts'
import { unitOf } from './units.ts'

const columns: readonly Column[] = [
  columnOf('id', 'text', 'meaning.place_id'),
  columnOf('place'),
  columnOf('place_kind'),
  columnOf('municipality_code', 'text', 'meaning.municipality_code'),
  columnOf('day', 'day'),
  columnOf('code'),
  columnOf('indicator'),
  columnOf('defined', 'day', 'meaning.defined'),
  columnOf('value', 'number', 'meaning.value'),
  columnOf('unit'),
  columnOf('count', 'number', 'meaning.count'),
  columnOf('of', 'number', 'meaning.count'),
  columnOf('known', 'text', 'meaning.known'),
  columnOf('source'),
  columnOf('example', 'text', 'meaning.example'),
]

const shown = (text: string | null): string | null => (text === null ? null : asShown('number', text))

/** A figure as the page shows it; the counts behind one that is hidden are kept back together with it. */
const rowOf = (code: string, definition: DefinitionRow, figure: FigureRow, rule: DisclosureRule, language: Language): OutRow => {
  const say = exportTexts.in(language)
  const { unit } = definition
  const hidden = isHidden(unit, figure, rule)
  const known = figure.state === 'known' && !hidden
  return [
    figure.place,
    figure.placeName,
    say(`place.${figure.placeKind}`),
    String(figure.municipality),
    figure.day,
    code,
    definition.name[language],
    definition.from,
    hidden ? keptBack : known && figure.amount !== null ? asShown(unit, figure.amount) : null,
    unitOf(unit)(language),
    hidden ? keptBack : shown(figure.numerator),
    hidden ? keptBack : shown(figure.denominator),
    say(hidden ? 'state.withheld' : `state.${figure.state}`),
    figure.source,
    say(figure.example ? 'yes' : 'no'),
  ]
}

/** The figures of an indicator as its page shows them, by definition, the newest first: a row for each place and day. */
export const indicatorSheet = (
  { code, definitions, figures }: IndicatorRow,
  rule: DisclosureRule,
  language: Language,
): Sheet<Iterable<OutRow>> => ({
  name: exportTexts.phrase('figures.name'),
  columns,
  rows: definitions.flatMap((definition) =>
    figures.flatMap((figure) => (figure.definition === definition.id ? [rowOf(code, definition, figure, rule, language)] : [])),
  ),
})
