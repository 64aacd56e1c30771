import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { judgeRemoval } from '../../milestone/milestone.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { milestoneOf } from '../find.ts'
import { takeOut, versionIn } from '../stage.ts'
import type { Removed } from './remove-goal.ts'

export type RemoveMilestone = { readonly plan: Id; readonly milestone: Id; readonly version: number | undefined }

/** Takes a milestone out of its part. Refuses one that others wait for and one that was moved or is over, naming them; a stale edit saves nothing. */
export const removeMilestone = command<RemoveMilestone, Removed>('milestone.removed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: milestone } = milestoneOf(plan, input.milestone)
  const { municipality } = plan
  const fresh = freshEdit(await versionIn(stage, plan, milestone.id), input.version)
  if (!fresh.ok) return fresh
  const refusals = judgeRemoval(plan, milestone.id)
  if (refusals.length > 0) return refused(...refusals)
  await takeOut(stage, 'milestone', plan, milestone.id)
  await settle(stage, plan.id)
  return done({
    value: { part: part.number },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, milestone: milestone.id } },
  })
})
