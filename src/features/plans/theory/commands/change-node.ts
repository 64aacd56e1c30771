import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { changedFields } from '../../part/changed.ts'
import { versionIn } from '../../part/stage.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { judgeNode, type NodeDefinition, tidyNode } from '../definition.ts'
import { nodeOf } from '../find.ts'
import { held } from '../held.ts'
import { acted, drawArrows, nodeColumns, unsaid } from '../save.ts'
import type { InTheory } from './add-node.ts'

export type ChangeNode = NodeDefinition & {
  readonly plan: Id
  readonly node: Id
  readonly version: number | undefined
  /** Nodes of the part that it is to lead to besides those that it leads to already. */
  readonly leadsTo?: readonly Id[]
}

/** Changes a node as a whole, and lets it lead to more. Refuses what `addNode` refuses; a stale edit saves nothing. */
export const changeNode = command<ChangeNode, InTheory>('theory.node_changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own } = nodeOf(plan, input.node)
  const version = await versionIn(stage, plan, own.id)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  const node = tidyNode(input)
  const refusals = judgeNode(node, part, own.id)
  if (refusals.length > 0) return refused(...refusals)

  const saved = await held(() =>
    stage.tx
      .updateTable('theory_node')
      .set({ ...nodeColumns(node), version: version + 1 })
      .where('municipality', '=', plan.municipality)
      .where('id', '=', own.id)
      .execute(),
  )
  if (!saved.ok) return saved
  const more = (input.leadsTo ?? []).map((to) => ({ from: own.id, to, ...unsaid, example: false }))
  const drawn = await drawArrows(stage, plan, part, more)
  if (!drawn.ok) return refused(...drawn.refusals.map(({ say }) => ({ field: 'leadsTo', say })))
  const detail = { part: part.id, node: own.id, fields: changedFields(own, node), arrows: drawn.value }
  return acted(stage, plan, { id: own.id, part: part.number }, detail)
})
