import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayChangeTerms } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockBody } from '../stage.ts'

export type ChangeJournal = {
  readonly body: Id
  readonly version: number | undefined
  readonly caseNumber: string | null
  readonly documentNumber: string | null
  readonly kle: string | null
}

/** Writes the numbers that tie a body to the municipality's own records system. A stale edit saves nothing. */
export const changeJournal = command<ChangeJournal, null>('body.journal_changed', mayChangeTerms, async (stage, input) => {
  const body = await lockBody(stage, input.body)
  stage.permit(subjectOf(body))
  const fresh = freshEdit(body.version, input.version)
  if (!fresh.ok) return fresh
  const { municipality, id } = body
  await stage.tx
    .updateTable('body')
    .set({ case_number: input.caseNumber, document_number: input.documentNumber, kle: input.kle, version: body.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'body', id }, detail: { fields: ['case_number', 'document_number', 'kle'] } },
  })
})
