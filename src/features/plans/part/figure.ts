import { type Day, daysBetween } from '#kernel/day'
import { type Decimal, decimal } from '#kernel/decimal'

/** An exact number as a fraction, so that a share is never rounded before it is compared; `under` is above zero. */
export type Figure = { readonly over: Decimal; readonly under: Decimal }

const one = decimal(1)

/** A decimal text as an exact number. */
export const figure = (text: string): Figure => ({ over: decimal(text), under: one })

/** Below zero when the first is smaller, zero when they are the same number, above zero when it is larger. */
export const compare = (first: Figure, second: Figure): number => first.over.times(second.under).cmp(second.over.times(first.under))

/** A figure as decimal text, rounded to `most` decimals, to the nearest or all up or down, without trailing zeros. */
export const textOf = ({ over, under }: Figure, most = 4, towards: 'nearest' | 'up' | 'down' = 'nearest'): string => {
  const exact = over.div(under)
  const [away, back] = [3, 0] as const
  const rounded = towards === 'nearest' ? exact.round(most) : exact.round(most, exact.gt(0) === (towards === 'up') ? away : back)
  return rounded.eq(0) ? '0' : rounded.toFixed()
}

/** A place of the way that a goal is to go: where it shall be on a day. */
export type Knot = { readonly on: Day; readonly at: Figure }

/** Where the straight way between two places is on a day between them. */
const between = (start: Knot, end: Knot, day: Day): Figure => {
  const [whole, gone] = [daysBetween(start.on, end.on), daysBetween(start.on, day)]
  const before = start.at.over.times(end.at.under).times(whole - gone)
  const after = end.at.over.times(start.at.under).times(gone)
  return { over: before.plus(after), under: start.at.under.times(end.at.under).times(whole) }
}

/** Where a way of straight stretches is on a day; before its first place it stands at the first, after its last at the last. */
export const wayAt = (way: readonly [Knot, ...Knot[]], day: Day): Figure => {
  const next = way.findIndex(({ on }) => on > day)
  const [start, end] = [way[next - 1], way[next]]
  if (start && end) return between(start, end, day)
  return (next === 0 ? way[0] : (way.at(-1) ?? way[0])).at
}
