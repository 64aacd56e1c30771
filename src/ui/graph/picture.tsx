import { asset } from '../assets.ts'
import { measures } from './columns.ts'
import type { Graph as GraphData } from './graph.ts'
import { type Drawing, layoutOf } from './layout.ts'
import { GraphWay } from './way.tsx'

const { line, bead: radius } = measures
const glyph = 18

/** Lines of a drawing, those that are walked on top. */
const Ways = ({ ways }: Pick<Drawing, 'ways'>) => (
  <>
    {[...ways.filter(({ walked }) => !walked), ...ways.filter(({ walked }) => walked)].map(({ d, walked }) => (
      <path class={walked ? 'graph-walked' : 'graph-waits'} d={d} key={d} />
    ))}
  </>
)

const Words = ({ texts }: Pick<Drawing, 'texts'>) => (
  <>
    {texts.map(({ x, y, anchor, kind, lines }) => (
      <text class={`graph-${kind}`} x={x} y={y} text-anchor={anchor} key={`${kind} ${x} ${y}`}>
        {lines.map((words, at) => (
          <tspan x={x} dy={at === 0 ? 0 : kind === 'label' ? line - 1 : line} key={words}>
            {words}
          </tspan>
        ))}
      </text>
    ))}
  </>
)

/**
 * A graph as a drawing: for eyes and pointers, beside a list that says the same for everybody. Its beads lead to the rows of that list and
 * are no stops of the keyboard, which finds the list itself.
 */
const Drawn = ({ drawing }: { readonly drawing: Drawing }) => (
  <svg
    class="graph-drawn"
    viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    width={drawing.width}
    height={drawing.height}
    aria-hidden="true"
    focusable="false"
  >
    {drawing.lanes.map(({ y, width, height }) => (
      <rect class="graph-lane" x={0} y={y} width={width} height={height} rx={3} key={y} />
    ))}
    <Ways ways={drawing.ways} />
    <Words texts={drawing.texts} />
    {drawing.beads.map(({ key, x, y, state, href, label }) => (
      <a class="graph-bead" href={href} tabIndex={-1} key={key}>
        <title>{label}</title>
        <circle cx={x} cy={y} r={radius + 1} />
        <svg class={`graph-glyph glyph-${state}`} x={x - glyph / 2} y={y - glyph / 2} width={glyph} height={glyph}>
          <use href={`${asset('icons.svg')}#s-${state}`} />
        </svg>
      </a>
    ))}
  </svg>
)

/** A graph of branches: drawn where there is room, a line with beads from top to bottom where there is not. */
export const GraphPicture = ({ graph }: { readonly graph: GraphData }) => {
  const drawing = layoutOf(graph)
  return (
    <div class={drawing ? 'graph' : 'graph graph-too-wide'}>
      {drawing && <Drawn drawing={drawing} />}
      <GraphWay graph={graph} />
    </div>
  )
}
