import type { DefinitionRow, ToldFigure } from '#features/areas'
import { type Day, daysBetween } from '#kernel/day'
import { type Decimal, decimal, readDecimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import { contributionTexts } from './texts.ts'

/** Whom the areas of a plan are compared with. */
export const references = ['municipality', 'area', 'region', 'country'] as const
export type Reference = (typeof references)[number]

/** A figure of a place on a day, by one of the indicator's definitions. */
export type Point = ToldFigure & { readonly definition: Id }

/** A place with its figures, the oldest first. */
export type Series = { readonly slug: string | null; readonly name: string; readonly points: readonly Point[] }

/** A goal and the figure that it is held beside. */
export type Tie = {
  readonly goal: Id
  readonly code: string
  readonly reference: Reference
  /** How far from the reference the areas are to be at most, on the wrong side of it; decimal text in the indicator's unit. */
  readonly distance: string | null
  /** The newest first. */
  readonly definitions: readonly DefinitionRow[]
  readonly areas: readonly Series[]
  /** Null where the place is not known, such as the region of a municipality without one. */
  readonly against: Series | null
}

/** The figure of an area on a day and the one that it is held against: of the same definition, of that day or the last before. */
export type Pair = { readonly own: Point; readonly other: Point | null; readonly gap: Decimal | null }

const isKnown = (point: Point | null | undefined): point is Point & { readonly amount: string } =>
  point?.state === 'known' && point.amount !== null && readDecimal(point.amount) !== null

const lastUntil = (points: readonly Point[], definition: Id, day: Day): Point | null =>
  points.findLast((point) => point.definition === definition && point.day <= day) ?? null

/** Whether two places can be held against each other by a figure: shares always, counts only where the other is an area too. */
export const isComparable = (unit: DefinitionRow['unit'], reference: Reference): boolean =>
  reference === 'area' || ['percent', 'per_thousand', 'percent_of_region'].includes(unit)

/** An area's figures beside those that it is held against, the oldest first. A gap is the area less the other, and unknown where one of the two is. */
export const pairsOf = (area: Series, against: Series | null, isShown: (point: Point) => boolean): readonly Pair[] =>
  area.points.map((own) => {
    const other = against ? lastUntil(against.points, own.definition, own.day) : null
    const both = isKnown(own) && isKnown(other) && isShown(own) && isShown(other)
    return { own, other, gap: both ? decimal(own.amount).minus(other.amount) : null }
  })

/** How a place moved from a figure of one day to one of another. */
export type Change = { readonly from: Day; readonly to: Day; readonly by: Decimal }

/** How an area moved by one definition, and how the other did: with its own days, and the difference between the two; null where it has no newer figure. */
export type Moved = {
  readonly own: Change
  readonly other: (Change & { readonly apart: Decimal }) | null
  /** The day of the other's last figure. */
  readonly until: Day
}

/**
 * How an area moved from before the plan began until now: from the last pair on or before its first day, or the first after it, to the last pair.
 * Null where two pairs of one definition with both figures are not there. Of a place whose figure is the same one at both ends nothing is said: it has not
 * stood still, nobody has counted. It contributes to understanding and proves nothing.
 */
export const movedSince = (pairs: readonly Pair[], begins: Day): Moved | null => {
  const whole = pairs.flatMap(({ own, other, gap }) => (gap !== null && isKnown(own) && isKnown(other) ? [{ own, other }] : []))
  const last = whole.at(-1)
  if (!last) return null
  const same = whole.filter(({ own }) => own.definition === last.own.definition)
  const first = same.findLast(({ own }) => own.day <= begins) ?? same[0]
  if (!first || first.own.day >= last.own.day) return null
  const change = (key: 'own' | 'other'): Change => ({
    ...{ from: first[key].day, to: last[key].day },
    by: decimal(last[key].amount).minus(first[key].amount),
  })
  const [own, other] = [change('own'), change('other')]
  return { own, other: other.from === other.to ? null : { ...other, apart: own.by.minus(other.by) }, until: other.to }
}

/**
 * So many days older than the area's figure the other may be for an aim to be judged by it: two years. Most figures come once a year and late, so one that
 * is a year behind is usual; one that is older says how it once was.
 */
export const oldestReference = 731

/** What an area's figure must come to for its aim: so far from the other's, on the wrong side of it; worked out anew with each figure. Null where the other is not known. */
export const targetOf = ({ other, gap }: Pair, distance: string | null, direction: DefinitionRow['direction']): Decimal | null => {
  if (gap === null || !isKnown(other) || distance === null || direction === 'none') return null
  return decimal(other.amount)[direction === 'higher' ? 'minus' : 'plus'](distance)
}

/** How an area's figure does by its aim: near enough or not; the other's figure too old to say; or of a day before the plan began, when nobody had begun. */
export type Nearness = 'near' | 'far' | 'aged' | 'before'

/** How near an area is to what was aimed at, in a plan that begins on a day; null where no distance is, the figure has no better side, or the gap is not known. */
export const nearnessOf = (pair: Pair, distance: string | null, direction: DefinitionRow['direction'], begins: Day): Nearness | null => {
  const target = targetOf(pair, distance, direction)
  if (target === null || !isKnown(pair.own)) return null
  if (pair.own.day < begins) return 'before'
  if (pair.other && daysBetween(pair.other.day, pair.own.day) > oldestReference) return 'aged'
  const amount = decimal(pair.own.amount)
  return (direction === 'higher' ? amount.gte(target) : amount.lte(target)) ? 'near' : 'far'
}

const say = contributionTexts.phrase

/** A distance as it is written by hand, with a comma or a point and at most four decimals, as decimal text; null where it is none. */
export const readDistance = (words: string): string | null => {
  const plain = words.replace(',', '.')
  return /^\d{1,8}(\.\d{1,4})?$/.test(plain) ? plain : null
}

/** What somebody chose to hold a goal beside; the distance as it was written. */
export type Choice = { readonly code: string; readonly reference: Reference; readonly twin: Id | null; readonly distance: string | null }

/** What is wrong with what a goal is to be held beside. */
export const judgeChoice = (
  { code, reference, twin, distance }: Choice,
  known: {
    readonly indicators: readonly (Pick<DefinitionRow, 'direction' | 'unit'> & { readonly code: string })[]
    readonly areas: readonly Id[]
    /** The plan's own. */
    readonly own: readonly Id[]
  },
): readonly Refusal[] => {
  const indicator = known.indicators.find((one) => one.code === code)
  const twinFault = (): readonly Refusal[] => {
    if (reference !== 'area') return twin === null ? [] : [at('twin', say('fault.twin.foreign'))]
    if (twin === null || !known.areas.includes(twin)) return [at('twin', say('fault.twin'))]
    return known.own.includes(twin) ? [at('twin', say('fault.twin.own'))] : []
  }
  const read = distance === null ? null : readDistance(distance)
  return [
    ...(indicator ? [] : [at('code', say('fault.code'))]),
    ...twinFault(),
    ...(distance !== null && read === null ? [at('distance', say('fault.distance'))] : []),
    ...(read !== null && indicator?.unit === 'percent' && decimal(read).gt(100) ? [at('distance', say('fault.points'))] : []),
    ...(distance !== null && indicator && !isComparable(indicator.unit, reference) ? [at('distance', say('fault.count'))] : []),
    ...(distance !== null && indicator?.direction === 'none' ? [at('distance', say('fault.direction'))] : []),
  ]
}
