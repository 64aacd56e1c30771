import type { Day } from '#kernel/day'
import { type Decimal, readDecimal } from '#kernel/decimal'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import type { Phrase } from '#text/texts.ts'
import { type DisclosureRule, isSmall, isSmallShare } from '../../../../rules/disclosure-control/pure.ts'
import { figureTexts } from './texts.ts'

export type Unit = 'persons' | 'percent' | 'percent_of_region' | 'per_thousand' | 'kroner' | 'number'

/** What a figure is: an exact decimal with a point, and the counts behind it where the source gives them. */
export type Amounts = { readonly amount: string | null; readonly numerator: string | null; readonly denominator: string | null }

/** What a definition asks of its figures. */
export type Range = { readonly unit: Unit; readonly minimum: string; readonly maximum: string }

/** What a share is a share of: 100 for per cent, 1,000 for per thousand; null where the unit is no share of a count. */
const wholeOf = (unit: Unit): number | null => (unit === 'percent' ? 100 : unit === 'per_thousand' ? 1_000 : null)

const say = figureTexts.phrase

const decimalsIn = (text: string): number => text.split('.')[1]?.length ?? 0

/** What is wrong with a figure, and which of its numbers it is about; `values` are for the sentence. */
export type Fault = {
  readonly field: keyof Amounts
  readonly is: 'number' | 'decimals' | 'whole' | 'range' | 'share' | 'parts' | 'parts.whole' | 'parts.most' | 'parts.unit' | 'denominator'
  readonly values?: Readonly<Record<string, string>>
}

/** No count is larger: it is the most that a figure of persons can be. */
const mostCounted = '99999999'

/** The counts behind a figure: both or none, a whole number above the line that is no more than the one below. */
const faultOfParts = (unit: Unit, numerator: Decimal | null, denominator: Decimal | null): Fault | null => {
  if (numerator === null && denominator === null) return null
  if (wholeOf(unit) === null) return { field: 'numerator', is: 'parts.unit' }
  if (denominator === null || denominator.lte(0)) return { field: 'denominator', is: 'denominator' }
  if (!denominator.eq(denominator.round(0))) return { field: 'denominator', is: 'parts.whole' }
  if (denominator.gt(mostCounted)) return { field: 'denominator', is: 'parts.most' }
  if (numerator === null) return null
  if (numerator.lt(0) || !numerator.eq(numerator.round(0))) return { field: 'numerator', is: 'parts.whole' }
  if (numerator.gt(mostCounted)) return { field: 'numerator', is: 'parts.most' }
  return unit === 'percent' && numerator.gt(denominator) ? { field: 'numerator', is: 'parts' } : null
}

/** The share that two counts give, with two decimals. */
const shareOf = (numerator: Decimal, denominator: Decimal, whole: number): Decimal => numerator.times(whole).div(denominator).round(2)

/** How far a share that is written with none, one, or two decimals may lie from the one that its counts give with two. */
const rounding = ['0.505', '0.055', '0.01'] as const

/** Whether a written share is the one that its counts give, as far as its own decimals tell. */
const agrees = (amount: string, share: Decimal): boolean => {
  const written = readDecimal(amount)
  return (
    written
      ?.minus(share)
      .abs()
      .lte(rounding[decimalsIn(amount)] ?? '0.01') ?? false
  )
}

/** A figure as it can stand, or what is wrong with it. */
export type Judged = Fault | (Amounts & { readonly amount: string })

export const isFault = (judged: Judged): judged is Fault => 'is' in judged

/**
 * A figure as it can stand, or what is wrong with it: the one judge of figures, whether they are written by hand or come with a file. A share that is
 * not written follows from its counts, with one decimal.
 */
export const judgeAmounts = ({ unit, minimum, maximum }: Range, given: Amounts): Judged => {
  const read = (text: string | null): Decimal | null => (text === null ? null : readDecimal(text))
  const [numerator, denominator] = [read(given.numerator), read(given.denominator)]
  const parts = faultOfParts(unit, numerator, denominator)
  if (parts) return parts
  const whole = wholeOf(unit)
  const share = whole !== null && numerator && denominator ? shareOf(numerator, denominator, whole) : null
  const text = given.amount ?? share?.round(1).toFixed() ?? null
  const amount = read(text)
  if (text === null || amount === null) return { field: 'amount', is: 'number' }
  if (decimalsIn(text) > 4) return { field: 'amount', is: 'decimals' }
  if (unit === 'persons' && !amount.eq(amount.round(0))) return { field: 'amount', is: 'whole' }
  if (amount.lt(minimum) || amount.gt(maximum))
    return { field: 'amount', is: 'range', values: { minimum: plain(minimum), maximum: plain(maximum) } }
  if (share && !agrees(text, share)) return { field: 'amount', is: 'share', values: { share: plain(share.toFixed()) } }
  return { ...given, amount: text }
}

/** What is said of a fault. */
export const saidOf = ({ is, values }: Fault): Phrase => say(`figure.${is}`, values)

/**
 * A figure as it can stand. Refuses what is no number, lies outside the definition's range, breaks persons, has more than four decimals, or does not
 * agree with the counts behind it.
 */
export const checkAmounts = (range: Range, given: Amounts): Result<Amounts & { readonly amount: string }> => {
  const found = judgeAmounts(range, given)
  return isFault(found) ? refused(at(found.field, saidOf(found))) : done(found)
}

/** A figure holds for a day that has come. */
export const checkDay = (day: Day, today: Day): readonly Refusal[] => (day > today ? [at('day', say('figure.future'))] : [])

/** The decimals that a unit is shown with at least. */
const least: Readonly<Record<Unit, number>> = { persons: 0, percent: 1, percent_of_region: 1, per_thousand: 1, kroner: 0, number: 0 }

const trimmed = (text: string, decimals: number): string => {
  const [whole = '', fraction = ''] = text.split('.')
  const kept = fraction.replace(/0+$/, '').padEnd(decimals, '0')
  return kept === '' ? whole : `${whole}.${kept}`
}

/** A stored amount as it is shown: `12.5000` is `12.5`, shares have one decimal at least. */
export const asShown = (unit: Unit, amount: string): string => trimmed(amount, least[unit])

/** A stored count without decimals that say nothing, with a comma as it is written by hand. */
export const plain = (text: string): string => trimmed(text, 0).replace('.', ',')

/**
 * Whether a figure is hidden: it is withheld, or tells of few persons by a rule. Only counts can be judged; a share whose counts nobody gave is the source's own answer.
 * Without a rule only what is withheld is hidden: exact figures are shown.
 */
export const isHidden = (
  unit: Unit,
  { state, amount, numerator, denominator }: Amounts & { readonly state?: 'known' | 'missing' | 'withheld' },
  rule: DisclosureRule | null,
): boolean => {
  if (state === 'withheld') return true
  if (rule === null) return false
  // A count that is not whole cannot be written; should one be stored, it is judged by the persons that it is nearest to.
  const count = (text: string | null): number | null => (text !== null && /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text)) : null)
  const [counted, of] = [count(numerator), count(denominator)]
  if (counted !== null && of !== null) return isSmallShare(counted, of, rule)
  const persons = unit === 'persons' ? count(amount) : null
  return persons !== null && isSmall(persons, rule)
}
