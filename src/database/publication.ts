import { type Id, newId } from '#kernel/id'
import type { Tx } from './database.ts'

type Published = {
  readonly municipality: number
  readonly kind: 'area' | 'body' | 'plan' | 'designation'
  readonly record: Id
  readonly slug: string
  readonly title: string
  /** The published form as plain data; it is read back as it was written. */
  readonly content: unknown
  readonly by: Id
  readonly now: Date
}

/** Takes a record's publication back; false when none is in force. */
export const withdrawRecord = async (tx: Tx, municipality: number, record: Id, now: Date): Promise<boolean> => {
  const withdrawn = await tx
    .updateTable('publication')
    .set({ withdrawn_at: now })
    .where('municipality', '=', municipality)
    .where('record_id', '=', record)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute()
  return withdrawn.length > 0
}

/** Writes a record's publication and withdraws the one before it: the public never sees two. */
export const publishRecord = async (tx: Tx, { municipality, kind, record, slug, title, content, by, now }: Published): Promise<Id> => {
  await withdrawRecord(tx, municipality, record, now)
  const id = newId()
  await tx
    .insertInto('publication')
    .values({
      municipality,
      id,
      kind,
      record_id: record,
      slug,
      title,
      content: JSON.stringify(content),
      published_at: now,
      published_by: by,
    })
    .execute()
  return id
}
