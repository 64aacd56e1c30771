import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'
import type { State as CaseState } from '../cases/case.ts'
import type { Seriousness, State } from './signal.ts'

/** What became of a signal, one act; `own` are the writer's words back. */
export type EntryRow = {
  readonly kind: 'seen' | 'answer' | 'reply' | 'gathered' | 'placed' | 'decided' | 'closed'
  readonly words: string | null
  readonly at: string
  readonly role: Role
}

/** The case that a signal is in, as far as every reader of the signal may know of it. */
export type CaseRow = { readonly slug: string; readonly state: CaseState; readonly body: Id; readonly parties: readonly Id[] }

export type SignalRow = {
  readonly municipality: number
  readonly municipality_name: string
  readonly id: Id
  readonly area_id: Id | null
  readonly area_name: string | null
  readonly area_slug: string | null
  readonly estate_name: string | null
  readonly place: string | null
  readonly topic: string
  readonly seriousness: Seriousness
  readonly words: string
  readonly seen_on: Day
  readonly state: State
  readonly waiting_since: Date | null
  readonly example: boolean
  readonly writer: Id
  readonly writer_role: Role
  readonly writer_for: string
  readonly recorded_at: Date
  readonly version: number
  readonly entries: readonly EntryRow[]
  readonly in_case: CaseRow | null
}

/** A signal as lists show it. */
export type SignalListRow = Pick<
  SignalRow,
  | 'id'
  | 'area_name'
  | 'estate_name'
  | 'place'
  | 'topic'
  | 'seriousness'
  | 'words'
  | 'state'
  | 'waiting_since'
  | 'example'
  | 'recorded_at'
  | 'municipality_name'
> & { readonly writer_role: Role; readonly writer_for: string; readonly total: number; readonly waiting: number }
