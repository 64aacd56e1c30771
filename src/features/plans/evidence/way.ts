import type { Effect } from '../../../../rules/evidence-majority/index.ts'
import type { GoalDocument } from '../document.ts'
import { compare, figure } from '../part/figure.ts'
import { isAddedUp, reachedBy } from '../part/goal.ts'
import type { MeasurementRow } from '../rows.ts'

type Goal = Pick<GoalDocument, 'id' | 'baseline' | 'baselineOn' | 'direction' | 'counting'>

/** Which way one goal has gone since its baseline; null where there is none, or nothing was measured since. */
const wayOfOne = (goal: Goal, measurements: readonly MeasurementRow[]): Effect | null => {
  const { id, baseline, baselineOn, direction } = goal
  if (baseline === null || baselineOn === null || isAddedUp(goal)) return null
  const now = reachedBy(
    goal,
    measurements.filter((one) => one.goal === id && one.measuredOn > baselineOn),
  )
  if (!now) return null
  const moved = compare(now, figure(baseline))
  if (moved === 0) return 'none'
  return moved > 0 === (direction === 'up') ? 'positive' : 'negative'
}

/**
 * Which way the goals of an activity have gone from their baselines to where they are, all of them together: null where none can
 * tell, no effect where they contradict each other. Goals that only count what was done tell of no effect.
 */
export const wayOf = (goals: readonly Goal[], measurements: readonly MeasurementRow[]): Effect | null => {
  const ways = new Set(goals.flatMap((goal) => wayOfOne(goal, measurements) ?? []))
  const [only] = ways
  return only === undefined ? null : ways.size === 1 ? only : 'none'
}
