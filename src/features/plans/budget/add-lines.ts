import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, refused } from '#kernel/result'
import { linesOf } from '../document.ts'
import { mayWritePlan } from '../policy.ts'
import { documentOf } from '../read.ts'
import { settle } from '../stage.ts'
import { cellsOf, type NewLine, refusalsOf, tooMuch } from './line.ts'
import { acted, atLines, countSave, layLines, lockBudget } from './save.ts'
import { budgetTexts } from './texts.ts'

export type AddLines = { readonly plan: Id; readonly lines: readonly NewLine[] }

/** Adds several lines to a plan's budget in one act, each behind those of its part. Refuses none at all, and what `addLine` refuses, all at `lines`. */
export const addLines = command<AddLines, readonly Id[]>('budget.line_added', mayWritePlan, async (stage, input) => {
  const locked = await lockBudget(stage, input.plan)
  if (!locked.ok) return locked
  const plan = locked.value
  if (input.lines.length === 0) return refused(at('lines', budgetTexts.phrase('usual.none')))
  const document = documentOf(plan)
  const refusals = input.lines.flatMap((line) => atLines(line, refusalsOf(document, line)))
  if (refusals.length > 0) return refused(...refusals)
  const added = input.lines.map((line) => ({ ...line, id: '', position: 1, confirmed: false, cells: cellsOf(line) }))
  if (tooMuch([...linesOf(document), ...added])) return refused(at('lines', budgetTexts.phrase('much')))
  const lines = await layLines(stage, plan, plan.budget.id, input.lines)
  await countSave(stage, plan)
  await settle(stage, plan.id)
  return acted(plan, lines, { lines })
})
