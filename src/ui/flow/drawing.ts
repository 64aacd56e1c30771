import { broken } from '../graph/words.ts'
import type { Flow, FlowArrow } from './flow.ts'
import { cutWords, type FlowBox, measures, wordsHeight } from './sizes.ts'

type Point = { readonly x: number; readonly y: number }

/** Where a layout has put the boxes, and by which points it leads the arrows. */
type Places = {
  readonly width: number
  readonly height: number
  readonly boxes: Readonly<Record<string, Point>>
  readonly arrows: Readonly<Record<string, readonly Point[]>>
}

/** `words` is where the first line of its name stands, by its foot. */
export type DrawnBox = FlowBox & Point & { readonly words: number }

/** An arrow by its strokes; `tip` is the triangle at its end, `badge` where its number stands. */
export type DrawnArrow = FlowArrow & { readonly strokes: readonly Stroke[]; readonly tip: readonly Point[]; readonly badge: Point }

/** A column with the lines of its title. */
export type DrawnColumn = { readonly key: string; readonly x: number; readonly width: number; readonly lines: readonly string[] }

/** A flow with every place on it, px: what the page and the paper draw. */
export type FlowDrawing = {
  readonly width: number
  readonly height: number
  /** Height of the titles of columns. */
  readonly head: number
  readonly columns: readonly DrawnColumn[]
  readonly boxes: readonly DrawnBox[]
  readonly arrows: readonly DrawnArrow[]
}

/** Room round the boxes of a column, below the last of them, the length of a tip, and from it to the number. */
const pad = 12
const tip = 6
const badge = 19

/** How round corners are. */
const radius = 9

/** A point so far before the end of a way. */
const before = (points: readonly Point[], far: number): Point => {
  const [end = { x: 0, y: 0 }, last = end] = points.toReversed()
  const length = Math.hypot(end.x - last.x, end.y - last.y) || 1
  const part = Math.min(far, length / 2 + tip / 2) / length
  return { x: end.x + (last.x - end.x) * part, y: end.y + (last.y - end.y) * part }
}

const tipOf = (points: readonly Point[]): readonly Point[] => {
  const end = points.at(-1) ?? { x: 0, y: 0 }
  const base = before(points, tip)
  const [dx, dy] = [(end.x - base.x) * 0.7, (end.y - base.y) * 0.7]
  return [end, { x: base.x - dy, y: base.y + dx }, { x: base.x + dy, y: base.y - dx }]
}

/** Puts a flow together from its boxes and their places: columns with their titles, boxes, arrows with tips and numbers. */
export const drawFlow = (flow: Flow, boxes: readonly FlowBox[], places: Places): FlowDrawing => {
  const spans = flow.columns.map(({ key, title }) => {
    const own = boxes.filter(({ column }) => column === key)
    const left = Math.min(...own.map((box) => places.boxes[box.key]?.x ?? 0))
    const right = Math.max(...own.map((box) => (places.boxes[box.key]?.x ?? 0) + box.width))
    const lines = broken(cutWords(title, right - left, true), right - left, measures.text, 3, true)
    return { key, x: left, width: right - left + 2 * pad, lines }
  })
  const head = Math.max(1, ...spans.map(({ lines }) => lines.length)) * measures.line + 2 * pad
  const moved = ({ x, y }: Point): Point => ({ x: x + pad, y: y + head })
  return {
    width: places.width + 2 * pad,
    height: places.height + head + pad,
    head,
    columns: spans,
    boxes: boxes.map((box) => {
      const place = moved(places.boxes[box.key] ?? { x: 0, y: 0 })
      return { ...box, ...place, words: place.y + Math.max(measures.padY, (box.height - wordsHeight(box)) / 2) + 12 }
    }),
    arrows: flow.arrows.map((arrow) => {
      const points = (places.arrows[arrow.key] ?? []).map(moved)
      return { ...arrow, strokes: strokesOf(points), tip: tipOf(points), badge: before(points, badge) }
    }),
  }
}

/** A stroke of a way: to a point straight, or round a corner. */
export type Stroke = Point & { readonly corner?: Point }

/** A way with its corners rounded, stroke by stroke from its first point on. */
export const strokesOf = (points: readonly Point[]): readonly Stroke[] =>
  points.flatMap((point, at): readonly Stroke[] => {
    const [last, next] = [points[at - 1], points[at + 1]]
    if (!last || !next) return [point]
    const near = (other: Point): Point => {
      const length = Math.hypot(other.x - point.x, other.y - point.y) || 1
      const part = Math.min(radius, length / 2) / length
      return { x: point.x + (other.x - point.x) * part, y: point.y + (other.y - point.y) * part }
    }
    return [near(last), { ...near(next), corner: point }]
  })
