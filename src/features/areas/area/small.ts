import { hidden, hiddenPlace, hiddenShare } from '#disclosure/index'
import { decimal } from '#kernel/decimal'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import { type FigureCode, figureCodes, type Listing, type RecordedFigure } from './area.ts'

/** Rounds to the whole number above. */
const up = 3

type Counts = Pick<RecordedFigure, 'amount' | 'numerator' | 'denominator'>

/** A count as it stands in the database (`1204.0000`); null for what is none, or is not known. */
const countOf = (text: string | null | undefined): number | null => {
  const count = Number(text ?? Number.NaN)
  return Number.isSafeInteger(count) && count >= 0 ? count : null
}

/** The count that a share of `of` people stands for, when only the share is told: anybody can work it out. Null without a share. */
export const countBehind = (amount: string | null, of: number, whole: number): number | null =>
  amount === null ? null : Math.min(of, Number(decimal(amount).times(of).div(whole).round(0)))

/**
 * Whether an official figure tells of too few: of a place with few residents, of a small count, or a share made of one. `residents` are
 * those of the place on the same list, null where nobody has recorded them. `small-sql.ts` says the same to the database.
 */
export const isSmallFigure = (code: FigureCode, figure: Counts, residents: string | null | undefined, rule: DisclosureRule): boolean => {
  const people = countOf(code === 'residents' ? figure.amount : residents)
  if (people !== null && (hidden(people, rule) || hiddenPlace(people, rule))) return true
  const of = countOf(figure.denominator)
  const count = figure.numerator === null && code !== 'N' && of !== null ? countBehind(figure.amount, of, 100) : countOf(figure.numerator)
  if (code === 'residents' || code === 'N') return false
  if (count !== null && of !== null) return hiddenShare(count, of, rule)
  // Each of these is a share of some or all of the residents: of so many at most.
  if (people === null || figure.amount === null || !decimal(figure.amount).gt(0)) return false
  return hidden(Number(decimal(figure.amount).times(people).div(100).round(0, up)), rule)
}

/** Not whether it was small or stood beside a small one: that would tell. */
const keptBack = ({ source, example }: RecordedFigure): RecordedFigure => ({
  source,
  example,
  amount: null,
  numerator: null,
  denominator: null,
  state: 'withheld',
})

/** Official lists with figures of too few people kept back: what everybody is shown who has not asked for exact figures. */
export const withoutSmall = (listings: readonly Listing[], rule: DisclosureRule): readonly Listing[] =>
  listings.map((listing) => {
    const residents = listing.figures.residents?.amount
    const figures = figureCodes.flatMap((code): readonly (readonly [FigureCode, RecordedFigure])[] => {
      const figure = listing.figures[code]
      return figure ? [[code, figure.kept || isSmallFigure(code, figure, residents, rule) ? keptBack(figure) : figure]] : []
    })
    return { ...listing, figures: Object.fromEntries(figures) }
  })

/** Whether a figure of the lists is kept back, so that the page has to say why. */
export const keepsBack = (listings: readonly Listing[]): boolean =>
  listings.some(({ figures }) => figureCodes.some((code) => figures[code]?.state === 'withheld'))
