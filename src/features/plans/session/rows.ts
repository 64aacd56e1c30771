import type { TargetGroup } from '#features/areas'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Count } from './session.ts'

/** An activity that somebody may register sessions of. `until` is the first day after it. */
export type Offered = {
  readonly id: Id
  readonly title: string
  readonly plan: string
  readonly slug: string
  readonly municipality: number
  readonly from: Day
  readonly until: Day
  readonly groups: readonly TargetGroup[]
  readonly example: boolean
}

export type SessionRow = {
  readonly id: Id
  readonly activity: Id
  readonly title: string
  readonly heldOn: Day
  readonly counts: readonly Count[]
  readonly volunteers: number
  readonly hours: string | null
  readonly note: string | null
  readonly example: boolean
  readonly recordedAt: Date
  readonly by: string
  /** Null while it counts. */
  readonly ended: { readonly replacedBy: Id | null; readonly reason: string; readonly at: string; readonly by: string } | null
}

/** A session as its writer's own list shows it. */
export type OwnRow = Pick<SessionRow, 'id' | 'title' | 'heldOn' | 'counts' | 'recordedAt' | 'example'> & {
  readonly slug: string
  readonly plan: string
  readonly total: number
}
