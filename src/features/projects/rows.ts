import type { Day, Precision } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'

export const outcomes = ['delivered', 'dropped'] as const
export type Outcome = (typeof outcomes)[number]

/** How a project says that it stands: it follows its plan, is behind it, or stands still. */
export const standings = ['follows', 'late', 'stopped'] as const
export type Standing = (typeof standings)[number]

export type Named = { readonly id: Id; readonly name: string; readonly slug: string }

/** A part of the project's work with a leader of its own, by role; null while nobody is named. */
export type Track = {
  readonly id: Id
  readonly title: string
  readonly leads: string | null
  readonly example: boolean
  readonly version: number
}

/** A document that the project builds on; `madeOn` is null where its day is not known. */
export type BasisDocument = {
  readonly id: Id
  readonly title: string
  readonly madeBy: string
  readonly madeOn: Day | null
  readonly precision: Precision
  readonly reference: string | null
  readonly link: string | null
  readonly note: string | null
  readonly example: boolean
  readonly version: number
}

/** That a deliverable was given another day. */
export type Move = { readonly from: Day; readonly to: Day; readonly reason: string; readonly on: Day; readonly example: boolean }

/** How a deliverable ended: delivered, with where the result lies, or given up, with the reason. */
export type End = {
  readonly outcome: Outcome
  readonly on: Day
  readonly words: string
  readonly link: string | null
  readonly example: boolean
}

/** That it was taken back that a deliverable was over: what had been told, why it did not hold, and when that was said. */
export type TakenBack = End & { readonly reason: string; readonly takenOn: Day }

export type Deliverable = {
  readonly id: Id
  readonly title: string
  readonly track: Id | null
  readonly dueOn: Day
  /** By role. */
  readonly responsible: string
  /** The project's documents that it builds on. */
  readonly documents: readonly Id[]
  readonly example: boolean
  readonly version: number
  /** The first move first. */
  readonly moves: readonly Move[]
  readonly end: End | null
  /** The endings that did not hold, the first first. */
  readonly takenBack: readonly TakenBack[]
  /** What was said of it when the project closed without it. */
  readonly left: string | null
}

/** What the steering group was told, by whom by role. */
export type Statement = {
  readonly id: Id
  readonly on: Day
  readonly standing: Standing
  readonly words: string
  readonly role: Role
  readonly example: boolean
}

export type Closing = { readonly on: Day; readonly result: string; readonly takesOver: string | null; readonly example: boolean }

/** A project as the database gives it, with all that its page shows. */
export type ProjectRow = {
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly id: Id
  readonly slug: string
  readonly name: string
  /** Its mandate in words: what it shall achieve. */
  readonly aim: string
  readonly director: string
  readonly owner: string
  readonly leader: string | null
  readonly period: string
  readonly rhythm: number
  readonly decided_by: string
  readonly decided_on: Day
  readonly decided_precision: Precision
  readonly decision_reference: string | null
  readonly example: boolean
  readonly source: string | null
  readonly version: number
  readonly body: Named
  readonly decided_body: Named | null
  /** The case whose decision began it; its name is its area's. */
  readonly decided_case: Named | null
  readonly areas: readonly Named[]
  readonly tracks: readonly Track[]
  readonly documents: readonly BasisDocument[]
  readonly deliverables: readonly Deliverable[]
  /** The latest first. */
  readonly statements: readonly Statement[]
  readonly closing: Closing | null
}
