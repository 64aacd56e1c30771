import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import type { EffortLine, EffortRunner, Named, PartDocument, StaffDocument } from './document.ts'
import type { Progress } from './milestone/milestone.ts'
import type { Origin } from './origin/origin.ts'
import type { AskingTheFund } from './report/asking.ts'

/** A record with an address. */
export type Linked = Named & { readonly slug: string }

/** A plan of the fund's, or an effort without its apparatus. */
export type WorkKind = 'plan' | 'effort'

export type EstateRow = Named & {
  readonly association: Named | null
  readonly area: Linked | null
  readonly dwellings: number | null
  readonly approximate: boolean
  readonly example: boolean
  /** The day it left on; null while it takes part. */
  readonly leftOn: Day | null
  readonly leftReason: string | null
}

export type PartRow = PartDocument & { readonly version: number }

export type BudgetRow = {
  readonly id: Id
  readonly frame: Ore
  readonly rule: string
  readonly priceLevel: number
  readonly reason: string | null
  readonly version: number
}

export type DrawRow = Linked & { readonly year: number; readonly amount: Ore; readonly drawn: Ore }

export type MeasurementRow = {
  readonly id: Id
  readonly goal: Id
  readonly measuredOn: Day
  readonly amount: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly note: string | null
  readonly example: boolean
}

export type VersionRow = {
  readonly id: Id
  readonly number: number
  readonly hash: string
  readonly frozenAt: string
  readonly approved: boolean
  /** Whether its paper is printed and kept, as it is soon after everybody has approved it. */
  readonly printed: boolean
  /** What was granted for this version, in øre; what it says itself is what was applied for. */
  readonly commitment: Ore | null
  /** Number of the amendment that it was sent with; null where the plan itself was. */
  readonly amendment: number | null
}

/** What an effort has that a plan has not. */
export type EffortRow = {
  readonly area: Linked
  /** What it wants, in a sentence; and why it goes on beside what is alike, where somebody has said so. */
  readonly aim: string | null
  readonly beside: string | null
  readonly runs: EffortRunner
  /** Who proposed it, and so does not approve it. */
  readonly proposedBy: Id
  /** Whether the body that approves it decides here. */
  readonly decides: 'here' | 'elsewhere'
  /** Its money, `total` in øre; null while nothing is said. */
  readonly money: { readonly id: Id; readonly total: Ore; readonly version: number; readonly lines: readonly EffortLine[] } | null
  readonly ended: { readonly on: Day; readonly result: string; readonly takesOver: string | null; readonly example: boolean } | null
}

/** A plan or an effort as the database gives it, with all that its pages show but its approval. */
export type PlanRow = {
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly id: Id
  readonly kind: WorkKind
  readonly slug: string
  readonly name: string
  /** Empty in an effort, which follows none. */
  readonly programme: string
  readonly period: string
  /** With the title of its chair's seat. */
  readonly board: (Linked & { readonly chair: string | null }) | null
  readonly operator: Named | null
  readonly lead: Named | null
  readonly lead_reason: string | null
  readonly example: boolean
  readonly source: string | null
  readonly case_number: string | null
  readonly document_number: string | null
  readonly kle: string | null
  readonly version: number
  readonly estates: readonly EstateRow[]
  readonly staff: readonly StaffDocument[]
  readonly parts: readonly PartRow[]
  readonly budget: BudgetRow | null
  readonly draws: readonly DrawRow[]
  readonly measurements: readonly MeasurementRow[]
  /** Milestones that were moved or are over. */
  readonly progress?: readonly Progress[]
  /** The activities of which somebody has said what becomes of them. */
  readonly anchored?: readonly Id[]
  /** Outcomes that a story shows, once for each story. */
  readonly stories?: readonly { readonly goal: Id | null; readonly node: Id | null }[]
  readonly versions: readonly VersionRow[]
  /** Forums that coordinate in the plan's areas, and bodies whose seats decide on it. */
  readonly forums: readonly Linked[]
  readonly deciding: readonly Id[]
  /** Estates whose meeting is or was asked, and their associations: they keep reading the plan that they have left. */
  readonly asked: readonly Id[]
  /** The funds that have said yes to it. */
  readonly funds: readonly Id[]
  readonly published_at: Date | null
  /** The hash of the version that the public sees; null where it sees none, or its publication does not say. */
  readonly published_hash: string | null
  /** How it stands to the fund before the full application. */
  readonly asking: AskingTheFund
  /** The plan that it was begun from, where it was. */
  readonly origin?: Origin | null
  /** Null in a plan. */
  readonly effort: EffortRow | null
}
