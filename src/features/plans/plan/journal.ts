import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { columnsFrom, type JournalForm, journalFields } from '#web/journal/journal.ts'
import { mayWritePlan } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockPlan } from '../stage.ts'

export type ChangePlanJournal = JournalForm & { readonly plan: Id; readonly version: number | undefined }

/** Writes the numbers that tie a plan to the municipality's own records system, whatever its status. A stale edit saves nothing. */
export const changePlanJournal = command<ChangePlanJournal, null>('plan.journal_changed', mayWritePlan, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const fresh = freshEdit(plan.version, input.version)
  if (!fresh.ok) return fresh
  const { municipality, id } = plan
  await stage.tx
    .updateTable('work')
    .set({ ...columnsFrom(input), version: plan.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { fields: journalFields } } })
})
