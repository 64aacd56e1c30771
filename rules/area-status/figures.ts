import { readDecimal } from '#kernel/decimal'
import { type Ratio, ratio } from '#rules/ratio'
import { type CriterionId, convictionMeanOf, meanFigure } from './parameters.ts'

/**
 * A figure as decimal text with a point (`'41.3'`), or null where it is not known. A share that is computed from persons is
 * a quotient of two decimals in per cent (`'41300/982'`), so that it loses nothing at a limit.
 */
export type Figure = string | null

/** What can be unknown and could then still change a status; `transformation` stands for the years before. */
export type Input = 'residents' | CriterionId | 'conviction_mean' | 'transformation'

/**
 * The figures of one area on one year's list. Residents are persons; U, I, P and E are per cent of their
 * population, N is per cent of the region's mean income. `convictionMean` is the national mean of convicted
 * in per cent: left out, the year's published value decides, if there is one; null, it is unknown.
 */
export type AreaFigures = {
  readonly year: number
  readonly residents: Figure
  readonly U: Figure
  readonly I: Figure
  readonly P: Figure
  readonly E: Figure
  readonly N: Figure
  readonly convictionMean?: Figure
}

const wrong = (figure: string): TypeError => new TypeError(`"${figure}" is not a decimal number with a point, nor a quotient of two`)

/** Reads a known figure exactly. Text from outside is checked where it comes in; here a wrong one is an accident. */
export const exact = (figure: string): Ratio => {
  const [over = '', under = '1', more] = figure.split('/')
  const [value, by] = [readDecimal(over), readDecimal(under)]
  if (!value || !by?.gt(0) || more !== undefined) throw wrong(figure)
  return ratio(value, by)
}

/** The national mean that decides for these figures, as one; null when it is unknown. */
export const meanOf = (figures: AreaFigures): Figure => {
  if (figures.convictionMean !== undefined) return figures.convictionMean
  const published = convictionMeanOf(figures.year)
  return published && meanFigure(published)
}
