import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayKeepCatalogues } from '../../policy.ts'
import { type EntryFacts, judgeEntry } from '../catalogue.ts'
import { held } from '../held.ts'
import { entryColumns, lockCatalogue, lockEntry } from '../stage.ts'

export type AddEntry = EntryFacts & { readonly catalogue: Id; readonly example?: boolean }

/** Adds an entry to a catalogue. Refuses a number or a title that the catalogue has, and a step that its scale has not. */
export const addEntry = command<AddEntry, Id>('catalogue.entry_added', mayKeepCatalogues, async (stage, input) => {
  const catalogue = await lockCatalogue(stage, input.catalogue)
  const refusals = judgeEntry(input, catalogue)
  if (refusals.length > 0) return refused(...refusals)
  const { municipality } = catalogue
  const id = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('catalogue_entry')
      .values({ municipality, id, catalogue_id: catalogue.id, ...entryColumns(input), example: input.example ?? false })
      .execute(),
  )
  if (!saved.ok) return saved
  return done({
    value: id,
    entry: { municipality, subject: { kind: 'catalogue', id: catalogue.id }, detail: { entry: id, number: input.number } },
  })
})

type Named = { readonly catalogue: Id; readonly entry: Id; readonly version: number | undefined }

export type ChangeEntry = EntryFacts & Named

/** Corrects an entry. What refers to it says the new words until it is frozen. Refuses what `addEntry` refuses, and a stale edit. */
export const changeEntry = command<ChangeEntry, null>('catalogue.entry_changed', mayKeepCatalogues, async (stage, input) => {
  const { catalogue, entry } = await lockEntry(stage, input.catalogue, input.entry)
  const fresh = freshEdit(entry.version, input.version)
  if (!fresh.ok) return fresh
  const refusals = judgeEntry(input, catalogue)
  if (refusals.length > 0) return refused(...refusals)
  const { municipality } = catalogue
  const saved = await held(() =>
    stage.tx
      .updateTable('catalogue_entry')
      .set({ ...entryColumns(input), version: entry.version + 1 })
      .where('municipality', '=', municipality)
      .where('id', '=', entry.id)
      .execute(),
  )
  if (!saved.ok) return saved
  const detail = { entry: entry.id, number: input.number }
  return done({ value: null, entry: { municipality, subject: { kind: 'catalogue', id: catalogue.id }, detail } })
})

/** Takes an entry out of its catalogue. Refuses one that an activity refers to, and a stale edit. */
export const removeEntry = command<Named, null>('catalogue.entry_removed', mayKeepCatalogues, async (stage, input) => {
  const { catalogue, entry } = await lockEntry(stage, input.catalogue, input.entry)
  const fresh = freshEdit(entry.version, input.version)
  if (!fresh.ok) return fresh
  const { municipality } = catalogue
  const gone = await held(() =>
    stage.tx.deleteFrom('catalogue_entry').where('municipality', '=', municipality).where('id', '=', entry.id).execute(),
  )
  if (!gone.ok) return gone
  const detail = { entry: entry.id, number: entry.number }
  return done({ value: null, entry: { municipality, subject: { kind: 'catalogue', id: catalogue.id }, detail } })
})
