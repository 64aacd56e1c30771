import { command, notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { lockFor } from '../plan/guard.ts'
import { maySubmitPlan } from '../policy.ts'
import { approvalAt, settle } from '../stage.ts'
import { approvalTexts } from './texts.ts'

export type SetDates = { readonly plan: Id; readonly deciders: readonly Id[]; readonly dueOn: Day | null; readonly meetsOn: Day | null }

/** Says by when some deciders are wished to decide, and at which meeting. Refuses a meeting after the deadline. */
export const setDates = command<SetDates, null>('approval.dates_set', maySubmitPlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'submit')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality } = plan
  const [first] = input.deciders
  if (!first) throw notFound()
  const record = await approvalAt(stage, plan, first)
  const deciders = record.deciders.filter(({ id }) => input.deciders.includes(id)).map(({ id }) => id)
  if (deciders.length === 0) throw notFound()
  const { dueOn, meetsOn } = input
  if (dueOn !== null && meetsOn !== null && dueOn < meetsOn) return refused(at('meetsOn', approvalTexts.phrase('dates.order')))
  await stage.tx
    .updateTable('approval_decider')
    .set({ due_on: dueOn, meets_on: meetsOn })
    .where('municipality', '=', municipality)
    .where('id', 'in', deciders)
    .execute()
  await settle(stage, plan.id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { deciders } } })
})
