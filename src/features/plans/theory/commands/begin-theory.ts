import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { refused } from '#kernel/result'
import { partOf } from '../../part/find.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { fromPlan } from '../begin.ts'
import { mostNodes } from '../definition.ts'
import { acted, drawArrows, nodeColumns, unsaid } from '../save.ts'
import { theoryFormTexts } from '../texts.ts'
import { theoryOf } from '../theory.ts'

export type BeginTheory = { readonly plan: Id; readonly part: number; readonly example?: boolean }

/** How many nodes and arrows came from the plan, and into which part's theory. */
export type Begun = { readonly part: number; readonly nodes: number; readonly arrows: number }

/** Lays what the plan says already into the part's theory, so that nobody writes it twice. Refused where there is nothing that is not there. */
export const beginTheory = command<BeginTheory, Begun>('theory.begun', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, input.part)
  const { nodes, arrows } = fromPlan(part)
  if (nodes.length + arrows.length === 0) return refused({ say: theoryFormTexts.phrase('begin.nothing') })
  const theory = theoryOf(part)
  if (theory.nodes.length + nodes.length > mostNodes) return refused({ say: theoryFormTexts.phrase('node.many', { most: mostNodes }) })

  const { municipality } = plan
  const example = input.example ?? false
  const rows = nodes.map((node) => ({
    municipality,
    id: node.id,
    part_id: part.id,
    position: node.position,
    ...nodeColumns(node),
    example,
  }))
  if (rows.length > 0) await stage.tx.insertInto('theory_node').values(rows).execute()
  const known = { ...part, theory: { ...theory, nodes: [...theory.nodes, ...nodes] } }
  const drawn = await drawArrows(
    stage,
    plan,
    known,
    arrows.map((arrow) => ({ ...arrow, ...unsaid, example })),
  )
  if (!drawn.ok) return drawn
  const detail = { part: part.id, nodes: rows.map(({ id }) => id), arrows: drawn.value }
  return acted(stage, plan, { part: part.number, nodes: rows.length, arrows: drawn.value.length }, detail)
})
