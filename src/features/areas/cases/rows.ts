import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'
import type { Assessment } from '../criteria/assess.ts'
import type { Seriousness, State as SignalState } from '../signals/signal.ts'
import type { Chair, Outcome, State } from './case.ts'

export type AssessmentRow = {
  readonly method: 'recorded' | 'criteria'
  readonly points: 'towards' | 'against' | 'open'
  readonly figures: string | null
  readonly source: string
  readonly decidedOn: Day | null
  /** The computed assessment as it was frozen. */
  readonly snapshot: Assessment | null
  readonly example: boolean
}

export type DecisionRow = {
  readonly seat: string | null
  readonly item: string | null
  readonly paper: string | null
  readonly signals: number
  readonly assessments: number
  readonly withoutSignal: string | null
  readonly withoutAssessment: string | null
  readonly forumIsNew: boolean
}

export type StepRow = {
  readonly id: Id
  readonly number: number
  readonly act: 'open' | 'gather' | 'screen' | 'assess' | 'decide' | 'review' | 'share'
  readonly outcome: Outcome | null
  readonly day: Day
  readonly reason: string
  readonly role: Role
  readonly actsFor: string
  readonly assessment: AssessmentRow | null
  readonly decision: DecisionRow | null
}

/** A signal as a case shows it. */
export type GatheredRow = {
  readonly id: Id
  readonly topic: string
  readonly seriousness: Seriousness
  readonly words: string
  readonly state: SignalState
  readonly at: string
  readonly role: Role
}

type Named = { readonly id: Id; readonly name: string; readonly slug: string }

export type CaseRow = {
  readonly municipality: number
  readonly municipality_name: string
  readonly id: Id
  readonly slug: string
  readonly state: State
  readonly opened_on: Day
  readonly due_on: Day | null
  readonly example: boolean
  readonly case_number: string | null
  readonly document_number: string | null
  readonly kle: string | null
  readonly version: number
  readonly classification_id: Id | null
  readonly area: Named
  readonly body: Named & { readonly decides: 'here' | 'elsewhere' }
  readonly forum: Named | null
  readonly steps: readonly StepRow[]
  readonly signals: readonly GatheredRow[]
  readonly parties: readonly { readonly id: Id; readonly name: string }[]
  /** Chair and vice-chair of the body that decides, with whoever sits or steps in there on the day. */
  readonly chairs: readonly Chair[]
  /** The coordination forums that are tied to the area on the day. */
  readonly forums: readonly (Named & { readonly residentsPart: string | null })[]
  /** The words that the public reads; null when nothing is published. */
  readonly published: { readonly text: string; readonly since: string } | null
  /** The area's public page; `older` when the area was designated, or its designation lifted, since. */
  readonly area_page: { readonly older: boolean } | null
}
