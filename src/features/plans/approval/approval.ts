import type { Day, Precision } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import type { Named } from '../document.ts'

/** Who decides in a step: each of several partners, named seats of a body, a body as such, an estate's meeting. */
export type Who = 'partners' | 'seats' | 'body' | 'meeting'

export type Step = {
  readonly id: Id
  readonly key: string
  readonly position: number
  readonly branch: 'municipality' | 'estates' | 'fund'
  readonly per: 'plan' | 'part' | 'estate'
  readonly who: Who
  readonly by: { readonly da: string; readonly en: string }
  readonly everyOne: boolean
  readonly decides: 'here' | 'elsewhere'
  readonly onChange: 'stay' | 'reopen'
  /** Whether a yes carries a commitment with an amount. */
  readonly commitment: boolean
  readonly after: readonly Id[]
}

export type Decider = {
  readonly id: Id
  readonly step: Id
  readonly part: Id | null
  readonly estate: Id | null
  readonly kind: 'partner' | 'seat' | 'body' | 'meeting'
  readonly body: (Named & { readonly slug: string }) | null
  readonly seat: Id | null
  /** Who holds the seat, or the body's chair, today. */
  readonly holder: Id | null
  readonly organisation: Named | null
  readonly title: string
  readonly dueOn: Day | null
  readonly meetsOn: Day | null
}

export const outcomes = ['approved', 'conditional', 'returned', 'rejected'] as const
export type Outcome = (typeof outcomes)[number]

export type Condition = {
  readonly id: Id
  readonly what: string
  readonly owner: string
  readonly dueOn: Day
  readonly proof: string
  readonly blocks: boolean
  readonly met: { readonly on: Day; readonly proof: string; readonly paper: Id | null } | null
}

export type Decision = {
  readonly id: Id
  readonly step: Id
  readonly decider: Id
  readonly part: Id | null
  readonly estate: Id | null
  readonly version: Id
  readonly outcome: Outcome
  readonly decidedOn: Day
  readonly precision: Precision
  readonly reasons: string | null
  readonly item: string | null
  readonly page: string | null
  readonly paper: Named | null
  readonly votes: { readonly for: number; readonly against: number } | null
  readonly commitment: Ore | null
  readonly example: boolean
  readonly recordedBy: Id
  readonly recordedFor: Named
  readonly recordedAt: string
  readonly confirmation: {
    readonly verdict: 'confirmed' | 'refused'
    readonly reason: string | null
    readonly for: Named
    readonly at: string
  } | null
  /** From when it counts: at once when taken here, from its confirmation when elsewhere; null while it does not. */
  readonly countsFrom: string | null
  readonly returns: readonly Id[]
  readonly conditions: readonly Condition[]
}

export type Submission = {
  readonly id: Id
  readonly version: Id
  readonly number: number
  readonly on: Day
  readonly at: string
  readonly by: Id
  readonly for: Named
  readonly note: string | null
}

/** A frozen version with the canonical text and hash of each part. */
export type FrozenVersion = {
  readonly id: Id
  readonly number: number
  readonly hash: string
  readonly parts: readonly { readonly part: Id; readonly hash: string; readonly text: string | null }[]
  /** The estates that take part in it, in the order of the document. */
  readonly estates: readonly Id[]
}

/** Everything about the approval of one plan; decisions in the order in which they were recorded. */
export type ApprovalRecord = {
  readonly template: { readonly id: string; readonly version: number } | null
  readonly steps: readonly Step[]
  readonly deciders: readonly Decider[]
  readonly submission: Submission | null
  /** Versions that a decision or the present submission saw; only the present one's parts have their texts. */
  readonly versions: readonly FrozenVersion[]
  readonly decisions: readonly Decision[]
}
