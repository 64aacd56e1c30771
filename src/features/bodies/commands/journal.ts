import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { columnsFrom, type JournalForm, journalFields } from '#web/journal/journal.ts'
import { mayChangeTerms } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockBody } from '../stage.ts'

export type ChangeJournal = JournalForm & { readonly body: Id; readonly version: number | undefined }

/** Writes the numbers that tie a body to the municipality's own records system. A stale edit saves nothing. */
export const changeJournal = command<ChangeJournal, null>('body.journal_changed', mayChangeTerms, async (stage, input) => {
  const body = await lockBody(stage, input.body)
  stage.permit(subjectOf(body))
  const fresh = freshEdit(body.version, input.version)
  if (!fresh.ok) return fresh
  const { municipality, id } = body
  await stage.tx
    .updateTable('body')
    .set({ ...columnsFrom(input), version: body.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'body', id }, detail: { fields: journalFields } },
  })
})
