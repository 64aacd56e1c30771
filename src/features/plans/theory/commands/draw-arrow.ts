import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { partOf } from '../../part/find.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import type { ArrowDefinition } from '../definition.ts'
import { acted, drawArrows } from '../save.ts'
import type { InTheory } from './add-node.ts'

export type DrawArrow = ArrowDefinition & { readonly plan: Id; readonly part: number; readonly example?: boolean }

/** Lets one node of a part's theory lead to another. Refuses ends of another part, an arrow that is there, and one that closes a circle, which is named. */
export const drawArrow = command<DrawArrow, InTheory>('theory.arrow_drawn', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, input.part)
  const { from, to, assumption, test, others, evidence } = input
  const drawn = await drawArrows(stage, plan, part, [{ from, to, assumption, test, others, evidence, example: input.example ?? false }])
  if (!drawn.ok) return drawn
  const id = drawn.value[0] ?? ''
  return acted(stage, plan, { id, part: part.number }, { part: part.id, arrow: id, from, to })
})
