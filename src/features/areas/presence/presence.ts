import { type Day, daysBetween } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import type { Period } from '#kernel/period'
import { type Ratio, ratio } from '#rules/ratio'

/** A count as it is stored: what is hidden has no number anywhere. */
export type Count = { readonly state: 'known'; readonly count: number } | { readonly state: 'hidden' | 'missing' }

/** Dwellings of a place, with the day and the source; null when nobody has told. */
export type Stock = {
  readonly dwellings: number
  readonly approximate: boolean
  readonly countedOn: Day | null
  readonly source: string | null
  readonly example: boolean
}

/** A kind of service that a municipality counts. */
export type Kind = { readonly id: Id; readonly slug: string; readonly name: string; readonly counted: string; readonly example: boolean }

/** Where a count of one kind comes from: the period, the system, and whether it is an example. */
export type Held = {
  readonly kind: Id
  readonly period: Period
  readonly system: string
  readonly manner: 'sums' | 'addresses'
  readonly matched: 'all' | 'most' | 'part'
  readonly example: boolean
}

const ageOf = ({ from, until }: Period): string => `${until ?? '9999'} ${from}`

const keyOf = ([first]: readonly Held[]): string => (first ? ageOf(first.period) : '')

/** Periods of the same name differ by less: leap years, quarters. */
const month = 31

/** Services per 100 dwellings, exact. */
export const per100 = (count: number, dwellings: number): Ratio => ratio(count * 100, dwellings)

/** With one decimal, as screens show it: `12.4`. */
export const rateText = ({ over, under }: Ratio): string => over.div(under).round(1).toFixed(1)

/** How many times the one is of the other, with one decimal; null when the other is nought. */
export const timesText = (one: Ratio, other: Ratio): string | null =>
  other.over.eq(decimal(0)) ? null : rateText({ over: one.over.times(other.under), under: one.under.times(other.over) })

/**
 * The kinds whose counts can be added up: those of the period that most of them are of, the newest such one. Counts of different periods are never
 * added, since the sum would be of no time at all; and a later count of a few kinds does not take the sum of all the others away.
 */
export const addable = (held: ReadonlyMap<Id, Held>): { readonly period: Period | null; readonly kinds: readonly Id[] } => {
  const groups = [...Map.groupBy(held.values(), ({ period }) => ageOf(period)).values()]
  const [fullest] = groups.toSorted((one, other) => other.length - one.length || keyOf(other).localeCompare(keyOf(one)))
  return { period: fullest?.[0]?.period ?? null, kinds: (fullest ?? []).map(({ kind }) => kind) }
}

/** Whether some periods are so unlike in length that what is counted in them cannot be held against each other: a year and a half. */
export const unlike = (periods: readonly Period[]): boolean => {
  const lengths = periods.map(({ from, until }) => (until === null ? Number.POSITIVE_INFINITY : daysBetween(from, until)))
  return Math.max(...lengths) - Math.min(...lengths) > month
}

/** Services of all kinds together. Where one is hidden or missing, at least what is known; nothing when nothing is. */
export type Sum = { readonly state: 'known' | 'at_least'; readonly count: number } | { readonly state: 'missing' | 'hidden' }

/** Adds up what is stored; it can tell no more than its parts do. */
export const sumOf = (counts: readonly Count[]): Sum => {
  const known = counts.flatMap((one) => (one.state === 'known' ? [one.count] : []))
  const count = known.reduce((total, one) => total + one, 0)
  if (counts.length > 0 && known.length === counts.length) return { state: 'known', count }
  if (known.length > 0) return { state: 'at_least', count }
  return { state: counts.some(({ state }) => state === 'hidden') ? 'hidden' : 'missing' }
}

/** The dwellings of several estates together; null when one of them is not known. */
export const stockOf = (stocks: readonly (Stock | null)[]): Stock | null => {
  const known = stocks.flatMap((one) => (one === null ? [] : [one]))
  if (known.length === 0 || known.length < stocks.length) return null
  const days = known.flatMap(({ countedOn }) => countedOn ?? [])
  return {
    dwellings: known.reduce((total, { dwellings }) => total + dwellings, 0),
    approximate: known.some(({ approximate }) => approximate),
    // The oldest day: a sum is no newer than its oldest part.
    countedOn: days.toSorted()[0] ?? null,
    source: [...new Set(known.flatMap(({ source }) => source ?? []))].join('; ') || null,
    example: known.some(({ example }) => example),
  }
}
