import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { lastDay } from '#kernel/period'
import { addMonths } from '#rules/months'
import { addable, type Count, type Stock, type Sum, sumOf } from '../presence/presence.ts'
import type { Presence, Spot } from '../presence/read.ts'
import { atLeastKnown, type Criterion, type Figures, known, type Reading, unknown } from './criteria.ts'
import type { GroundRow } from './queries.ts'

/** Services per 100 dwellings as far as they are known. */
const rateOf = (count: Count | Sum, stock: Stock | null, day: Day | null): Reading => {
  if (count.state === 'missing') return unknown('missing', day)
  if (!stock) return unknown('no_dwellings', day)
  if (!('count' in count)) return unknown('hidden', day)
  const over = count.count * 100
  return count.state === 'known' ? known(over, stock.dwellings, day) : atLeastKnown(over, stock.dwellings, 'hidden', day)
}

/** The last day that a kind's counts are about; of several, the oldest. */
const dayOf = (presence: Presence, kinds: readonly Id[]): Day | null =>
  kinds
    .flatMap((kind) => presence.held.get(kind) ?? [])
    .map(({ period }) => lastDay(period) ?? period.from)
    .toSorted()[0] ?? null

const presenceOf = (presence: Presence, { of, measure }: Criterion, spot: Spot): Reading => {
  if (measure === 'presence') return rateOf(spot.count(of ?? ''), spot.stock, dayOf(presence, [of ?? '']))
  const { kinds } = addable(presence.held)
  return rateOf(sumOf(kinds.map(spot.count)), spot.stock, dayOf(presence, kinds))
}

/** A place's latest figure of an indicator up to a day. */
const latest = (ground: GroundRow, place: Id | null, code: string | null, day: Day): Reading | null => {
  const value = ground.values
    .filter((one) => one.place === place && one.code === code && one.day <= day)
    .toSorted((one, other) => other.day.localeCompare(one.day))[0]
  return value ? known(value.amount, 1, value.day) : null
}

/** The figures that a criterion asks for about a place. What is not there is unknown, and never nought; open signals are counted, so that none is nought. */
export const figuresFor =
  (presence: Presence, ground: GroundRow, spot: Spot, day: Day) =>
  (criterion: Criterion): Figures => {
    const { measure, of, against, years } = criterion
    if (measure === 'signals') {
      const count = ground.signals.find(({ place }) => place === spot.id)?.count ?? 0
      return { own: known(count, 1, day), other: null }
    }
    if (measure !== 'indicator') {
      const other = against === 'municipality' ? presenceOf(presence, criterion, presence.whole) : null
      return { own: presenceOf(presence, criterion, spot), other }
    }
    const own = latest(ground, spot.id, of, day) ?? unknown('missing')
    if (against === 'municipality') return { own, other: latest(ground, null, of, day) ?? unknown('missing') }
    if (against === 'own_past')
      return { own, other: latest(ground, spot.id, of, addMonths(own.day ?? day, -12 * (years ?? 1))) ?? unknown('no_past') }
    return { own, other: null }
  }
