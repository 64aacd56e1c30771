import { command, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayChangeTerms } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockBody } from '../stage.ts'

export type ChangeTerms = {
  readonly body: Id
  readonly version: number | undefined
  readonly terms: string | null
  readonly reason: string
}

/** Writes new terms of reference. A stale edit saves nothing. */
export const changeTerms = command<ChangeTerms, { readonly version: number }>(
  'body.terms_changed',
  mayChangeTerms,
  async (stage, input) => {
    const body = await lockBody(stage, input.body)
    stage.permit(subjectOf(body))
    const fresh = freshEdit(body.version, input.version)
    if (!fresh.ok) return fresh
    const { municipality, id } = body
    const version = body.version + 1
    await stage.tx
      .updateTable('body')
      .set({ terms_of_reference: input.terms, version })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute()
    return done({
      value: { version },
      entry: { municipality, subject: { kind: 'body', id }, detail: { fields: ['terms_of_reference'], version }, reason: input.reason },
    })
  },
)

/** Says how residents take part in a body, as a part of an act that sets it to work; nothing where it says so already. */
export const sayResidentsPart = async (
  { tx }: Stage,
  municipality: number,
  { body, residentsPart }: { readonly body: Id; readonly residentsPart: string },
): Promise<void> => {
  await tx
    .updateTable('body')
    .set((row) => ({ residents_part: residentsPart, version: row('version', '+', 1) }))
    .where('municipality', '=', municipality)
    .where('id', '=', body)
    .where('residents_part', 'is distinct from', residentsPart)
    .execute()
}
