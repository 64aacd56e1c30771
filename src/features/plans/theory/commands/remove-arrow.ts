import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { freshEdit } from '#kernel/version'
import type { Removed } from '../../part/commands/remove-goal.ts'
import { takeOut, versionIn } from '../../part/stage.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { arrowOf } from '../find.ts'
import { acted } from '../save.ts'

export type RemoveArrow = { readonly plan: Id; readonly arrow: Id; readonly version: number | undefined }

/** Takes an arrow out of its part's theory, with what is written on it. A stale edit saves nothing. */
export const removeArrow = command<RemoveArrow, Removed>('theory.arrow_removed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own } = arrowOf(plan, input.arrow)
  const fresh = freshEdit(await versionIn(stage, plan, own.id), input.version)
  if (!fresh.ok) return fresh
  await takeOut(stage, 'theory_arrow', plan, own.id)
  return acted(stage, plan, { part: part.number }, { part: part.id, arrow: own.id, from: own.from, to: own.to })
})
