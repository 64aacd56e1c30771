import { decimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { readFigure } from '../area/figures.ts'
import { type Comparator, comparators, type Measure, measures, type Yardstick, yardsticks } from './criteria.ts'
import { criteriaTexts } from './texts.ts'

/** Criteria that the form has room for. */
export const rowsOfForm = [1, 2, 3, 4, 5, 6] as const

/** A criterion as it is to be decided. */
export type DraftCriterion = {
  readonly measure: Measure
  readonly of: string | null
  readonly against: Yardstick
  readonly comparator: Comparator
  readonly amount: string
  readonly years: number | null
  readonly weight: number
}

const say = criteriaTexts.phrase

const oneOf = <const Words extends readonly string[]>(words: Words, word: string | undefined): Words[number] | null =>
  words.find((one) => one === word) ?? null

const largest = decimal('99999999')

/** An amount above nought with at most four decimals, as people write it. */
const amountIn = (text: string): string | null => {
  const amount = readFigure(text)
  if (amount === null || !/^\d+(\.\d{1,4})?$/.test(amount)) return null
  return decimal(amount).gt(0) && decimal(amount).lt(largest) ? amount : null
}

const wholeIn = (text: string | undefined, most: number): number | null => {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null
}

const rowFrom = (words: Readonly<Record<string, string>>, row: number): Result<DraftCriterion> | null => {
  const word = (name: string): string => (words[`${name}${row}`] ?? '').trim()
  const [kind = '', of = null] = word('measure').split(':')
  if (kind === '') return word('amount') === '' ? null : refused(at(`measure${row}`, say('form.measure.none')))
  const measure = oneOf(measures, kind)
  const against = oneOf(yardsticks, word('against') || 'number')
  const comparator = oneOf(comparators, word('comparator') || 'at_least')
  const amount = amountIn(word('amount'))
  const weight = word('weight') === '' ? 1 : wholeIn(word('weight'), 9)
  const years = against === 'own_past' ? wholeIn(word('years') || '1', 20) : null
  const refusals: Refusal[] = []
  if (!measure) refusals.push(at(`measure${row}`, say('form.measure.none')))
  if (!against || (against === 'municipality' && measure === 'signals') || (against === 'own_past' && measure !== 'indicator'))
    refusals.push(at(`against${row}`, say('form.against.wrong')))
  if (amount === null) refusals.push(at(`amount${row}`, say('form.amount.wrong')))
  if (weight === null) refusals.push(at(`weight${row}`, say('form.weight.wrong')))
  if (against === 'own_past' && years === null) refusals.push(at(`years${row}`, say('form.years.wrong')))
  if (refusals.length > 0 || !measure || !against || !comparator || amount === null || weight === null) return refused(...refusals)
  return done({ measure, of, against, comparator, amount, years, weight })
}

/** The criteria of a form's rows; rows that are left empty are none. Every wrong field gets its sentence. */
export const criteriaFrom = (words: Readonly<Record<string, string>>): Result<readonly DraftCriterion[]> => {
  const read = rowsOfForm.flatMap((row) => rowFrom(words, row) ?? [])
  const refusals = read.flatMap((one) => (one.ok ? [] : one.refusals))
  if (refusals.length > 0) return refused(...refusals)
  if (read.length === 0) return refused(at('measure1', say('form.measure.first')))
  return done(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

/** What is wrong with a set before it is saved. */
export const checkSet = (needed: number, criteria: readonly DraftCriterion[], kinds: readonly Id[]): readonly Refusal[] => {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return [
    ...(needed > total ? [at('needed', say('form.needed.much', { total }))] : []),
    ...criteria.flatMap(({ measure, of }, index) =>
      measure === 'presence' && !kinds.includes(of ?? '') ? [at(`measure${index + 1}`, say('form.measure.none'))] : [],
    ),
  ]
}
