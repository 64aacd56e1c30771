import { Glyph } from '../icon.tsx'
import type { Graph, GraphBead, GraphStep } from './graph.ts'

type WayProps = { readonly steps: readonly GraphStep[]; readonly nameOf: (bead: GraphBead) => string | null }

const Beads = ({ step, nameOf }: { readonly step: GraphStep; readonly nameOf: WayProps['nameOf'] }) => (
  <ul>
    {step.beads.map((bead) => (
      <li key={bead.key}>
        <a href={bead.href} tabIndex={-1}>
          <span class="bead">
            <Glyph shape={bead.state} />
          </span>
          <span class="name">{nameOf(bead) ?? step.name}</span>
          <span class="word">{bead.word}</span>
        </a>
      </li>
    ))}
  </ul>
)

const Steps = ({ steps, nameOf }: WayProps) => (
  <ol>
    {steps.map((step, at) => (
      <li class={steps[at - 1]?.beads.every(({ walked }) => walked) ? 'walked' : undefined} key={step.key}>
        {step.beads.some((bead) => nameOf(bead) !== null) && <p>{step.name}</p>}
        <Beads step={step} nameOf={nameOf} />
      </li>
    ))}
  </ol>
)

/** The same graph from top to bottom: branch by branch, step by step, then where they meet. */
export const GraphWay = ({ graph }: { readonly graph: Graph }) => {
  const labels = new Map(graph.lanes.flatMap((lane) => lane.rows.map(({ key, label }) => [`${lane.key} ${key}`, label] as const)))
  const nameIn = (lane: string | null) => (bead: GraphBead) => (bead.row === null ? null : (labels.get(`${lane} ${bead.row}`) ?? null))
  const behind = graph.steps.filter(({ lane }) => lane === null)
  return (
    <div class="graph-way" aria-hidden="true">
      <div class="graph-branches">
        {graph.lanes.map((lane) => (
          <div class="graph-branch" key={lane.key}>
            <p class="graph-branch-title">
              {lane.title} <span class="muted">{lane.note}</span>
            </p>
            <Steps steps={graph.steps.filter((step) => step.lane === lane.key)} nameOf={nameIn(lane.key)} />
          </div>
        ))}
      </div>
      {behind.length > 0 && (
        <div class="graph-meet">
          <Steps steps={behind} nameOf={nameIn(null)} />
        </div>
      )}
    </div>
  )
}
