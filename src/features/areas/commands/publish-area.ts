import { publishRecord } from '#database/publication'
import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { mayPublishAreas } from '../policy.ts'
import { publicForm } from '../published.ts'
import { subjectOf } from '../read.ts'
import { lockArea } from '../stage.ts'

/** Publishes an area as it is now; an earlier publication is withdrawn in the same act. */
export const publishArea = command<{ readonly area: Id }, Id>('area.published', mayPublishAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality, id, slug, name } = area
  const publication = await publishRecord(stage.tx, {
    municipality,
    kind: 'area',
    record: id,
    slug,
    title: name,
    content: publicForm(area, stage.today),
    by: stage.actor.person,
    now: stage.now,
  })
  return done({ value: publication, entry: { municipality, subject: { kind: 'area', id }, detail: { publication } } })
})
