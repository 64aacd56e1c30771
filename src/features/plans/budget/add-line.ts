import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { refused } from '#kernel/result'
import { linesOf } from '../document.ts'
import { mayWritePlan } from '../policy.ts'
import { documentOf } from '../read.ts'
import { settle } from '../stage.ts'
import { cellsOf, type NewLine, refusalsOf, tooMuch } from './line.ts'
import { acted, countSave, layLines, lockBudget } from './save.ts'
import { budgetTexts } from './texts.ts'

export type AddLine = NewLine & { readonly plan: Id }

/**
 * Adds a line with its years to a plan's budget, behind those of its part. Refuses an unknown part, hours without a rate or a manager,
 * a year outside the plan's, and what is no amount; each at its field.
 */
export const addLine = command<AddLine, Id>('budget.line_added', mayWritePlan, async (stage, input) => {
  const locked = await lockBudget(stage, input.plan)
  if (!locked.ok) return locked
  const plan = locked.value
  const document = documentOf(plan)
  const refusals = refusalsOf(document, input)
  if (refusals.length > 0) return refused(...refusals)
  const added = { ...input, id: '', position: 1, confirmed: false, cells: cellsOf(input) }
  if (tooMuch([...linesOf(document), added])) return refused({ say: budgetTexts.phrase('much') })
  const [line = ''] = await layLines(stage, plan, plan.budget.id, [input])
  await countSave(stage, plan)
  await settle(stage, plan.id)
  return acted(plan, line, { line })
})
