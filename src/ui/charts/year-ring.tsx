import { yearOf } from '#kernel/day'
import { useFormat } from '#text/use.ts'
import type { State } from '../state.ts'

/** A day of the year as a dot, with how it stands. */
export type RingDot = { readonly day: string; readonly state: State }

type YearRingProps = {
  readonly year: number
  readonly dots: readonly RingDot[]
  /** The hand; left out when it lies in another year. */
  readonly today: string | null
  /** The same in words. */
  readonly label: string
}

const size = 264
const middle = size / 2
const inner = 62
const outer = 98
const names = 115

/** How far round a day of its year lies, from 0 at New Year. */
const turnOf = (day: string): number => {
  const year = yearOf(day)
  const [from, until] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return (Date.parse(day) - from) / (until - from)
}

/** A point so far round, at a distance from the middle; New Year is at the top. */
const at = (turn: number, distance: number): readonly [x: string, y: string] => {
  const angle = turn * 2 * Math.PI - Math.PI / 2
  return [(middle + distance * Math.cos(angle)).toFixed(1), (middle + distance * Math.sin(angle)).toFixed(1)]
}

/** Dots near each other stand side by side across the band, and where it is full a little later. */
const apart = 0.022
const laneWidth = 11
const lanes = [0, 1, 2] as const

const placed = (dots: readonly RingDot[]) => {
  const last = lanes.map(() => Number.NEGATIVE_INFINITY)
  return dots
    .map((dot) => ({ ...dot, turn: turnOf(dot.day) }))
    .toSorted((one, other) => one.turn - other.turn)
    .map((dot) => {
      const free = lanes.find((lane) => dot.turn - (last[lane] ?? 0) >= apart)
      const lane = free ?? lanes.toSorted((one, other) => (last[one] ?? 0) - (last[other] ?? 0))[0] ?? 0
      const turn = Math.max(dot.turn, (last[lane] ?? 0) + apart)
      last[lane] = turn
      return { ...dot, lane, turn }
    })
}

/** What is lacking is a triangle, as everywhere; everything else a dot. */
const Mark = ({ state, x, y }: Pick<RingDot, 'state'> & { readonly x: string; readonly y: string }) => {
  if (state !== 'missing' && state !== 'stopped') return <circle class={`yr-dot yr-${state}`} cx={x} cy={y} r="4.5" />
  const [cx, cy] = [Number(x), Number(y)]
  return <path class={`yr-dot yr-${state}`} d={`M${cx} ${cy - 5}L${cx + 5} ${cy + 4}H${cx - 5}Z`} />
}

/** A year as a ring, month by month, with its days as dots; the table on the same page has them in words. */
export const YearRing = ({ year, dots, today, label }: YearRingProps) => {
  const { months } = useFormat()
  const first = (month: number): string => `${year}-${String(month + 1).padStart(2, '0')}-01`
  const hand = today === null ? null : turnOf(today)
  return (
    <svg class="year-ring" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <circle class="yr-band" cx={middle} cy={middle} r={(inner + outer) / 2} stroke-width={outer - inner} />
      {months.map((name, month) => {
        const start = turnOf(first(month))
        const [x1, y1] = at(start, inner)
        const [x2, y2] = at(start, outer)
        const [x, y] = at(start + 1 / 24, names)
        return (
          <g key={name}>
            <line class="ch-axis" x1={x1} y1={y1} x2={x2} y2={y2} />
            <text class="ch-text" x={x} y={y} text-anchor="middle" dominant-baseline="central">
              {name}
            </text>
          </g>
        )
      })}
      {placed(dots).map(({ day, state, turn, lane }, index) => {
        const [cx, cy] = at(turn, inner + 7 + lane * laneWidth)
        return <Mark state={state} x={cx} y={cy} key={`${day}-${index.toString()}`} />
      })}
      {hand !== null && (
        <line class="yr-hand" x1={at(hand, 36)[0]} y1={at(hand, 36)[1]} x2={at(hand, outer + 4)[0]} y2={at(hand, outer + 4)[1]} />
      )}
      <text class="yr-year" x={middle} y={middle} text-anchor="middle" dominant-baseline="central">
        {year}
      </text>
    </svg>
  )
}
