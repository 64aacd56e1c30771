import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { activityOf } from '../../part/find.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { evidenceTexts } from '../texts.ts'

export type SetReferences = { readonly plan: Id; readonly activity: Id; readonly entries: readonly Id[] }

/** Says which entries of catalogues an activity refers to, in place of those before; none takes them all away. Refuses an entry of another municipality. */
export const setReferences = command<SetReferences, null>('activity.references_set', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const { municipality, id } = opened.value
  const { part, own } = activityOf(opened.value, input.activity)
  const entries = [...new Set(input.entries)]
  const { tx } = stage
  const known =
    entries.length === 0
      ? []
      : await tx.selectFrom('catalogue_entry').select('id').where('municipality', '=', municipality).where('id', 'in', entries).execute()
  if (known.length < entries.length) return refused(at('entries', evidenceTexts.phrase('refuse.entry')))
  await tx.deleteFrom('activity_reference').where('municipality', '=', municipality).where('activity_id', '=', own.id).execute()
  if (entries.length > 0)
    await tx
      .insertInto('activity_reference')
      .values(entries.map((entry) => ({ municipality, activity_id: own.id, entry_id: entry })))
      .execute()
  await settle(stage, id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { part: part.id, activity: own.id, entries } } })
})
