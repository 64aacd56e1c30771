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
  /** Whether it came along from paper when the plan was taken over: then it counts from its confirmation, wherever it was taken. */
  readonly takenOver?: boolean
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
  /** The amendment that it was sent with; null where the plan itself was. */
  readonly amendment?: { readonly id: Id; readonly number: number } | null
}

/** That a plan was taken over while it ran: on which day, for whom and from which file, and when it was sent on paper. */
export type TakenOver = { readonly on: Day; readonly for: Named; readonly file: string; readonly sentOn: Day | null }

/** Everything about the approval of one plan, or of one amendment of it; decisions in the order in which they were recorded. */
export type ApprovalRecord = {
  readonly template: { readonly id: string; readonly version: number } | null
  readonly steps: readonly Step[]
  readonly deciders: readonly Decider[]
  readonly submission: Submission | null
  /** All versions of the plan; only the parts of the one that was sent and of the one that stands have their texts. */
  readonly versions: readonly FrozenVersion[]
  readonly decisions: readonly Decision[]
  /** The version that an amendment in force has made the approved one; null where the one that was sent stands. */
  readonly amended?: {
    readonly version: Id
    readonly number: number
    readonly amendment: number
    readonly on: Day
    readonly at: string
  } | null
  /** The plan's amendment that is neither in force nor withdrawn; null where there is none. `board`: whether its board has yet to answer. */
  readonly amending?: {
    readonly number: number
    readonly status: 'waiting' | 'returned' | 'rejected'
    readonly board: boolean
  } | null
  /** The amendment that is approved; null for the plan itself. `closed`: withdrawn, or sent again since. */
  readonly amendment?: Amending | null
  /** Null where the plan was begun in here. */
  readonly taken?: TakenOver | null
}

/** Which amendment an approval is about. */
export type Amending = {
  readonly id: Id
  readonly number: number
  readonly round: number
  /** The approved version that it changes. */
  readonly before: Id
  readonly inForce: boolean
  readonly closed: boolean
}

/** A plan's own approval, and those of all its amendments in the order in which they were sent. */
export type WholeApproval = ApprovalRecord & { readonly amendments: readonly ApprovalRecord[] }

/** The version that stands: the last amendment's that is in force, else the one that was sent; null before anything was. */
export const standingVersion = ({ amended, submission }: Pick<ApprovalRecord, 'amended' | 'submission'>) =>
  amended ? { id: amended.version, number: amended.number } : submission && { id: submission.version, number: submission.number }
