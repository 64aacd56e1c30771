import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { untied } from '../../theory/tied.ts'
import { activityOf } from '../find.ts'
import { held } from '../held.ts'
import { closeGap, takeOut, versionIn } from '../stage.ts'
import type { Removed } from './remove-goal.ts'

export type RemoveActivity = { readonly plan: Id; readonly activity: Id; readonly version: number | undefined }

/** Takes an activity out of its part; those behind it move up. One that the part's theory is tied to stays, and one whose effect has been judged. A stale edit saves nothing. */
export const removeActivity = command<RemoveActivity, Removed>('activity.removed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: activity } = activityOf(plan, input.activity)
  const { municipality } = plan
  const fresh = freshEdit(await versionIn(stage, plan, activity.id), input.version)
  if (!fresh.ok) return fresh
  const free = untied(part, 'activity', activity.id)
  if (!free.ok) return free
  const taken = await held(() => takeOut(stage, 'activity', plan, activity.id))
  if (!taken.ok) return taken
  await closeGap(stage, 'activity', plan, { part: part.id, number: activity.number })
  await settle(stage, plan.id, [activity.id])
  return done({
    value: { part: part.number },
    entry: {
      municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { part: part.id, activity: activity.id, number: activity.number },
    },
  })
})
