import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { columnsFrom, type JournalForm, journalFields } from '#web/journal/journal.ts'
import { mayWriteFunding } from '../policy.ts'
import { lockAppropriation, subjectOf } from './stage.ts'

export type ChangeJournal = JournalForm & { readonly appropriation: Id; readonly version: number | undefined }

/** Writes the numbers that tie an appropriation to the municipality's own records system. A stale edit saves nothing. */
export const changeJournal = command<ChangeJournal, null>('appropriation.journal_changed', mayWriteFunding, async (stage, input) => {
  const found = await lockAppropriation(stage, input.appropriation)
  stage.permit(subjectOf(found))
  const fresh = freshEdit(found.version, input.version)
  if (!fresh.ok) return fresh
  const { municipality, id } = found
  await stage.tx
    .updateTable('appropriation')
    .set({ ...columnsFrom(input), version: found.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'appropriation', id }, detail: { fields: journalFields } } })
})
