import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { subjectOf } from '../../area/read.ts'
import { changedFacts, type EntryFacts } from '../directory.ts'
import { mayKeepDirectory } from '../policy.ts'
import { columnsOf, lockEntry, refusalsOf, type Told } from '../stage.ts'
import { directoryTexts } from '../texts.ts'

export type CorrectEntry = EntryFacts & Told & { readonly area: Id; readonly entry: Id; readonly version: number | undefined }

/** Corrects an entry, which confirms it. Refuses a stale edit, a correction that changes nothing, and what `addEntry` refuses. */
export const correctEntry = command<CorrectEntry, null>('directory.corrected', mayKeepDirectory, async (stage, input) => {
  const { area, entry } = await lockEntry(stage, input.area, input.entry)
  const mandate = stage.permit(subjectOf(area, stage.today))
  const fresh = freshEdit(entry.version, input.version)
  if (!fresh.ok) return fresh
  if (entry.endReason !== null) return refused(at('name', directoryTexts.phrase('refused.ended')))
  const refusals = await refusalsOf(stage, area, input)
  if (refusals.length > 0) return refused(...refusals)
  const fields = changedFacts(entry, input)
  if (fields.length === 0) return refused(at('name', directoryTexts.phrase('refused.same')))
  const { municipality } = area
  await stage.tx
    .updateTable('directory_entry')
    .set({ ...columnsOf(input), confirmed_on: stage.today, confirmed_under: mandate.id, version: entry.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', entry.id)
    .execute()
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'directory_entry', id: entry.id }, detail: { area: area.id, fields } },
  })
})
