import type { Day } from '#kernel/day'
import type { ApprovalRecord } from '../approval/approval.ts'
import { type Standing, statusOf } from '../approval/standing.ts'
import type { Plan } from '../read.ts'

/**
 * The day from which a plan's goals are to be measured: that of its last approval; where it is not approved now but somebody has measured, it
 * runs all the same, from its first day. Null for a plan that has not begun to run: nobody is late with a goal that nobody has approved.
 */
export const measuringFrom = (
  plan: Pick<Plan, 'measurements' | 'from'>,
  record: ApprovalRecord,
  standings: readonly Standing[],
): Day | null => {
  if (statusOf(record, standings) !== 'approved') return plan.measurements.length > 0 ? plan.from : null
  const days = standings.flatMap(({ voices }) => voices.flatMap(({ decision }) => decision?.decidedOn ?? []))
  return days.toSorted().at(-1) ?? plan.from
}
