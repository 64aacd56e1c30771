import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, refused } from '#kernel/result'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { documentOf, type Plan } from '../read.ts'
import { settle } from '../stage.ts'
import { type Frame, frameRefusals } from './frame.ts'
import { cellsOf, type NewLine, refusalsOf, tooMuch } from './line.ts'
import { acted, atLines, layLines } from './save.ts'
import { budgetTexts } from './texts.ts'

export type LayBudget = Frame & { readonly plan: Id; readonly lines: readonly NewLine[] }

export type LaidBudget = {
  readonly budget: Id
  /** The lines' ids in the order they were given. */
  readonly lines: readonly Id[]
}

/** Writes a frame that was judged, and answers the budget's id. */
export const layFrame = async ({ tx }: Stage, { municipality, id }: Pick<Plan, 'municipality' | 'id'>, frame: Frame): Promise<Id> => {
  const budget = newId()
  const columns = { frame: frame.frame, rule: frame.rule, price_level: frame.priceLevel, reason: frame.reason?.trim() || null }
  await tx
    .insertInto('budget')
    .values({ municipality, id: budget, work_id: id, ...columns })
    .execute()
  return budget
}

/** Takes over a whole budget in one act: the frame and all lines with their years. Refuses where the plan has a budget already. */
export const layBudget = command<LayBudget, LaidBudget>('budget.framed', mayWritePlan, async (stage, input) => {
  const locked = await lockFor(stage, input.plan, 'write')
  if (!locked.ok) return locked
  const plan = locked.value
  if (plan.budget) return refused({ say: budgetTexts.phrase('lay.framed') })
  const document = documentOf(plan)
  const refusals = [...frameRefusals(input, plan.from), ...input.lines.flatMap((line) => atLines(line, refusalsOf(document, line)))]
  if (refusals.length > 0) return refused(...refusals)
  const asDocuments = input.lines.map((line) => ({ ...line, id: '', position: 1, confirmed: false, cells: cellsOf(line) }))
  if (tooMuch(asDocuments)) return refused(at('lines', budgetTexts.phrase('much')))
  const budget = await layFrame(stage, plan, input)
  const lines = await layLines(stage, plan, budget, input.lines)
  await settle(stage, plan.id)
  return acted(plan, { budget, lines }, { budget, lines })
})
