import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, type Refusal, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import type { GoalDocument } from '../../document.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { changedFields } from '../changed.ts'
import { type GoalDefinition, judgeGoal } from '../definition.ts'
import { goalOf, measuredOf } from '../find.ts'
import type { Measured } from '../goal.ts'
import { goalColumns, stepRows } from '../rows.ts'
import { versionIn } from '../stage.ts'
import { partFormTexts } from '../texts.ts'
import type { Added } from './add-goal.ts'

export type ChangeGoal = GoalDefinition & { readonly plan: Id; readonly goal: Id; readonly version: number | undefined }

const say = partFormTexts.phrase

/** What measurements that are there do not let change: how they are counted, their unit, and a beginning that would lie after them. */
const heldByMeasurements = (goal: GoalDocument, input: GoalDefinition, measured: readonly Measured[]): readonly Refusal[] => {
  if (measured.length === 0) return []
  const late = input.baselineOn !== null && measured.some(({ measuredOn }) => measuredOn <= (input.baselineOn ?? ''))
  return [
    ...(input.counting === goal.counting ? [] : [at('counting', say('goal.counting.measured'))]),
    ...(input.unit === goal.unit ? [] : [at('unit', say('goal.unit.measured'))]),
    ...(late ? [at('baselineOn', say('goal.baseline.measured'))] : []),
  ]
}

/** Changes a goal as a whole. What was measured holds on to how it is counted. A stale edit saves nothing. */
export const changeGoal = command<ChangeGoal, Added>('goal.changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: goal } = goalOf(plan, input.goal)
  const { municipality } = plan
  const version = await versionIn(stage, plan, goal.id)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  const refusals = [...judgeGoal(input, plan), ...heldByMeasurements(goal, input, measuredOf(plan, goal.id))]
  if (refusals.length > 0) return refused(...refusals)

  await stage.tx
    .updateTable('goal')
    .set({ ...goalColumns(input), version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', goal.id)
    .execute()
  await stage.tx.deleteFrom('goal_target').where('municipality', '=', municipality).where('goal_id', '=', goal.id).execute()
  if (input.steps.length > 0)
    await stage.tx
      .insertInto('goal_target')
      .values(stepRows(municipality, goal.id, input))
      .execute()
  await settle(stage, plan.id)
  const detail = { part: part.id, goal: goal.id, fields: changedFields(goal, input) }
  return done({
    value: { id: goal.id, number: goal.number },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail },
  })
})
