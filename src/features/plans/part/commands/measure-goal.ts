import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { goalOf } from '../find.ts'
import { held } from '../held.ts'
import { amountOf, judgeMeasurement, type MeasurementDefinition } from '../measurement.ts'

export type MeasureGoal = MeasurementDefinition & { readonly plan: Id; readonly goal: Id; readonly example?: boolean }
export type MeasuredGoal = { readonly part: number; readonly number: number; readonly measuredOn: Day }

/**
 * Records what a goal's indicator showed, up to and with a day. A share is told by what it is made of, and its percentage follows. Refuses
 * days to come, days before the baseline, a second measurement of the same day, and a share larger than the whole.
 */
export const measureGoal = command<MeasureGoal, MeasuredGoal>('goal.measured', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: goal } = goalOf(plan, input.goal)
  const { municipality } = plan
  const refusals = judgeMeasurement(goal, input, stage.today)
  if (refusals.length > 0) return refused(...refusals)

  const id = newId()
  const share = goal.counting === 'share'
  const saved = await held(() =>
    stage.tx
      .insertInto('measurement')
      .values({
        municipality,
        id,
        goal_id: goal.id,
        measured_on: input.measuredOn,
        amount: amountOf(goal, input),
        numerator: share ? input.numerator : null,
        denominator: share ? input.denominator : null,
        note: input.note,
        example: input.example ?? false,
        recorded_at: stage.now,
        recorded_by: stage.actor.person,
      })
      .execute(),
  )
  if (!saved.ok) return saved
  await settle(stage, plan.id)
  return done({
    value: { part: part.number, number: goal.number, measuredOn: input.measuredOn },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, goal: goal.id, measurement: id } },
  })
})
