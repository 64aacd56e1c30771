import { publishRecord } from '#database/publication'
import type { Stage } from '#features/identity'
import { lifetimeOf, type PublishedArea } from '../area/published.ts'
import type { Area } from '../area/read.ts'
import { lockArea } from '../area/stage.ts'

/** Says on the public page of an area that has ended what became of it. What was published of it stays as it was, however much has been recorded since. */
export const tellPublic = async (stage: Stage, { municipality, id, slug, name }: Area): Promise<void> => {
  const { tx, actor, now } = stage
  const published = await tx
    .selectFrom('publication')
    .select('content')
    .where('municipality', '=', municipality)
    .where('record_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!published) return
  const content = { ...(published.content as PublishedArea), ...lifetimeOf(await lockArea(stage, id)) }
  await publishRecord(tx, { municipality, kind: 'area', record: id, slug, title: name, content, by: actor.person, now })
}
