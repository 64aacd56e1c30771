import { hidden, hiddenPlace, hiddenShare } from '#disclosure/index'
import type { Day } from '#kernel/day'
import { holds } from '#kernel/period'
import { type DisclosureRule, disclosureRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { type FigureCode, figureCodes, type Listing, type RecordedFigure } from './area.ts'
import type { Area } from './read.ts'
import type { LocationRow } from './rows.ts'

/** What the public sees of an area: the official lists and who coordinates there. Nothing that is computed here, and no persons. */
export type PublishedArea = {
  readonly nicknames: readonly string[]
  readonly example: boolean
  readonly source: string | null
  readonly listings: readonly Listing[]
  /** Where it lies; left out by areas that were published before they were put on the map. */
  readonly location?: LocationRow | null
  readonly bodies: readonly { readonly name: string; readonly task: string | null; readonly href: string }[]
}

/** A count as it stands in the database (`1204.0000`); null for what is none, or is not known. */
const countOf = (text: string | null | undefined): number | null => {
  const count = Number(text ?? Number.NaN)
  return Number.isSafeInteger(count) && count >= 0 ? count : null
}

/** Whether a figure tells of too few: of a place with few residents, of a small count, or a share made of one. */
const isSmallFigure = (code: FigureCode, figure: RecordedFigure, residents: number | null, rule: DisclosureRule): boolean => {
  if (residents !== null && (hidden(residents, rule) || hiddenPlace(residents, rule))) return true
  if (code === 'residents' || code === 'N') return false
  const of = countOf(figure.denominator)
  const share = Number(figure.amount ?? Number.NaN) / 100
  // Where nobody gave the count itself, its share and what it is a share of tell it.
  const count = countOf(figure.numerator) ?? (of === null || Number.isNaN(share) ? null : Math.round(share * of))
  if (count !== null && of !== null) return hiddenShare(count, of, rule)
  // Each of these is a share of some or all of the residents: of so many at most.
  return residents !== null && share > 0 && hidden(Math.ceil(share * residents), rule)
}

const keptBack = (figure: RecordedFigure): RecordedFigure => ({
  ...figure,
  amount: null,
  numerator: null,
  denominator: null,
  state: 'withheld',
})

/**
 * The published form with figures of too few people kept back. Nothing in it adds up to a total, so nothing need be hidden beside them. Done when
 * an area is published, and once more by whoever hands old publications out.
 */
export const hidingSmall = (area: PublishedArea, rule: DisclosureRule): PublishedArea => ({
  ...area,
  listings: area.listings.map((listing) => {
    const residents = countOf(listing.figures.residents?.amount)
    const figures = figureCodes.flatMap((code): readonly (readonly [FigureCode, RecordedFigure])[] => {
      const figure = listing.figures[code]
      return figure ? [[code, isSmallFigure(code, figure, residents, rule) ? keptBack(figure) : figure]] : []
    })
    return { ...listing, figures: Object.fromEntries(figures) }
  }),
})

/** An area's public form as it is on the day. */
export const publicForm = (area: Area, today: Day): PublishedArea =>
  hidingSmall(
    {
      nicknames: area.nicknames,
      example: area.example,
      source: area.source,
      listings: area.listings.map((listing) => ({ ...listing, computed: null })),
      location: area.location,
      bodies: area.bodies.filter(({ period }) => holds(period, today)).map(({ name, task, href }) => ({ name, task, href })),
    },
    disclosureRuleOn('default', 'public', today),
  )
