import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import type { Removed } from '../../part/commands/remove-goal.ts'
import { takeOut, versionIn } from '../../part/stage.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { hasWords } from '../definition.ts'
import { nodeOf } from '../find.ts'
import { acted } from '../save.ts'
import { theoryFormTexts } from '../texts.ts'
import { namesIn, theoryOf } from '../theory.ts'

export type RemoveNode = { readonly plan: Id; readonly node: Id; readonly version: number | undefined }

/**
 * Takes a node out of its part's theory, with the arrows at it. Refused while something is written on one of them: an assumption would be
 * lost that somebody has thought about. A stale edit saves nothing.
 */
export const removeNode = command<RemoveNode, Removed>('theory.node_removed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own } = nodeOf(plan, input.node)
  const fresh = freshEdit(await versionIn(stage, plan, own.id), input.version)
  if (!fresh.ok) return fresh
  const { arrows } = theoryOf(part)
  const nameOf = namesIn(part)
  const at = arrows.filter(({ from, to }) => from === own.id || to === own.id)
  const worded = at.filter(hasWords)
  if (worded.length > 0)
    return refused(
      ...worded.map(({ from, to }) => ({ say: theoryFormTexts.phrase('node.worded', { from: nameOf(from), to: nameOf(to) }) })),
    )

  for (const arrow of at) await takeOut(stage, 'theory_arrow', plan, arrow.id)
  await takeOut(stage, 'theory_node', plan, own.id)
  return acted(stage, plan, { part: part.number }, { part: part.id, node: own.id, name: nameOf(own.id), arrows: at.length })
})
