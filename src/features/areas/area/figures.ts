import { type Decimal, decimal, readDecimal } from '#kernel/decimal'
import type { FigureCode } from './area.ts'

/** The decimals that the official lists write: whole persons, convicted with two, the other shares with one. */
const decimals: Readonly<Record<FigureCode, number>> = { residents: 0, U: 1, I: 1, P: 2, E: 1, N: 1 }

const padded = (text: string, least: number): string => {
  const [whole = '', fraction = ''] = text.split('.')
  const kept = fraction.replace(/0+$/, '').padEnd(least, '0')
  return kept === '' ? whole : `${whole}.${kept}`
}

/** A stored figure as it was published: `43.5000` → `43.5`, `29.0000` → `29.0`, convicted `2.9000` → `2.90`. */
export const asPublished = (code: FigureCode, amount: string): string => padded(amount, decimals[code])

const isOfficial = (code: string): code is FigureCode => Object.hasOwn(decimals, code)

/** An amount of any indicator without the zeros that the database fills up with; an official figure as it was published. */
export const asShown = (code: string, amount: string): string =>
  isOfficial(code) ? asPublished(code, amount) : amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount

/** A margin in percentage points with the decimals of its figure; at most two, and never rounded to nothing. */
export const asMargin = (code: FigureCode, margin: string): string => {
  const exact = decimal(margin)
  const rounded = exact.round(2)
  const shown = rounded.eq(0) && !exact.eq(0) ? exact.prec(1) : rounded
  return padded(shown.toFixed(), decimals[code])
}

/** A limit with the decimals that the law writes; one that follows from a year's mean with two. */
export const asLimit = (threshold: string): string => (/\.\d{3}/.test(threshold) ? decimal(threshold).toFixed(2) : threshold)

/** A number as it is written in Danish: `43,5`, `1.204`, also `43.5`; null when the text is something else. Answers decimal text with a point. */
export const readFigure = (text: string): string | null => {
  const bare = text.replace(/\s/g, '')
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return bare.replaceAll('.', '').replace(',', '.')
  return /^\d+([.,]\d+)?$/.test(bare) ? bare.replace(',', '.') : null
}

/** Why a figure cannot stand on an official list; null when it can. */
export type FigureFault = 'number' | 'whole' | 'decimals' | 'share' | 'large' | 'population' | 'parts'

const most = { share: 100, income: 1_000, residents: 9_999_999 } as const

const tooPrecise = (value: Decimal): boolean => !value.eq(value.round(2))

/** Checks one figure with the persons behind it. Shares lie from 0 to 100 per cent, with two decimals at most. */
export const faultOf = (
  code: FigureCode,
  figure: { readonly amount: string; readonly numerator?: string; readonly denominator?: string },
): FigureFault | null => {
  const amount = readDecimal(figure.amount)
  if (!amount || amount.lt(0)) return 'number'
  if (code === 'residents') return amount.eq(amount.round(0)) ? (amount.gt(most.residents) ? 'large' : null) : 'whole'
  if (tooPrecise(amount)) return 'decimals'
  if (code === 'N') return amount.gt(most.income) ? 'large' : null
  if (amount.gt(most.share)) return 'share'
  const numerator = figure.numerator === undefined ? null : readDecimal(figure.numerator)
  const denominator = figure.denominator === undefined ? null : readDecimal(figure.denominator)
  if (figure.denominator !== undefined && (!denominator || denominator.lte(0) || denominator.gt(most.residents))) return 'population'
  if (figure.numerator !== undefined && (!numerator || !denominator || numerator.lt(0) || numerator.gt(denominator))) return 'parts'
  return null
}
