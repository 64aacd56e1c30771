import { createHash } from 'node:crypto'
import { command, notFound } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done } from '#kernel/result'
import type { Choices } from '#sheets/table'
import type { Draft } from '../draft.ts'
import type { Mapping } from '../mapping.ts'
import { mayImportFigures } from '../policy.ts'

/** How long a file that was sent is kept, in hours: time to see what is wrong with it and to take the bad rows home. */
export const hoursKept = 24

export type LayDraft = {
  readonly municipality: number
  readonly fileName: string
  readonly content: Uint8Array
  readonly source: string
  /** How it is read, beside what it says itself. */
  readonly choices?: Choices
  readonly mapping: Mapping | null
}

/** Keeps a file for a day, so that it can be looked at before it is taken in; what others have left longer than that is thrown away in the same act. */
export const layDraft = command<LayDraft, Id>('figures.file_laid', mayImportFigures, async (stage, input) => {
  const { municipality, fileName, content, source, choices = {}, mapping } = input
  stage.permit({ municipality })
  const id = newId()
  await stage.tx.deleteFrom('figure_import_draft').where('municipality', '=', municipality).where('kept_until', '<', stage.now).execute()
  await stage.tx
    .insertInto('figure_import_draft')
    .values({
      municipality,
      id,
      file_name: fileName,
      sha256: createHash('sha256').update(content).digest('hex'),
      content: Buffer.from(content),
      choices: JSON.stringify({ ...choices, source }),
      mapping: mapping && JSON.stringify(mapping),
      recorded_by: stage.actor.person,
      recorded_at: stage.now,
      kept_until: new Date(stage.now.getTime() + hoursKept * 3_600_000),
    })
    .execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'figure_import', id }, detail: { bytes: content.length } } })
})

export type MapDraft = {
  readonly municipality: number
  readonly draft: Id
  readonly choices: Draft['choices']
  /** Null while the file is read otherwise than before, so that its columns have to be named anew. */
  readonly mapping: Mapping | null
  readonly header: readonly string[]
}

/** Says how a file's columns are read, and remembers it for the next file from the same source. */
export const mapDraft = command<MapDraft, null>('figures.file_mapped', mayImportFigures, async (stage, input) => {
  const { municipality, draft, choices, mapping, header } = input
  stage.permit({ municipality })
  const { numUpdatedRows } = await stage.tx
    .updateTable('figure_import_draft')
    .set({ choices: JSON.stringify(choices), mapping: mapping && JSON.stringify(mapping) })
    .where('municipality', '=', municipality)
    .where('id', '=', draft)
    .where('recorded_by', '=', stage.actor.person)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  const entry = { municipality, subject: { kind: 'figure_import', id: draft }, detail: { columns: header.length } } as const
  if (mapping === null) return done({ value: null, entry })
  const { source = '', ...kept } = choices
  const remembered = {
    header: JSON.stringify(header),
    choices: JSON.stringify(kept),
    mapping: JSON.stringify(mapping),
    recorded_by: stage.actor.person,
    recorded_at: stage.now,
  }
  await stage.tx
    .insertInto('figure_mapping')
    .values({ municipality, id: newId(), source, ...remembered })
    .onConflict((conflict) => conflict.columns(['municipality', 'source']).doUpdateSet(remembered))
    .execute()
  return done({ value: null, entry })
})
