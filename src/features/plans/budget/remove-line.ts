import { command, notFound } from '#features/identity'
import type { Id } from '#kernel/id'
import { linesOf } from '../document.ts'
import { mayWritePlan } from '../policy.ts'
import { documentOf } from '../read.ts'
import { settle } from '../stage.ts'
import { untied } from '../theory/tied.ts'
import { acted, countSave, lockBudget } from './save.ts'

export type RemoveLine = { readonly plan: Id; readonly line: Id; readonly version: number | undefined }

/** Takes a line with its years out of a plan's budget. One that a theory is tied to stays. A stale edit saves nothing, as the line may hold something else by now. */
export const removeLine = command<RemoveLine, null>('budget.line_removed', mayWritePlan, async (stage, input) => {
  const locked = await lockBudget(stage, input.plan, input)
  if (!locked.ok) return locked
  const plan = locked.value
  const line = linesOf(documentOf(plan)).find(({ id }) => id === input.line)
  if (!line) throw notFound()
  const free = untied(line.part, 'line', line.id)
  if (!free.ok) return free
  await stage.tx.deleteFrom('budget_line').where('municipality', '=', plan.municipality).where('id', '=', input.line).execute()
  await countSave(stage, plan)
  await settle(stage, plan.id)
  return acted(plan, null, { line: input.line })
})
