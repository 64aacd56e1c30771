import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { columnsFrom, type JournalForm, journalFields } from '#web/journal/journal.ts'
import { mayRegisterAreas } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockArea } from '../stage.ts'

export type ChangeAreaJournal = JournalForm & { readonly area: Id; readonly version: number | undefined }

/** Writes the numbers that tie an area to the municipality's own records system. A stale edit saves nothing. */
export const changeAreaJournal = command<ChangeAreaJournal, null>('area.journal_changed', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const fresh = freshEdit(area.version, input.version)
  if (!fresh.ok) return fresh
  const { municipality, id } = area
  await stage.tx
    .updateTable('area')
    .set({ ...columnsFrom(input), version: area.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'area', id }, detail: { fields: journalFields } },
  })
})
