import type { State } from '../state.ts'

/** One thing that is done in a graph: `row` is the lane's row that it lies in, null when it is about the whole lane. */
export type GraphBead = {
  readonly key: string
  readonly row: string | null
  readonly state: State
  /** Whether the ways from it are walked. */
  readonly walked: boolean
  /** A date or a few words beside it; empty where there is nothing to say. */
  readonly word: string
  /** What it is called where it stands alone. */
  readonly label: string
  readonly href: string
  /** Keys of the beads that come before it. */
  readonly after: readonly string[]
}

/** A column of beads with a name. Steps without a lane lie behind the lanes: there the branches meet. */
export type GraphStep = {
  readonly key: string
  readonly name: string
  readonly lane: string | null
  readonly beads: readonly GraphBead[]
}

/** A branch: its rows are walked side by side, and between branches there is no order. */
export type GraphLane = {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly rows: readonly { readonly key: string; readonly label: string }[]
}

/** Steps in an order that can be followed, each in its lane. */
export type Graph = { readonly lanes: readonly GraphLane[]; readonly steps: readonly GraphStep[] }

/** The edges that are needed: one that a longer way says already is left out. */
export const edgesOf = ({ steps }: Graph): readonly (readonly [from: GraphBead, to: GraphBead])[] => {
  const beads = new Map(steps.flatMap((step) => step.beads.map((bead) => [bead.key, bead] as const)))
  const before = new Map<string, ReadonlySet<string>>()
  for (const bead of beads.values()) {
    before.set(bead.key, new Set(bead.after.flatMap((key) => [key, ...(before.get(key) ?? [])])))
  }
  return [...beads.values()].flatMap((to) =>
    to.after.flatMap((key) => {
      const from = beads.get(key)
      const longer = to.after.some((other) => other !== key && before.get(other)?.has(key))
      return from && !longer ? [[from, to] as const] : []
    }),
  )
}
