import { scaleLinear } from 'd3-scale'

const width = 240
const height = 48
const edge = 6

type SparklineProps = {
  /** Oldest first; null where there is no figure or it is kept back: the line is broken there. */
  readonly points: readonly (number | null)[]
  /** A threshold, drawn dashed. */
  readonly limit?: number
  /** The same in words: what, from, to, limit. */
  readonly label: string
}

type Placed = { readonly value: number; readonly index: number }

/** The stretches between the gaps. */
const stretchesOf = (points: SparklineProps['points']): readonly (readonly Placed[])[] => {
  const stretches: Placed[][] = [[]]
  for (const [index, value] of points.entries()) {
    if (value === null) stretches.push([])
    else stretches.at(-1)?.push({ value, index })
  }
  return stretches.filter(({ length }) => length > 0)
}

/** The run of one figure at a glance; the figures themselves stand beside it or in a table. */
export const Sparkline = ({ points, limit, label }: SparklineProps) => {
  const stretches = stretchesOf(points)
  const values = stretches.flat()
  const all = [...values.map(({ value }) => value), ...(limit === undefined ? [] : [limit])]
  const x = scaleLinear([0, Math.max(points.length - 1, 1)], [edge, width - edge])
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [height - edge, edge])
  const at = ({ value, index }: Placed, between = ','): string => `${x(index).toFixed(1)}${between}${y(value).toFixed(1)}`
  // Lines of no length with round ends: a circle would be stretched with the drawing.
  const dots = [...stretches.flatMap((one) => (one.length === 1 ? one : [])), ...values.slice(-1)]
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {limit !== undefined && <line class="ch-limit" vector-effect="non-scaling-stroke" x1="0" x2={width} y1={y(limit)} y2={y(limit)} />}
      {stretches.map((one) => (
        <polyline class="ch-accent" vector-effect="non-scaling-stroke" points={one.map((point) => at(point)).join(' ')} />
      ))}
      {[...new Set(dots)].map((point) => (
        <path class="ch-end" vector-effect="non-scaling-stroke" d={`M${at(point, ' ')}h.01`} />
      ))}
    </svg>
  )
}
