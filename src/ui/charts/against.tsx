import { scaleLinear } from 'd3-scale'

const width = 160
const height = 14

type AgainstProps = {
  readonly value: number
  /** What it is held against: a dashed line across the bar; null when it is not known. */
  readonly other: number | null
  /** The longest bar of its siblings, so that they share a scale. */
  readonly most: number
  /** The same in words. */
  readonly label: string
}

/** A figure as a bar, held against another as a line; the figures themselves stand beside it. */
export const Against = ({ value, other, most, label }: AgainstProps) => {
  const x = scaleLinear([0, Math.max(most, other ?? 0) || 1], [0, width - 2])
  const at = (figure: number): string => x(figure).toFixed(1)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line class="ch-axis" x1="0.5" x2="0.5" y1="0" y2={height} />
      <rect class="ch-bar" x="0" y="2" width={at(value)} height={height - 4} />
      {other !== null && <line class="ch-limit" x1={at(other)} x2={at(other)} y1="0" y2={height} />}
    </svg>
  )
}
