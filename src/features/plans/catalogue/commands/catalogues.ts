import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayKeepCatalogues } from '../../policy.ts'
import { type CatalogueFacts, judgeCatalogue } from '../catalogue.ts'
import { held } from '../held.ts'
import { catalogueColumns, lockCatalogue } from '../stage.ts'

export type AddCatalogue = CatalogueFacts & { readonly municipality: number; readonly example?: boolean }

/** Takes an edition of a catalogue in. Refuses an edition that is there, a local one without a keeper, and a keeper of another municipality. */
export const addCatalogue = command<AddCatalogue, Id>('catalogue.added', mayKeepCatalogues, async (stage, input) => {
  const { municipality, example = false } = input
  stage.permit({ municipality })
  const refusals = judgeCatalogue(input)
  if (refusals.length > 0) return refused(...refusals)
  const id = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('catalogue')
      .values({ municipality, id, ...catalogueColumns(input), example })
      .execute(),
  )
  if (!saved.ok) return saved
  return done({ value: id, entry: { municipality, subject: { kind: 'catalogue', id }, detail: { edition: input.edition } } })
})

export type ChangeCatalogue = CatalogueFacts & { readonly catalogue: Id; readonly version: number | undefined }

/** Corrects what a catalogue says of itself. Refuses what `addCatalogue` refuses, and a stale edit. */
export const changeCatalogue = command<ChangeCatalogue, null>('catalogue.changed', mayKeepCatalogues, async (stage, input) => {
  const { municipality, id, version } = await lockCatalogue(stage, input.catalogue)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  const refusals = judgeCatalogue(input)
  if (refusals.length > 0) return refused(...refusals)
  const saved = await held(() =>
    stage.tx
      .updateTable('catalogue')
      .set({ ...catalogueColumns(input), version: version + 1 })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute(),
  )
  if (!saved.ok) return saved
  return done({ value: null, entry: { municipality, subject: { kind: 'catalogue', id }, detail: { edition: input.edition } } })
})
