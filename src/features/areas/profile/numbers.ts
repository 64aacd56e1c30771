import { scaleLinear } from 'd3-scale'
import { yearOf } from '#kernel/day'
import { cell, numberColumn, type Row, type Sheet, textColumn } from '#print/sheet'
import { criterionLabel } from '../../../../rules/area-status/index.ts'
import { type DisclosureRule, ruleSentence } from '../../../../rules/disclosure-control/index.ts'
import { type Judged, judgedLists, type Listing, withCriteria } from '../area/area.ts'
import { type CriterionRow, cellOf, chartYears, criterionRows } from '../area/criteria.ts'
import { asMargin, asPublished } from '../area/figures.ts'
import { areaTexts } from '../area/texts.ts'
import { asShown, isHidden } from '../figures/figure.ts'
import type { BesideRow, Told } from '../figures/fragment.ts'
import type { Chart, PrintedProfile } from './printed.ts'
import { moreOf, type Wording } from './wording.ts'

const kept = '•'
const nothing = '–'

/** The lists that the table of criteria has columns for, and the other figures that it has rows for. */
const most = { lists: 2, others: 8 } as const

/** One criterion over the latest years against its latest limit. */
const chartOf = (
  row: CriterionRow,
  years: readonly number[],
  judged: readonly Judged[],
  { language, say, format }: Wording,
): readonly Chart[] => {
  const criterion = row.cells.findLast((one) => one !== null)?.criterion
  if (!criterion || criterion.threshold === null) return []
  const told = years.map((year) => {
    const one = judged.find(({ listing }) => yearOf(listing.day) === year)
    const found = one ? cellOf(one, row.id, false)?.criterion : undefined
    const withheld = one?.listing.figures[row.id]?.state === 'withheld'
    return { year, value: found?.value ?? null, met: found?.met ?? false, withheld }
  })
  const values = [...told.flatMap(({ value }) => (value === null ? [] : [Number(value)])), Number(criterion.threshold)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Never so narrow that a hair looks like a leap.
  const span = Math.max((high - low) * 1.6, Math.abs(Number(criterion.threshold)) * 0.3) || 1
  const y = scaleLinear([(low + high - span) / 2, (low + high + span) / 2], [0.08, 0.86])
  const textOf = ({ value, withheld }: (typeof told)[number]): string =>
    value === null ? (withheld ? kept : nothing) : format.number(asPublished(row.id, value))
  const title = areaTexts.in(language)(`chart.${row.id}`)
  const limit = row.limit(language)
  return [
    {
      title,
      note: limit,
      alt: say('chart.alt', {
        title,
        limit,
        points: told
          .map((one) => say('chart.point', { year: one.year, value: one.value === null ? say('chart.nothing') : textOf(one) }))
          .join(', '),
      }),
      limit: { y: y(Number(criterion.threshold)), above: criterion.comparator !== '<' },
      points: told.map((one, index) => ({
        x: (index + 0.5) / told.length,
        year: String(one.year),
        y: one.value === null ? null : y(Number(one.value)),
        text: textOf(one),
        met: one.met === true,
      })),
    },
  ]
}

const criteriaSheet = (rows: readonly CriterionRow[], shown: readonly Judged[], { language, say, format }: Wording): Sheet => ({
  columns: [
    textColumn(say('criteria.head')),
    numberColumn(say('criteria.limit')),
    ...shown.flatMap(({ listing }) => [
      numberColumn(say('criteria.value', { year: yearOf(listing.day) })),
      numberColumn(say('criteria.margin')),
    ]),
  ],
  rows: rows.map((row): Row => {
    const label = criterionLabel(row.id)
    return {
      kind: 'cells',
      cells: [
        cell(`${label.name(language)} (${label.population(language)})`),
        cell(row.limit(language)),
        ...row.cells.flatMap((one, at) => {
          if (one === null)
            return [cell(areaTexts.in(language)('criteria.outside', { year: yearOf(shown[at]?.listing.day ?? '') })), cell('')]
          const { value, margin, met } = one.criterion
          const withheld = one.figure?.state === 'withheld'
          return [
            {
              ...cell(value === null ? (withheld ? kept : nothing) : format.number(asPublished(row.id, value))),
              strong: true,
              example: one.figure?.example ?? false,
            },
            margin === null ? cell('') : cell(`${format.signed(asMargin(row.id, margin))} ${say(met ? 'criteria.met' : 'criteria.not')}`),
          ]
        }),
      ],
    }
  }),
})

const wide = ['municipality', 'region', 'country'] as const

const othersOf = (figures: readonly BesideRow[], rule: DisclosureRule, wording: Wording): PrintedProfile['numbers']['others'] => {
  if (figures.length === 0) return null
  const { language, say, format } = wording
  const compared = wide.filter((kind) => figures.some(({ beside }) => beside.some((one) => one.kind === kind)))
  const shown = figures.slice(0, most.others)
  const told = (unit: BesideRow['definition']['unit'], figure: Told | null | undefined) => {
    if (!figure || figure.state === 'missing') return cell(nothing)
    if (figure.amount === null || isHidden(unit, figure, rule)) return cell(kept)
    return { ...cell(`${format.number(asShown(unit, figure.amount))} (${figure.day.slice(0, 4)})`), example: figure.example }
  }
  return {
    title: say('others.title'),
    sheet: {
      columns: [
        textColumn(say('others.head')),
        numberColumn(say('others.here')),
        numberColumn(say('others.before')),
        ...compared.map((kind) => numberColumn(say(`others.${kind}`))),
      ],
      rows: shown.map(
        ({ definition, latest, previous, beside }): Row => ({
          kind: 'cells',
          cells: [
            cell(definition.name[language]),
            told(definition.unit, latest),
            told(definition.unit, previous),
            ...compared.map((kind) => told(definition.unit, beside.find((one) => one.kind === kind)?.figure)),
          ],
        }),
      ),
    },
    more: moreOf(wording, figures.length, shown.length, '#tal'),
  }
}

const hides = (numbers: Pick<PrintedProfile['numbers'], 'criteria' | 'others'>): boolean =>
  [numbers.criteria, numbers.others?.sheet ?? null].some((sheet) =>
    sheet?.rows.some((row) => 'cells' in row && row.cells.some(({ words }) => words === kept)),
  )

/** The second page's figures: the law's criteria over the years and on the latest lists, and other figures beside the municipality's. */
export const numbersOf = (
  {
    listings,
    figures,
    rule,
  }: { readonly listings: readonly Listing[]; readonly figures: readonly BesideRow[]; readonly rule: DisclosureRule },
  wording: Wording,
): PrintedProfile['numbers'] => {
  const { language, say } = wording
  const judged = judgedLists(listings)
  const shown = withCriteria(judged).slice(-most.lists)
  const rows = criterionRows(shown)
  const years = chartYears(listings, judged)
  const criteria = shown.length > 0 ? criteriaSheet(rows, shown, wording) : null
  const others = othersOf(figures, rule, wording)
  const sources = [
    ...new Set([
      ...shown.flatMap(({ listing }) => Object.values(listing.figures).map(({ source }) => source)),
      ...figures.map(({ latest }) => latest.source),
    ]),
  ]
  return {
    title: say('numbers.title'),
    note: say('numbers.note'),
    none: say('numbers.none'),
    charts: rows.flatMap((row) => chartOf(row, years, judged, wording)),
    criteria,
    others,
    notes: [
      ...(hides({ criteria, others }) ? [say('hidden', { rule: ruleSentence(rule)(language) })] : []),
      ...(sources.length > 0 ? [say('sources', { sources: sources.join('; ') })] : []),
    ],
  }
}
