import { scaleLinear } from 'd3-scale'

const width = 240
const height = 48
const edge = 6

type SparklineProps = {
  /** Oldest first. */
  readonly points: readonly number[]
  /** A threshold, drawn dashed. */
  readonly limit?: number
  /** The same in words: what, from, to, limit. */
  readonly label: string
}

/** The run of one figure at a glance; the figures themselves stand beside it or in a table. */
export const Sparkline = ({ points, limit, label }: SparklineProps) => {
  const all = limit === undefined ? points : [...points, limit]
  const x = scaleLinear([0, Math.max(points.length - 1, 1)], [edge, width - edge])
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [height - edge, edge])
  const at = (value: number, index: number): string => `${x(index).toFixed(1)},${y(value).toFixed(1)}`
  const last = points.at(-1)
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {limit !== undefined && <line class="ch-limit" vector-effect="non-scaling-stroke" x1="0" x2={width} y1={y(limit)} y2={y(limit)} />}
      <polyline class="ch-accent" vector-effect="non-scaling-stroke" points={points.map(at).join(' ')} />
      {last !== undefined && (
        // A line of no length with round ends: a circle would be stretched with the drawing.
        <path class="ch-end" vector-effect="non-scaling-stroke" d={`M${at(last, points.length - 1).replace(',', ' ')}h.01`} />
      )}
    </svg>
  )
}
