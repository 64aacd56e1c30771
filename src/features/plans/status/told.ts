import { addDays, type Day } from '#kernel/day'
import type { Language } from '#text/language.ts'
import type { ApprovalRecord } from '../approval/approval.ts'
import { standingsOf } from '../approval/standing.ts'
import type { CalendarPlan } from '../calendar/queries.ts'
import { measuringFrom } from '../part/measuring.ts'
import { type Wording, wordingIn } from '../print/wording.ts'
import { type Plan, shapeOf } from '../read.ts'
import type { ReportPeriod } from './period.ts'
import { statusTexts } from './texts.ts'

/** All that a status report is worked out from. */
export type Known = {
  readonly plan: Plan
  readonly record: ApprovalRecord
  /** What the plan owes; null where it is no plan of the fund's. */
  readonly owing: CalendarPlan | null
  readonly period: ReportPeriod
  readonly today: Day
}

/** The same with how it is worded. */
export type Told = Known & {
  /** The last day that is told of: that of the period, or today while it runs. */
  readonly asOf: Day
  /** The day from which goals are to be measured; null while the plan does not run. */
  readonly measuring: Day | null
  readonly wording: Wording
  readonly say: ReturnType<(typeof statusTexts)['in']>
}

export const toldIn = (known: Known, language: Language): Told => {
  const last = addDays(known.period.until, -1)
  return {
    ...known,
    asOf: [last, known.today].toSorted()[0] ?? last,
    measuring: measuringFrom(known.plan, known.record, standingsOf(known.record, shapeOf(known.plan))),
    wording: wordingIn(language),
    say: statusTexts.in(language),
  }
}

/** Whether a day lies in the report's period. */
export const inPeriod = ({ period }: Pick<Known, 'period'>, day: Day): boolean => period.from <= day && day < period.until
