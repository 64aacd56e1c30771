import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { settle } from '../stage.ts'
import { type Frame, frameRefusals } from './frame.ts'
import { acted } from './save.ts'

export type FrameBudget = Frame & {
  readonly plan: Id
  /** The budget's version as it was seen; nothing where the plan had no frame yet. */
  readonly version?: number | undefined
}

/**
 * Sets a plan's whole frame, the rule that it is held against, its price level, and the reason for another split than the rule's.
 * Refuses a frame that is no amount, a rule that does not hold on the plan's first day, and a stale edit.
 */
export const frameBudget = command<FrameBudget, Id>('budget.framed', mayWritePlan, async (stage, input) => {
  const locked = await lockFor(stage, input.plan, 'write')
  if (!locked.ok) return locked
  const { municipality, id, budget, from } = locked.value
  const refusals = frameRefusals(input, from)
  if (refusals.length > 0) return refused(...refusals)
  const columns = { frame: input.frame, rule: input.rule, price_level: input.priceLevel, reason: input.reason?.trim() || null }
  const own = budget?.id ?? newId()
  if (budget) {
    const fresh = freshEdit(budget.version, input.version)
    if (!fresh.ok) return fresh
    await stage.tx
      .updateTable('budget')
      .set({ ...columns, version: budget.version + 1 })
      .where('municipality', '=', municipality)
      .where('id', '=', own)
      .execute()
  } else {
    await stage.tx
      .insertInto('budget')
      .values({ municipality, id: own, work_id: id, ...columns })
      .execute()
  }
  await settle(stage, id)
  return acted(locked.value, own, { budget: own, fields: Object.keys(columns) })
})
