import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { untied } from '../../theory/tied.ts'
import { goalOf, measuredOf } from '../find.ts'
import { held } from '../held.ts'
import { closeGap, takeOut, versionIn } from '../stage.ts'
import { partFormTexts } from '../texts.ts'

export type RemoveGoal = { readonly plan: Id; readonly goal: Id; readonly version: number | undefined }

/** The number of the part that something was removed from. */
export type Removed = { readonly part: number }

/**
 * Takes a goal out of its part; those behind it move up, and activities that led to it stay. A goal that was measured stays: its
 * measurements would be lost with it; so does one that the part's theory is tied to. A stale edit saves nothing.
 */
export const removeGoal = command<RemoveGoal, Removed>('goal.removed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: goal } = goalOf(plan, input.goal)
  const { municipality } = plan
  const fresh = freshEdit(await versionIn(stage, plan, goal.id), input.version)
  if (!fresh.ok) return fresh
  const free = untied(part, 'goal', goal.id)
  if (!free.ok) return free
  if (measuredOf(plan, goal.id).length > 0) return refused({ say: partFormTexts.phrase('goal.measured') })

  const taken = await held(() => takeOut(stage, 'goal', plan, goal.id))
  if (!taken.ok) return taken
  await closeGap(stage, 'goal', plan, { part: part.id, number: goal.number })
  await settle(stage, plan.id, [goal.id])
  return done({
    value: { part: part.number },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, goal: goal.id, number: goal.number } },
  })
})
