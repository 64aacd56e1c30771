import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { changedFields } from '../changed.ts'
import { judgeMilestone, type MilestoneDefinition } from '../definition.ts'
import { milestoneOf } from '../find.ts'
import { milestoneColumns } from '../rows.ts'
import { versionIn } from '../stage.ts'

export type ChangeMilestone = MilestoneDefinition & { readonly plan: Id; readonly milestone: Id; readonly version: number | undefined }

/** Changes a milestone. Refuses a day outside the plan's period; a stale edit saves nothing. */
export const changeMilestone = command<ChangeMilestone, { readonly id: Id }>('milestone.changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: milestone } = milestoneOf(plan, input.milestone)
  const { municipality } = plan
  const version = await versionIn(stage, plan, milestone.id)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  const refusals = judgeMilestone(input, plan)
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx
    .updateTable('milestone')
    .set({ ...milestoneColumns(input), version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', milestone.id)
    .execute()
  await settle(stage, plan.id)
  const detail = { part: part.id, milestone: milestone.id, fields: changedFields(milestone, input) }
  return done({ value: { id: milestone.id }, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail } })
})
