import { liesIn, type Period, periodOn } from '../measures/period.ts'
import type { Plan } from '../read.ts'
import type { PartRow } from '../rows.ts'
import type { SessionRow } from './rows.ts'
import { type Sum, sumOf } from './session.ts'

type Goal = PartRow['goals'][number]

/** What sessions of a period could say of a goal. */
export type Offer = {
  readonly goal: Goal
  readonly period: Period
  readonly sum: Sum
  /** The activities that lead to the goal and were held, by name. */
  readonly activities: readonly string[]
  /** The figures that the goal has in the period already, decimal texts. */
  readonly has: readonly string[]
}

/** As many periods as are offered of one goal, the latest ones. */
const mostPeriods = 4

export const counting = (sessions: readonly SessionRow[]): readonly SessionRow[] => sessions.filter(({ ended }) => ended === null)

const ofGoal = (plan: Pick<Plan, 'measurements'>, part: PartRow, goal: Goal, sessions: readonly SessionRow[]): readonly Offer[] => {
  const led = part.activities.filter(({ goals }) => goals.includes(goal.id))
  const held = sessions.filter(({ activity }) => led.some(({ id }) => id === activity))
  return [...Map.groupBy(held, ({ heldOn }) => periodOn(goal.frequency, heldOn).code)].flatMap(([, own]) => {
    const [first] = own
    if (!first) return []
    const period = periodOn(goal.frequency, first.heldOn)
    return {
      ...{ goal, period, sum: sumOf(own) },
      activities: led.filter(({ id }) => own.some(({ activity }) => activity === id)).map(({ title }) => title),
      has: plan.measurements.filter((one) => one.goal === goal.id && liesIn(period, one.measuredOn)).map(({ amount }) => amount),
    }
  })
}

/**
 * What the sessions of a plan can say of its goals: of each that is added up, the periods in which an activity that leads to it was held, the
 * latest first. A period that begins before the goal's baseline day is not offered: the goal could not hold its figure.
 */
export const offersOf = (plan: Pick<Plan, 'measurements' | 'parts'>, sessions: readonly SessionRow[]): readonly Offer[] =>
  plan.parts.flatMap((part) =>
    part.goals
      .filter(({ counting: how }) => how === 'sum')
      .flatMap((goal) =>
        ofGoal(plan, part, goal, counting(sessions))
          .filter(({ period }) => goal.baselineOn === null || period.last >= goal.baselineOn)
          .toSorted((a, b) => (a.period.first < b.period.first ? 1 : -1))
          .slice(0, mostPeriods),
      ),
  )

/** A figure that an offer gives, as decimal text. */
export const amountIn = ({ sum }: Pick<Offer, 'sum'>, counts: 'sessions' | 'people'): string => String(sum[counts])
