import type { ComponentChildren } from 'preact'

type PartBarProps = {
  /** Whole numbers of one unit, such as øre; the part may be more than the whole. */
  readonly part: number
  readonly whole: number
  /** The same in words: how much of what. */
  readonly label: string
  /** The figure that stands above it. */
  readonly children?: ComponentChildren
}

/** How much of a whole is used, as a bar; the figures themselves stand beside it. What goes over is drawn in the colour of what is stopped. */
export const PartBar = ({ part, whole, label, children }: PartBarProps) => {
  const share = whole > 0 ? Math.min(100, (part / whole) * 100) : 0
  const bar = (
    <svg class="part-bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="bar-whole" width="100" height="8" />
      {share > 0 && <rect class={part > whole ? 'bar-over' : 'bar-part'} width={share.toFixed(2)} height="8" />}
    </svg>
  )
  if (children === undefined) return bar
  return (
    <span class="part-figure">
      {children}
      {bar}
    </span>
  )
}
