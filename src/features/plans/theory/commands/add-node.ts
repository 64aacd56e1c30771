import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { refused } from '#kernel/result'
import { partOf } from '../../part/find.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { judgeNode, mostNodes, type NodeDefinition, tidyNode } from '../definition.ts'
import { held } from '../held.ts'
import { acted, drawArrows, nextPosition, nodeColumns, unsaid } from '../save.ts'
import { theoryFormTexts } from '../texts.ts'
import { theoryOf } from '../theory.ts'

export type AddNode = NodeDefinition & {
  readonly plan: Id
  readonly part: number
  /** Nodes of the part that it begins from, and that it leads to, from the first. */
  readonly comesFrom?: readonly Id[]
  readonly leadsTo?: readonly Id[]
  readonly example?: boolean
}

/** What was added or changed in which part. */
export type InTheory = { readonly id: Id; readonly part: number }

/**
 * Adds a node to a part's theory as the last, with arrows from and to others of it. Refuses one without a name of its own or of a record, a
 * record of another part, an activity that stands there already, arrows that would close a circle, and more than a theory can hold.
 */
export const addNode = command<AddNode, InTheory>('theory.node_added', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, input.part)
  const node = tidyNode(input)
  const refusals = judgeNode(node, part)
  if (refusals.length > 0) return refused(...refusals)
  const { nodes, arrows } = theoryOf(part)
  if (nodes.length >= mostNodes) return refused({ say: theoryFormTexts.phrase('node.many', { most: mostNodes }) })

  const { municipality } = plan
  const id = newId()
  const position = nextPosition(part)
  const example = input.example ?? false
  const saved = await held(() =>
    stage.tx
      .insertInto('theory_node')
      .values({ municipality, id, part_id: part.id, position, ...nodeColumns(node), example })
      .execute(),
  )
  if (!saved.ok) return saved
  const known = { ...part, theory: { nodes: [...nodes, { ...node, id, position, example }], arrows } }
  const drawn = await drawArrows(stage, plan, known, [
    ...(input.comesFrom ?? []).map((from) => ({ from, to: id, ...unsaid, example })),
    ...(input.leadsTo ?? []).map((to) => ({ from: id, to, ...unsaid, example })),
  ])
  if (!drawn.ok) return refused(...drawn.refusals.map(({ say }) => ({ field: 'leadsTo', say })))
  return acted(stage, plan, { id, part: part.number }, { part: part.id, node: id, arrows: drawn.value })
})
