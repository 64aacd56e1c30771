import { decimal } from '#kernel/decimal'
import type { Effect } from '../../../../rules/evidence-majority/index.ts'
import type { GoalDocument } from '../document.ts'
import type { MeasurementRow } from '../rows.ts'

type Goal = Pick<GoalDocument, 'id' | 'baseline' | 'baselineOn' | 'direction' | 'counting'>

/** Which way one goal has gone since its baseline; null where there is none, or nothing was measured since. */
const wayOfOne = ({ id, baseline, baselineOn, direction, counting }: Goal, measurements: readonly MeasurementRow[]): Effect | null => {
  if (baseline === null || baselineOn === null || counting === 'sum') return null
  const latest = measurements
    .filter((one) => one.goal === id && one.measuredOn > baselineOn)
    .toSorted((a, b) => (a.measuredOn < b.measuredOn ? 1 : -1))[0]
  if (!latest) return null
  const moved = decimal(latest.amount).minus(baseline)
  if (moved.eq(0)) return 'none'
  return moved.gt(0) === (direction === 'up') ? 'positive' : 'negative'
}

/**
 * Which way the goals of an activity have gone from their baselines to their latest measurements, all of them together: null where none can
 * tell, no effect where they contradict each other. Goals that only count what was done tell of no effect.
 */
export const wayOf = (goals: readonly Goal[], measurements: readonly MeasurementRow[]): Effect | null => {
  const ways = new Set(goals.flatMap((goal) => wayOfOne(goal, measurements) ?? []))
  const [only] = ways
  return only === undefined ? null : ways.size === 1 ? only : 'none'
}
