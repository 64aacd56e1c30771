import { type Actor, type Mandate, permitting } from '#features/identity'
import type { Day } from '#kernel/day'
import type { State } from '#ui/kit.ts'
import type { ApprovalRecord, Decision } from '../approval/approval.ts'
import { closedNow, confirmingMandates, decidingMandates, type Seen } from '../approval/powers.ts'
import type { Blocker } from '../approval/ready.ts'
import { standingsOf, statusOf } from '../approval/standing.ts'
import { stopsOf } from '../approval/stops.ts'
import { planState } from '../beads.ts'
import { measuringFrom } from '../part/measuring.ts'
import { type Summary, summaryOf } from '../part/summary.ts'
import { mayWriteEfforts, mayWritePlan } from '../policy.ts'
import { documentOf, type Plan, shapeOf, subjectOf } from '../read.ts'
import { freeze } from '../version/canonical.ts'
import { type Phase, phaseOf } from './effort.ts'
import { type NearRow, type Parallel, parallelsOf } from './parallel.ts'
import { partIn } from './save.ts'

/** Everything that an effort's page tells, worked out once from what was read. */
export type Telling = {
  readonly seen: Seen
  readonly plan: Plan
  readonly part: Plan['parts'][number]
  readonly effort: NonNullable<Plan['effort']>
  readonly phase: Phase
  readonly state: State
  readonly stops: readonly Blocker[]
  readonly summary: Summary
  readonly parallels: readonly Parallel[]
  /** The mandates under which the reader may write it; none once it is closed. */
  readonly writers: readonly Mandate[]
  /** Whether the reader may write its case numbers, which a closed effort has too. */
  readonly filing: boolean
  /** The decider for whom the reader can answer now. */
  readonly answering: ReturnType<typeof answerOf>
  /** The record that the reader can confirm now. */
  readonly confirming: { readonly decision: Decision; readonly mandates: readonly Mandate[] } | null
  /** The answer that counts, or the record that waits to be confirmed. */
  readonly answer: Decision | null
  /** Whether the draft is no longer what was sent. */
  readonly changed: boolean
}

/** Whether somebody proposed an effort or sent it: he answers nothing about it. */
const isInvolved = ({ plan, record, actor }: Seen): boolean =>
  plan.effort?.proposedBy === actor.person || record.submission?.by === actor.person

/** The decider for whom the reader can answer now, and under which mandates. */
const answerOf = (seen: Seen) => {
  if (isInvolved(seen)) return null
  for (const decider of seen.record.deciders) {
    if (closedNow(seen, decider) !== null) continue
    const mandates = decidingMandates(seen, decider)
    const step = seen.record.steps.find(({ id }) => id === decider.step)
    if (mandates.length > 0 && step) return { decider, step, mandates }
  }
  return null
}

const confirmationOf = (seen: Seen): Telling['confirming'] => {
  if (isInvolved(seen)) return null
  for (const { voices } of seen.standings) {
    for (const { decider, waiting } of voices) {
      const mandates = waiting ? confirmingMandates(seen, decider, waiting, seen.record.submission?.by ?? null) : []
      if (waiting && mandates.length > 0) return { decision: waiting, mandates }
    }
  }
  return null
}

/** The answer to the version that was sent: what counts, else the latest that is recorded. */
const answerIn = (record: ApprovalRecord): Decision | null => {
  const own = record.decisions.filter(({ version }) => version === record.submission?.version)
  return own.findLast(({ countsFrom }) => countsFrom !== null) ?? own.at(-1) ?? null
}

/** Works out how an effort stands for a reader. */
export const tellingOf = (plan: Plan, record: ApprovalRecord, actor: Actor, today: Day, near: readonly NearRow[]): Telling => {
  const { effort } = plan
  if (!effort) throw new Error('A plan is told elsewhere')
  const part = partIn(plan)
  const standings = standingsOf(record, shapeOf(plan))
  const status = statusOf(record, standings)
  const seen: Seen = { plan, record, standings, actor, today }
  const phase = phaseOf(status, plan, today)
  const sent = record.versions.find(({ id }) => id === record.submission?.version)
  const isClosed = phase === 'ended' || phase === 'rejected'
  return {
    seen,
    plan,
    part,
    effort,
    phase,
    state: planState(plan, record, standings),
    stops: status === 'draft' || status === 'returned' ? stopsOf(plan, record) : [],
    summary: summaryOf(plan, part, today, measuringFrom(plan, record, standings)),
    parallels: isClosed ? [] : parallelsOf(plan, part.activities, near),
    writers: isClosed ? [] : permitting(actor, mayWriteEfforts, subjectOf(plan)),
    filing: permitting(actor, mayWritePlan, subjectOf(plan)).length > 0,
    answering: isClosed ? null : answerOf(seen),
    confirming: isClosed ? null : confirmationOf(seen),
    answer: answerIn(record),
    changed: sent !== undefined && sent.hash !== freeze(documentOf(plan)).hash,
  }
}
