import { createHash } from 'node:crypto'
import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import type { wordType } from '#print/word'

export type NewStoredFile = {
  readonly name: string
  readonly mediaType: 'application/pdf' | 'image/png' | 'image/jpeg' | typeof wordType
  readonly bytes: Uint8Array
}

/** Keeps a file's bytes with their hash, and answers its id. What kind of file it is, whoever calls has found out. */
export const keepFile = async (stage: Stage, municipality: number, { name, mediaType, bytes }: NewStoredFile): Promise<Id> => {
  const id = newId()
  await stage.tx
    .insertInto('stored_file')
    .values({
      municipality,
      id,
      name,
      media_type: mediaType,
      bytes: Buffer.from(bytes),
      hash: createHash('sha256').update(bytes).digest('hex'),
      stored_at: stage.now,
      stored_by: stage.actor.person,
    })
    .execute()
  return id
}
