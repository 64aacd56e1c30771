import { scaleLinear, scalePoint } from 'd3-scale'
import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'

/**
 * One year of a figure. `value` places the dot, `text` is the figure as written, `met` whether the limit is met (null: not judged). `gap` is the
 * sign that stands where there is no value, and what it means to those who hear it; `–` for no figure when left out.
 */
export type YearPoint = {
  readonly year: number
  readonly value: number | null
  readonly text: string
  readonly met: boolean | null
  readonly gap?: { readonly sign: string; readonly words: string }
}

/** A threshold that is met above or below. */
export type Limit = { readonly value: number; readonly side: 'above' | 'below'; readonly text: string }

type SmallMultipleProps = {
  readonly title: string
  /** Below the title: unit and limit. */
  readonly note: ComponentChildren
  /** Every year of the run, oldest first, those without a figure too. */
  readonly points: readonly YearPoint[]
  readonly limit: Limit
  /** The first year under a new law: a dotted line stands before it. */
  readonly lawBreak?: number
}

const width = 114
const top = 12
const floor = 82
const height = 104

type Placed = YearPoint & { readonly value: number; readonly x: number; readonly y: number }

/** Baselines of a figure's text over and under its dot. */
const over = -9
const under = 18

/** A figure's text stands where it collides least: with the frame, the threshold, the line to its neighbours. Above wins a tie. */
const labelY = (placed: readonly Placed[], at: number, limitY: number): number => {
  const here = placed[at]
  if (here === undefined) return 0
  const neighbours = [placed[at - 1], placed[at + 1]].filter((one) => one !== undefined)
  const cost = (side: number): number => {
    const base = here.y + side
    const outside = base - 9 < top - 10 || base > floor - 3
    const onLimit = limitY > base - 11 && limitY < base + 3
    const onLine = neighbours.some((one) => (side === over ? one.y < here.y - 5 : one.y > here.y + 5))
    return (outside ? 4 : 0) + (onLimit ? 2 : 0) + (onLine ? 1 : 0)
  }
  return here.y + (cost(over) <= cost(under) ? over : under)
}

/** One figure over the years against its threshold. Drawn small beside its siblings; the table on the same page has the figures. */
export const SmallMultiple = ({ title, note, points, limit, lawBreak }: SmallMultipleProps) => {
  const say = useTexts(texts)
  const values = [...points.flatMap((point) => (point.value === null ? [] : [point.value])), limit.value]
  const low = Math.min(...values)
  const high = Math.max(...values)
  // Room for the figures over and under the dots, and never so narrow that a hair looks like a leap.
  const span = Math.max((high - low) * 2, Math.abs(limit.value) * 0.3) || 1
  const middle = (low + high) / 2
  const y = scaleLinear([middle - span / 2, middle + span / 2], [floor, top])
  const x = scalePoint(
    points.map((point) => point.year),
    [17, width - 17],
  )
  const xOf = (year: number): number => x(year) ?? width / 2
  const placed = points.flatMap((point): readonly Placed[] =>
    point.value === null ? [] : [{ ...point, value: point.value, x: xOf(point.year), y: y(point.value) }],
  )
  const limitY = y(limit.value)
  const label = `${title}: ${points.map((point) => `${point.year}: ${point.value === null ? (point.gap?.words ?? say('noFigure')) : point.text}`).join('; ')}; ${say(limit.side === 'above' ? 'limitAbove' : 'limitBelow', { limit: limit.text })}`
  const gapY = limitY > floor - 22 ? top + 26 : floor - 9
  const n = (value: number): string => value.toFixed(1)
  return (
    <figure class="multiple">
      <figcaption>
        <b>{title}</b>
        <span class="muted"> {note}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <rect
          class="ch-met"
          x="0"
          width={width}
          y={limit.side === 'above' ? top : n(limitY)}
          height={n(limit.side === 'above' ? limitY - top : floor - limitY)}
        />
        {lawBreak !== undefined && (
          <line class="ch-break" x1={n(xOf(lawBreak) - x.step() / 2)} x2={n(xOf(lawBreak) - x.step() / 2)} y1={top} y2={floor} />
        )}
        <line class="ch-limit" x1="0" x2={width} y1={n(limitY)} y2={n(limitY)} />
        <line class="ch-axis" x1="0" x2={width} y1={floor + 0.5} y2={floor + 0.5} />
        {points.map((point) => (
          <text class="ch-text" x={n(xOf(point.year))} y={height - 6} text-anchor="middle" key={point.year}>
            {point.year}
          </text>
        ))}
        <polyline class="ch-line" points={placed.map((point) => `${n(point.x)},${n(point.y)}`).join(' ')} />
        {placed.map((point, at) => (
          <g key={point.year}>
            <circle class={point.met ? 'ch-dot-met' : 'ch-dot-off'} cx={n(point.x)} cy={n(point.y)} r="4.5" />
            <text
              class={at === placed.length - 1 ? 'ch-strong' : 'ch-text'}
              x={n(point.x)}
              y={n(labelY(placed, at, limitY))}
              text-anchor="middle"
            >
              {point.text}
            </text>
          </g>
        ))}
        {points
          .filter((point) => point.value === null)
          .map((point) => (
            <text class="ch-text" x={n(xOf(point.year))} y={gapY} text-anchor="middle" key={point.year}>
              {point.gap?.sign ?? '–'}
            </text>
          ))}
      </svg>
    </figure>
  )
}

/** Small charts side by side. */
export const Multiples = ({ children }: { readonly children: ComponentChildren }) => <div class="multiples">{children}</div>
