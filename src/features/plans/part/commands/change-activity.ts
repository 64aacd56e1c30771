import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { changedFields } from '../changed.ts'
import { type ActivityDefinition, judgeActivity } from '../definition.ts'
import { activityOf } from '../find.ts'
import { held } from '../held.ts'
import { activityColumns, linkRows } from '../rows.ts'
import { versionIn } from '../stage.ts'
import type { Added } from './add-goal.ts'

export type ChangeActivity = ActivityDefinition & { readonly plan: Id; readonly activity: Id; readonly version: number | undefined }

/** Changes an activity as a whole, with what it leads to. Refuses what `addActivity` refuses; a stale edit saves nothing. */
export const changeActivity = command<ChangeActivity, Added>('activity.changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: activity } = activityOf(plan, input.activity)
  const { municipality } = plan
  const version = await versionIn(stage, plan, activity.id)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  const refusals = judgeActivity(input, plan, part)
  if (refusals.length > 0) return refused(...refusals)

  const saved = await held(() =>
    stage.tx
      .updateTable('activity')
      .set({ ...activityColumns(input), version: version + 1 })
      .where('municipality', '=', municipality)
      .where('id', '=', activity.id)
      .execute(),
  )
  if (!saved.ok) return saved
  await stage.tx.deleteFrom('activity_goal').where('municipality', '=', municipality).where('activity_id', '=', activity.id).execute()
  const links = linkRows(municipality, part.id, activity.id, input)
  if (links.length > 0) await stage.tx.insertInto('activity_goal').values(links).execute()
  await settle(stage, plan.id)
  const before = { ...activity, employer: activity.employer?.id ?? null, goals: activity.goals.toSorted() }
  const fields = changedFields(before, { ...input, goals: input.goals.toSorted() })
  return done({
    value: { id: activity.id, number: activity.number },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, activity: activity.id, fields } },
  })
})
