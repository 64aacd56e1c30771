import { command } from '#features/identity'
import { yearOf } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { lockFor } from '../../plan/guard.ts'
import { mayWriteEfforts } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { type MoneyLine, partIn, writeLines } from '../save.ts'

export type SetMoney = { readonly plan: Id; readonly version: number | undefined; readonly lines: readonly MoneyLine[] }

/**
 * Says what an effort costs and who pays, line by line, each laid on the years of its period in equal parts. No line is an answer: it costs
 * nothing. Refuses a stale edit.
 */
export const setMoney = command<SetMoney, null>('effort.money_set', mayWriteEfforts, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality, id } = plan
  const money = plan.effort?.money ?? null
  const fresh = freshEdit(money?.version ?? 1, input.version)
  if (!fresh.ok) return fresh
  const total = input.lines.reduce((sum, { amount }) => sum + amount, 0)
  const budget = money?.id ?? newId()
  if (money) {
    await stage.tx.deleteFrom('budget_line').where('municipality', '=', municipality).where('budget_id', '=', budget).execute()
    await stage.tx
      .updateTable('budget')
      .set({ frame: total, version: money.version + 1 })
      .where('municipality', '=', municipality)
      .where('id', '=', budget)
      .execute()
  } else {
    const level = yearOf(plan.from)
    await stage.tx
      .insertInto('budget')
      .values({ municipality, id: budget, work_id: id, frame: total, rule: null, price_level: level, work_kind: 'effort' })
      .execute()
  }
  await writeLines(stage, { municipality, work: id, part: partIn(plan).id }, { budget, period: plan, lines: input.lines })
  await settle(stage, id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { lines: input.lines.length } } })
})
