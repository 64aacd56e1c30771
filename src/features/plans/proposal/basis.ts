import type { ApprovalRecord } from '../approval/approval.ts'
import { sentOf } from '../approval/sent.ts'
import { standingsOf, statusOf } from '../approval/standing.ts'
import { submittedVersion } from '../plan/published.ts'
import { draftToPrint } from '../print/frozen.ts'
import type { PlanToPrint } from '../print/printed-plan.ts'
import { type Plan, shapeOf } from '../read.ts'
import { thaw } from '../version/canonical.ts'

/** What a proposal rests on: the newest frozen version with what has been decided on it, or the draft while there is none. */
export const basisOf = (plan: Plan, record: ApprovalRecord, now: Date): PlanToPrint => {
  const newest = submittedVersion(record)
  const made = plan.versions.find(({ number }) => number === newest?.number)
  const texts = newest?.parts.flatMap(({ text }) => text ?? []) ?? []
  if (!newest || !made || texts.length !== newest.parts.length) return draftToPrint(plan, now)
  const approvals = standingsOf(record, shapeOf(plan))
  return {
    document: thaw(texts),
    version: { number: newest.number, hash: newest.hash, frozenAt: made.frozenAt },
    parts: newest.parts,
    approvals,
    status: statusOf(record, approvals),
    submitted: record.submission && sentOf(record, record.submission),
    exampleSteps: false,
  }
}
