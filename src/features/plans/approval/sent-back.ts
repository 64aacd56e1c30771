import type { Id } from '#kernel/id'
import { documentOf, type Plan } from '../read.ts'
import { freeze } from '../version/canonical.ts'
import type { ApprovalRecord, Decision } from './approval.ts'

/** The returns that what is submitted now has met, the latest last; none once a newer version is sent. */
export const returnsSince = ({ submission, decisions }: Pick<ApprovalRecord, 'submission' | 'decisions'>): readonly Decision[] =>
  submission === null
    ? []
    : decisions
        .filter(
          ({ outcome, countsFrom }) => outcome === 'returned' && countsFrom !== null && Date.parse(countsFrom) > Date.parse(submission.at),
        )
        .toSorted((one, other) => Date.parse(one.countsFrom ?? '') - Date.parse(other.countsFrom ?? ''))

/** The parts that were sent back and that the draft still has word for word as they were sent: what is sent again is an explanation only. */
export const unchangedReturns = (plan: Plan, record: ApprovalRecord): readonly Id[] => {
  const sent = record.versions.find(({ id }) => id === record.submission?.version)
  const before = new Map(sent?.parts.map(({ part, hash }) => [part, hash]))
  const now = new Map(freeze(documentOf(plan)).parts.map(({ part, hash }) => [part, hash]))
  const returned = [...new Set(returnsSince(record).flatMap(({ returns }) => returns))]
  return returned.filter((part) => now.has(part) && before.get(part) === now.get(part))
}
