import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { subjectOf } from '../../area/read.ts'
import { mayKeepDirectory } from '../policy.ts'
import { lockEntry } from '../stage.ts'
import { directoryTexts } from '../texts.ts'

export type ConfirmEntry = { readonly area: Id; readonly entry: Id; readonly version: number | undefined }

/** Says that an entry is still right. Refuses one that was corrected since the actor saw it, and one that has ended. */
export const confirmEntry = command<ConfirmEntry, null>('directory.confirmed', mayKeepDirectory, async (stage, input) => {
  const { area, entry } = await lockEntry(stage, input.area, input.entry)
  const mandate = stage.permit(subjectOf(area, stage.today))
  const fresh = freshEdit(entry.version, input.version)
  if (!fresh.ok) return fresh
  if (entry.endReason !== null) return refused(at('entry', directoryTexts.phrase('refused.ended')))
  const { municipality } = area
  await stage.tx
    .updateTable('directory_entry')
    .set({ confirmed_on: stage.today, confirmed_under: mandate.id })
    .where('municipality', '=', municipality)
    .where('id', '=', entry.id)
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'directory_entry', id: entry.id }, detail: { area: area.id } } })
})
