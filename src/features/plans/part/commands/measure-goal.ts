import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { type NewFile, storeFile } from '../../approval/file.ts'
import { closedAmong, closedSentence, holdsNow } from '../../measures/lock.ts'
import { locksOf } from '../../measures/lock-queries.ts'
import { writeUpdate } from '../../measures/save-updates.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { goalOf, measuredOf } from '../find.ts'
import { fallIn, judgeMeasurement, type MeasurementDefinition } from '../measurement.ts'

export type MeasureGoal = MeasurementDefinition & {
  readonly plan: Id
  readonly goal: Id
  /** What the figure was read from. */
  readonly file?: NewFile | null
  readonly example?: boolean
}
export type MeasuredGoal = { readonly part: number; readonly number: number; readonly measuredOn: Day }

/**
 * Records what a goal's indicator showed, up to and with a day. A share is told by what it is made of, and its percentage follows. What was told
 * of the same day before stays and no longer counts. Refuses days to come, days before the baseline, a share larger than the whole, a closed quarter, a running total that falls, and a
 * file of a kind that is not taken.
 */
export const measureGoal = command<MeasureGoal, MeasuredGoal>('goal.measured', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: goal } = goalOf(plan, input.goal)
  const { municipality } = plan
  const refusals = judgeMeasurement(goal, input, stage.today)
  if (refusals.length > 0) return refused(...refusals)
  const closed = closedAmong((await locksOf(stage.tx, municipality, plan.id)).filter(holdsNow), [input.measuredOn])
  if (closed) return refused(at('measuredOn', closedSentence(closed)))
  const { measuredOn, note, example = false } = input
  const own = measuredOf(plan, goal.id)
  const fall = fallIn(
    goal,
    own.filter((one) => one.measuredOn !== measuredOn),
    input,
  )
  if (fall) return refused(fall)
  const kept = input.file ? await storeFile(stage, municipality, input.file) : done(null)
  if (!kept.ok) return kept
  const closes = own.flatMap((one) => (one.measuredOn === measuredOn ? one.id : []))
  const id = await writeUpdate(stage, municipality, { goal, measuredOn, value: input, note, file: kept.value, example, closes })
  await settle(stage, plan.id, closes)
  return done({
    value: { part: part.number, number: goal.number, measuredOn },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, goal: goal.id, measurement: id } },
  })
})
