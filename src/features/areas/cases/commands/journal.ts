import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { columnsFrom, type JournalForm, journalFields } from '#web/journal/journal.ts'
import { mayPrepareCases } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockCase } from '../stage.ts'

export type ChangeCaseJournal = JournalForm & { readonly case: Id; readonly version: number | undefined }

/** Writes the numbers that tie a case to the municipality's own records system. A stale edit saves nothing. */
export const changeCaseJournal = command<ChangeCaseJournal, null>('case.journal_changed', mayPrepareCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  stage.permit(subjectOf(held))
  const fresh = freshEdit(held.version, input.version)
  if (!fresh.ok) return fresh
  const { municipality, id } = held
  await stage.tx
    .updateTable('area_case')
    .set({ ...columnsFrom(input), version: held.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'case', id }, detail: { fields: journalFields } } })
})
