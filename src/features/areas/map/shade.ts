import { decimal } from '#kernel/decimal'
import type { Status } from '../../../../rules/area-status/index.ts'

/** How strongly a mark is drawn: 1 (least) to 5, 0 for what is known and not on a list, null where nothing is known. Strength of one colour; no mark is good or bad. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5 | null

/** One class of the legend: values from and with `from`, up to and with `to`. */
export type Class = { readonly shade: Shade; readonly from: string; readonly to: string; readonly count: number }

const strengths = [1, 2, 3, 4, 5] as const

/** The legal statuses in the order that the law builds them on each other. */
const statusShades: Readonly<Record<Status, Shade>> = {
  none: 0,
  prevention: 2,
  vulnerable: 3,
  parallel: 4,
  transformation: 5,
  unknown: null,
}

export const shadeOfStatus = (status: Status | null): Shade => (status === null ? null : statusShades[status])

/**
 * Classes of about as many areas each (quantiles), so that the map shows order and one outlier does not wash out the others; fewer than five when there are
 * fewer different values. Equal values never stand in two classes. Values are exact decimals.
 */
export const classesOf = (values: readonly string[]): readonly Class[] => {
  const sorted = values.map(decimal).sort((a, b) => a.cmp(b))
  const different = sorted.filter((value, at) => at === 0 || !value.eq(sorted[at - 1] ?? value))
  const count = Math.min(strengths.length, different.length)
  const ends = Array.from({ length: count }, (_, at) =>
    count === different.length ? different[at] : sorted[Math.ceil(((at + 1) * sorted.length) / count) - 1],
  )
  const shadeAt = (at: number): Shade => strengths[count === 1 ? 2 : Math.round((at * (strengths.length - 1)) / (count - 1))] ?? 5
  return ends.flatMap((end, at): readonly Class[] => {
    const before = ends[at - 1]
    const held = sorted.filter((value) => end !== undefined && value.lte(end) && (before === undefined || value.gt(before)))
    const [first, last] = [held[0], held.at(-1)]
    return first && last ? [{ shade: shadeAt(at), from: first.toString(), to: last.toString(), count: held.length }] : []
  })
}

/** The class that a value stands in; null without one. */
export const shadeOf = (classes: readonly Class[], value: string | null): Shade =>
  value === null ? null : (classes.find(({ to }) => decimal(value).lte(to))?.shade ?? null)
