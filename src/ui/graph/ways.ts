import { measures } from './columns.ts'
import type { GraphBead } from './graph.ts'
import type { Way } from './layout.ts'

/** A bead where it lies. */
export type Place = {
  readonly bead: GraphBead
  readonly lane: string | null
  readonly x: number
  readonly y: number
  /** The middle of its lane, where its rows come together. */
  readonly laneMiddle: number
}

type Point = { readonly x: number; readonly y: number }

/** Room that the name above a bead takes to either side. */
const half = 76
const bend = 46

const n = (value: number): string => String(Math.round(value * 10) / 10)

/** A level line to `x`; it goes round beads that lie in its way and are none of its business. */
const level = (from: Point, x: number, others: readonly Place[]): string => {
  const inWay = others
    .filter((other) => Math.abs(other.y - from.y) < 12 && other.x > from.x + 1 && other.x < x - 1)
    .toSorted((a, b) => a.x - b.x)
  const round = inWay.map(
    (other) =>
      `H${n(other.x - 30)}C${n(other.x - 18)} ${n(from.y)} ${n(other.x - 20)} ${n(from.y - 17)} ${n(other.x)} ${n(from.y - 17)}S${n(other.x + 18)} ${n(from.y)} ${n(other.x + 30)} ${n(from.y)}`,
  )
  return `${round.join('')}H${n(x)}`
}

/** A line that leaves level, bends between two places and arrives level. */
const bent = (from: Point, to: Point, begin: number, end: number, others: readonly Place[]): string => {
  if (from.y === to.y) return level(from, to.x, others)
  const middle = (begin + end) / 2
  return `${level(from, begin, others)}C${n(middle)} ${n(from.y)} ${n(middle)} ${n(to.y)} ${n(end)} ${n(to.y)}${end < to.x ? `H${n(to.x)}` : ''}`
}

const move = ({ x, y }: Point): string => `M${n(x)} ${n(y)}`

/** Where a line from one place to another bends: behind the words of rows, before the name of what it leads to. */
const bendOf = (from: Place, to: Place, edge: number): readonly [number, number] => {
  if (to.lane === null) return from.lane === null ? [from.x + half, to.x - 20] : [Math.max(edge - 14, from.x + 20), to.x - 20]
  if (from.bead.row === null && to.bead.row !== null) return [from.x + half, Math.min(from.x + half + bend, to.x - 14)]
  return [to.x - half - bend, to.x - half]
}

/** One line from a bead to another. */
const single = (from: Place, to: Place, others: readonly Place[], edge: number): Way => {
  const [begin, end] = bendOf(from, to, edge)
  return { d: `${move(from)}${bent(from, to, begin, end, others)}`, walked: from.bead.walked }
}

/** Lines of many rows that come together in the middle of their lane and go on as one, which is walked when all are. */
const joined = (sources: readonly Place[], to: Place, others: readonly Place[], edge: number): readonly Way[] => {
  const y = sources[0]?.laneMiddle ?? to.y
  const x = to.lane === null ? edge - 18 : to.x - half
  const walked = sources.every(({ bead }) => bead.walked)
  const rows = sources.map((from) => ({
    d: `${move(from)}${bent(from, { x, y }, x - bend, x, others)}`,
    walked: from.bead.walked,
  }))
  const trunk = to.lane === null ? bent({ x, y }, to, x + 4, to.x - 20, others) : bent({ x, y }, to, x, to.x - measures.bead, others)
  return [...rows, { d: `${move({ x, y })}${trunk}`, walked }]
}

/** Every line that leads to a bead, from each lane as one where several rows of it do. Walked ones are drawn last, so that they lie on top. */
export const waysTo = (to: Place, sources: readonly Place[], others: readonly Place[], edge: number): readonly Way[] => {
  const lanes = [...new Set(sources.map(({ lane }) => lane))]
  const free = others.filter((other) => other !== to && !sources.includes(other))
  const ways = lanes.flatMap((lane) => {
    const own = sources.filter((source) => source.lane === lane)
    const [only] = own
    return only && own.length === 1 ? [single(only, to, free, edge)] : joined(own, to, free, edge)
  })
  return ways.toSorted((a, b) => Number(a.walked) - Number(b.walked))
}
