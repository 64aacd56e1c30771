import { addDays, type Day } from '#kernel/day'
import type { PlanStatus } from '../approval/standing.ts'
import type { AskingTheFund } from '../report/asking.ts'

/** The life of a plan in its order: thought of, asked for, talked over, written out, approved, granted, run, brought to its end, over. */
export const phases = ['idea', 'prequalification', 'dialogue', 'writing', 'approval', 'granted', 'running', 'closing', 'closed'] as const
export type Phase = (typeof phases)[number]

/** So long before its end a plan is being brought to it: what it does has to find somebody who takes over. */
const closingDays = 365

export type Lived = {
  readonly status: PlanStatus
  readonly asking: AskingTheFund
  /** Whether goals or activities are written. */
  readonly written: boolean
  readonly from: Day
  readonly until: Day
  readonly today: Day
}

const beforeSubmission = ({ asking: { paper }, written }: Lived): Phase => {
  if (paper !== null && paper.step !== 'accepted') return 'prequalification'
  if (written) return 'writing'
  return paper === null ? 'idea' : 'dialogue'
}

const afterApproval = ({ from, until, today }: Lived): Phase => {
  if (today < from) return 'granted'
  if (until <= today) return 'closed'
  return until <= addDays(today, closingDays) ? 'closing' : 'running'
}

/**
 * In which phase a plan is on a day, worked out from what has happened to it and kept nowhere; null once somebody has rejected it. Nobody has to
 * have gone through all: a plan that was never prequalified here is written out at once. One whose fund has accepted it is talked over until its
 * goals or activities are written.
 */
export const phaseOf = (lived: Lived): Phase | null => {
  switch (lived.status) {
    case 'rejected':
      return null
    case 'draft':
      return beforeSubmission(lived)
    case 'in_approval':
    case 'returned':
      return 'approval'
    case 'approved':
      return afterApproval(lived)
  }
}
