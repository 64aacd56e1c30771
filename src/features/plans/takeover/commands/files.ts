import { createHash } from 'node:crypto'
import { command, notFound } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done } from '#kernel/result'
import { mayCreatePlans } from '../../policy.ts'

/** How long a file is kept, in hours, while somebody makes up his mind. */
export const hoursKept = 24

export type LayFile = { readonly municipality: number; readonly fileName: string; readonly content: Uint8Array }

/** Keeps a file for a day, so that it can be looked at before it is taken over; what others have left longer than that is thrown away in the same act. */
export const layFile = command<LayFile, Id>('takeover.file_laid', mayCreatePlans, async (stage, { municipality, fileName, content }) => {
  stage.permit({ municipality })
  const id = newId()
  await stage.tx.deleteFrom('takeover_draft').where('municipality', '=', municipality).where('kept_until', '<', stage.now).execute()
  await stage.tx
    .insertInto('takeover_draft')
    .values({
      ...{ municipality, id, file_name: fileName.slice(0, 200) },
      sha256: createHash('sha256').update(content).digest('hex'),
      content: Buffer.from(content),
      recorded_by: stage.actor.person,
      recorded_at: stage.now,
      kept_until: new Date(stage.now.getTime() + hoursKept * 3_600_000),
    })
    .execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'takeover', id }, detail: { bytes: content.length } } })
})

export type DiscardFile = { readonly municipality: number; readonly file: Id }

/** Throws one's own file away. */
export const discardFile = command<DiscardFile, null>('takeover.file_discarded', mayCreatePlans, async (stage, { municipality, file }) => {
  stage.permit({ municipality })
  const { numDeletedRows } = await stage.tx
    .deleteFrom('takeover_draft')
    .where('municipality', '=', municipality)
    .where('id', '=', file)
    .where('recorded_by', '=', stage.actor.person)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound()
  return done({ value: null, entry: { municipality, subject: { kind: 'takeover', id: file }, detail: {} } })
})
