import { addDays, type Day, daysBetween } from '#kernel/day'
import type { GoalDocument } from '../document.ts'
import { liesIn, type Period, periodOn } from './period.ts'

/** What of a goal decides in which periods it should have been measured. */
export type Owed = Pick<GoalDocument, 'frequency' | 'targetOn' | 'baselineOn'>

/** The period after one. */
const next = ({ frequency, last }: Period): Period => periodOn(frequency, addDays(last, 1))

/** The first whole period on or after a day. */
const firstFrom = (frequency: Period['frequency'], day: Day): Period => {
  const period = periodOn(frequency, day)
  return period.first === day ? period : next(period)
}

/**
 * The periods in which a goal should have been measured by a day: every whole one from the day the plan runs on that is over, up to the one with
 * the target's day. What begins with a baseline is owed from the first whole period after it.
 */
export const owedPeriods = ({ frequency, targetOn, baselineOn }: Owed, runs: Day, today: Day): readonly Period[] => {
  const from = baselineOn !== null && baselineOn > runs ? baselineOn : runs
  const found: Period[] = []
  for (let period = firstFrom(frequency, from); period.last < today && period.first <= targetOn; period = next(period)) found.push(period)
  return found
}

/** Those of them in which nobody has measured. */
export const missingPeriods = (goal: Owed & { readonly days: readonly Day[] }, runs: Day, today: Day): readonly Period[] =>
  owedPeriods(goal, runs, today).filter((period) => !goal.days.some((day) => liesIn(period, day)))

/** Days since a figure has been lacking: from the day after its period. */
export const lateBy = (period: Pick<Period, 'last'>, today: Day): number => daysBetween(period.last, today)

/** From when on a plan is measured: its last approval, or its first day where somebody measures without one; null while it does not run. */
export const runsFrom = ({
  from,
  approvedOn,
  measured,
}: {
  readonly from: Day
  readonly approvedOn: Day | null
  readonly measured: boolean
}): Day | null => (approvedOn !== null && approvedOn > from ? approvedOn : approvedOn !== null || measured ? from : null)

/** What somebody answers for and nobody has measured. */
export type Lacking<Goal> = {
  readonly responsible: string
  readonly goals: readonly { readonly goal: Goal; readonly periods: readonly [Period, ...Period[]] }[]
  /** How many figures are lacking in all. */
  readonly count: number
  /** The last day of the period that has been lacking longest. */
  readonly since: Day
}

/** What is lacking, by who answers for it; who has let it lie longest comes first. */
export const lackingBy = <Goal extends Owed & { readonly responsible: string; readonly days: readonly Day[] }>(
  goals: readonly Goal[],
  runs: Day | null,
  today: Day,
): readonly Lacking<Goal>[] => {
  if (runs === null) return []
  const rows = goals.flatMap((goal) => {
    const [first, ...others] = missingPeriods(goal, runs, today)
    return first ? [{ goal, periods: [first, ...others] as const }] : []
  })
  return [...Map.groupBy(rows, ({ goal }) => goal.responsible)]
    .map(([responsible, own]) => ({
      responsible,
      goals: own.map(({ goal, periods: [first, ...others] }) => ({ goal, periods: [first, ...others] as [Period, ...Period[]] })),
      count: own.reduce((sum, { periods }) => sum + periods.length, 0),
      since: own.map(({ periods: [{ last }] }) => last).toSorted()[0] ?? today,
    }))
    .toSorted((a, b) => (a.since === b.since ? a.responsible.localeCompare(b.responsible, 'da') : a.since < b.since ? -1 : 1))
}
