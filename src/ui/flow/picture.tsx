import { asset } from '../assets.ts'
import type { DrawnBox, FlowDrawing, Stroke } from './drawing.ts'
import { measures } from './sizes.ts'

const { line, padX, apart } = measures
const glyph = 18

const Words = ({
  kind,
  x,
  y,
  lines,
}: {
  readonly kind: 'name' | 'word' | 'title'
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}) => (
  <text class={`graph-${kind}`} x={x} y={y}>
    {lines.map((words, at) => (
      <tspan x={x} dy={at === 0 ? 0 : line} key={`${at} ${words}`}>
        {words}
      </tspan>
    ))}
  </text>
)

/** Strokes as the `d` of a path. */
const pathOf = (strokes: readonly Stroke[]): string =>
  strokes.map(({ x, y, corner }, at) => (at === 0 ? `M${x} ${y}` : corner ? `Q${corner.x} ${corner.y} ${x} ${y}` : `L${x} ${y}`)).join('')

const Box = ({ box: { key, column, x, y, width, height, words, name, href, lacking, lines, notes } }: { readonly box: DrawnBox }) => {
  return (
    <a class="flow-box" data-node={key} data-in={column} href={href} tabIndex={-1}>
      <title>{name}</title>
      <rect x={x} y={y} width={width} height={height} rx={3} />
      <Words kind="name" x={x + padX} y={words} lines={lines} />
      {notes.length > 0 && <Words kind="word" x={x + padX} y={words + lines.length * line + apart} lines={notes} />}
      {lacking && (
        <svg class="graph-glyph glyph-missing" x={x + width - glyph - 5} y={y + 6} width={glyph} height={glyph}>
          <use href={`${asset('icons.svg')}#s-missing`} />
        </svg>
      )}
    </a>
  )
}

type FlowPictureProps = {
  readonly drawing: FlowDrawing
  /** What is drawn: the name of the frame that one scrolls. */
  readonly name: string
  /** How it is read. */
  readonly note: string
  /** What stands in its place on a narrow screen. */
  readonly narrow: string
}

/**
 * A flow as a drawing: for eyes and pointers, beside a list that says the same for everybody. Its boxes and numbers lead to that list and
 * are no stops of the keyboard, which finds the list itself. Wider than its place it scrolls inside its own frame.
 */
export const FlowPicture = ({ drawing, name, note, narrow }: FlowPictureProps) => (
  <div class="flow">
    <div class="table-wrap" role="group" tabIndex={0} aria-label={name}>
      <svg
        class="flow-drawn graph-drawn"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width}
        height={drawing.height}
        aria-hidden="true"
        focusable="false"
      >
        {drawing.columns.map(({ key, x, width }) => (
          <rect class="graph-lane" data-column={key} x={x} y={0} width={width} height={drawing.height} rx={3} key={key} />
        ))}
        {drawing.columns.map(({ key, x, lines }) => (
          <Words kind="title" x={x + 12} y={24} lines={lines} key={key} />
        ))}
        {[...drawing.arrows]
          .toSorted((one, other) => Number(one.held) - Number(other.held))
          .map(({ key, strokes, held }) => (
            <path class={held ? 'graph-walked' : 'graph-waits'} d={pathOf(strokes)} key={key} />
          ))}
        {drawing.boxes.map((box) => (
          <Box box={box} key={box.key} />
        ))}
        {drawing.arrows.map(({ key, from, to, number, held, tip, badge, href, label }) => (
          <a
            class={held ? 'flow-number flow-held' : 'flow-number'}
            data-arrow={key}
            data-from={from}
            data-to={to}
            href={href}
            tabIndex={-1}
            key={key}
          >
            <title>{label}</title>
            <polygon points={tip.map(({ x, y }) => `${x},${y}`).join(' ')} />
            <circle cx={badge.x} cy={badge.y} r={9.5} />
            <text x={badge.x} y={badge.y + 4.4} text-anchor="middle">
              {number}
            </text>
          </a>
        ))}
      </svg>
    </div>
    <p class="source">{note}</p>
    <p class="flow-narrow muted">{narrow}</p>
  </div>
)
