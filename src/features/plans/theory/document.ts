import type { Id } from '#kernel/id'

/** What stands in a theory of change, from left to right: why, what is put in, what is done, what comes of it, what changes. */
export const nodeKinds = ['need', 'resource', 'activity', 'output', 'outcome', 'impact'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** How soon an outcome is to show. */
export const horizons = ['short', 'middle', 'long'] as const
export type Horizon = (typeof horizons)[number]

export type NodeDocument = {
  readonly id: Id
  /** Order of reading in the part. */
  readonly position: number
  readonly kind: NodeKind
  /** Of outcomes only. */
  readonly horizon: Horizon | null
  /** Null where the record that it is tied to gives it its name. */
  readonly title: string | null
  readonly note: string | null
  /** Records of the same part. */
  readonly activity: Id | null
  readonly goal: Id | null
  readonly line: Id | null
  readonly responsible: string | null
  readonly example: boolean
}

export type ArrowDocument = {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  /** What must hold for the one to lead to the other, how one sees whether it does, who else influences it, what speaks for it. */
  readonly assumption: string | null
  readonly test: string | null
  readonly others: string | null
  readonly evidence: string | null
  readonly example: boolean
}

/** A part's theory of change; a part without one has no such field, so that its old frozen texts keep their hash. */
export type TheoryDocument = { readonly nodes: readonly NodeDocument[]; readonly arrows: readonly ArrowDocument[] }
