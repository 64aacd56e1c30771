import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import { type ApprovalRecord, standingVersion, type WholeApproval } from '../approval/approval.ts'
import type { Blocker } from '../approval/ready.ts'
import { type PlanStatus, type Standing, standingsOf, statusOf, waitsWithoutReturn } from '../approval/standing.ts'
import { stopsOf } from '../approval/stops.ts'
import { planState } from '../beads.ts'
import type { PlanDocument } from '../document.ts'
import { documentOf, type Plan, shapeOf } from '../read.ts'
import { canonicalText, hashOf } from '../version/canonical.ts'
import { type Abouts, aboutsOf } from './lacking.ts'
import { type Outdated, outdatedIn } from './outdated.ts'
import { submittedVersion } from './published.ts'

/** Everything that a plan's page tells, worked out once from what was read. */
export type Telling = {
  readonly plan: Plan
  readonly document: PlanDocument
  readonly record: WholeApproval
  readonly standings: readonly Standing[]
  readonly status: PlanStatus
  /** The word for it: a plan that an estate has left was sent back by nobody. */
  readonly word: PlanStatus | 'left'
  readonly state: State
  /** What stops it from being sent; only while there is something to send. */
  readonly blockers: readonly Blocker[]
  readonly abouts: Abouts
  /** Number of the version that stands, and the parts of the draft that differ from it. */
  readonly frozen: { readonly number: number; readonly changed: readonly Id[] } | null
  /** How far what the public sees is behind what stands; null where it is not. */
  readonly outdated: Outdated | null
}

/** The parts of a draft that are not as the submitted version has them. */
const changedParts = (document: PlanDocument, record: ApprovalRecord): readonly Id[] => {
  const frozen = new Map(submittedVersion(record)?.parts.map(({ part, hash }) => [part, hash]))
  return document.parts.filter((part) => frozen.get(part.id) !== hashOf(canonicalText(part))).map(({ id }) => id)
}

/** Works out how a plan stands. */
export const tellingOf = (plan: Plan, record: WholeApproval): Telling => {
  const document = documentOf(plan)
  const standings = standingsOf(record, shapeOf(plan))
  const status = statusOf(record, standings)
  const standing = standingVersion(record)
  return {
    plan,
    document,
    record,
    standings,
    status,
    word: status === 'returned' && waitsWithoutReturn(standings) ? 'left' : status,
    state: planState(plan, record, standings),
    blockers: status === 'rejected' || status === 'in_approval' ? [] : stopsOf(plan, record),
    abouts: aboutsOf(plan),
    frozen: standing && { number: standing.number, changed: changedParts(document, record) },
    outdated: outdatedIn(status, record, plan.published_at && { hash: plan.published_hash }),
  }
}
