import { command, notFound } from '#features/identity'
import type { Id } from '#kernel/id'
import { refused } from '#kernel/result'
import { linesOf } from '../document.ts'
import { mayConfirmHours } from '../policy.ts'
import { documentOf } from '../read.ts'
import { settle } from '../stage.ts'
import { lineTotal } from './check.ts'
import { acted, countSave, lockBudget } from './save.ts'
import { budgetTexts } from './texts.ts'

export type ConfirmHours = { readonly plan: Id; readonly line: Id; readonly version: number | undefined }

/**
 * The manager who gives the hours of a line confirms them; from then on they count. Refuses money, a line without hours, hours that
 * are confirmed, and a stale edit: nobody confirms other hours than those that were seen.
 */
export const confirmHours = command<ConfirmHours, null>('budget.hours_confirmed', mayConfirmHours, async (stage, input) => {
  const locked = await lockBudget(stage, input.plan, input)
  if (!locked.ok) return locked
  const plan = locked.value
  const line = linesOf(documentOf(plan)).find(({ id }) => id === input.line)
  if (!line) throw notFound()
  const refuse = (key: 'cash' | 'again' | 'nothing') => refused({ say: budgetTexts.phrase(`confirm.${key}`) })
  if (line.kind === 'cash') return refuse('cash')
  if (line.confirmed) return refuse('again')
  if (lineTotal(line) === 0) return refuse('nothing')
  await stage.tx
    .updateTable('budget_line')
    .set({ changed_at: stage.now, confirmed_at: stage.now, confirmed_by: stage.actor.person })
    .where('municipality', '=', plan.municipality)
    .where('id', '=', line.id)
    .execute()
  await countSave(stage, plan)
  await settle(stage, plan.id)
  return acted(plan, null, { line: line.id })
})
