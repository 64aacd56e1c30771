import type { Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import { at, type Refusal } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { GoalDocument } from '../document.ts'
import type { MeasurementRow } from '../rows.ts'
import { isAmount } from './amount.ts'
import { textOf } from './figure.ts'
import { isAddedUp } from './goal.ts'
import { partFormTexts } from './texts.ts'

/** What somebody measured: a figure, or for a share what it is made of. Decimal texts; `measuredOn` is the last day that they cover. */
export type MeasurementDefinition = {
  readonly measuredOn: Day
  readonly amount: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly note: string | null
}

const say = partFormTexts.phrase

const isReadable = (text: string | null): text is string => text !== null && isAmount(text)

const judgeShare = ({ numerator, denominator }: MeasurementDefinition): readonly Refusal[] => {
  if (!isReadable(numerator)) return [at('numerator', say('amount.wrong'))]
  if (!isReadable(denominator)) return [at('denominator', say('amount.wrong'))]
  if (decimal(numerator).lt(0)) return [at('numerator', say('measure.negative'))]
  if (decimal(denominator).lte(0)) return [at('denominator', say('measure.denominator.zero'))]
  return decimal(numerator).gt(denominator) ? [at('numerator', say('measure.larger'))] : []
}

/** What is wrong with a measurement of a goal on a day, each as a sentence at its field; empty when it can be saved. */
export const judgeMeasurement = (
  { counting, baselineOn }: Pick<GoalDocument, 'counting' | 'baselineOn'>,
  measurement: MeasurementDefinition,
  today: Day,
): readonly Refusal[] => {
  const { measuredOn, amount } = measurement
  const early = baselineOn !== null && measuredOn <= baselineOn
  return [
    ...(measuredOn > today ? [at('measuredOn', say('measure.future'))] : []),
    ...(early
      ? [at('measuredOn', (language) => partFormTexts.in(language)('measure.early', { day: formats[language].day(baselineOn) }))]
      : []),
    ...(counting === 'share' ? judgeShare(measurement) : isReadable(amount) ? [] : [at('amount', say('amount.wrong'))]),
    ...(isAddedUp({ counting }) && isReadable(amount) && decimal(amount).lt(0) ? [at('amount', say('measure.negative'))] : []),
  ]
}

/** Why a running total cannot be what it is to be among those of other days: it never falls. Null where it can, and for goals that count otherwise. */
export const fallIn = (
  { counting }: Pick<GoalDocument, 'counting'>,
  others: readonly Pick<MeasurementRow, 'measuredOn' | 'amount'>[],
  { measuredOn, amount }: Pick<MeasurementDefinition, 'measuredOn' | 'amount'>,
): Refusal | null => {
  if (counting !== 'running' || amount === null) return null
  const other = others.find((one) => (one.measuredOn < measuredOn ? decimal(one.amount).gt(amount) : decimal(one.amount).lt(amount)))
  if (!other) return null
  const told = (language: Language) => ({ day: formats[language].day(other.measuredOn), amount: formats[language].number(other.amount) })
  return at('amount', (language) => partFormTexts.in(language)('measure.falls', told(language)))
}

/** The figure of a measurement that was judged: as told, or per cent with four decimals. Comparisons use what the share is made of. */
export const amountOf = ({ counting }: Pick<GoalDocument, 'counting'>, measurement: MeasurementDefinition): string => {
  const { amount, numerator, denominator } = measurement
  if (counting !== 'share') return amount ?? '0'
  return textOf({ over: decimal(numerator ?? '0').times(100), under: decimal(denominator ?? '1') })
}
