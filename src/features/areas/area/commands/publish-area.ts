import { publishRecord, withdrawRecord } from '#database/publication'
import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { refuseAfterEnd } from '../lifetime.ts'
import { mayPublishAreas } from '../policy.ts'
import { publicForm } from '../published.ts'
import { subjectOf } from '../read.ts'
import { lockArea } from '../stage.ts'
import { areaTexts } from '../texts.ts'

/** Publishes an area as it is now; an earlier publication is withdrawn in the same act. Refuses an area that has ended: its public page says so by itself. */
export const publishArea = command<{ readonly area: Id }, Id>('area.published', mayPublishAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('area', area, stage.today)
  if (late) return refused(late)
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

/** Takes an area's publication back: the public page is gone from the next request on. Refused when there is none. */
export const withdrawArea = command<{ readonly area: Id }, null>('area.withdrawn', mayPublishAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality, id } = area
  if (!(await withdrawRecord(stage.tx, municipality, id, stage.now))) return refused({ say: areaTexts.phrase('context.public.none') })
  return done({ value: null, entry: { municipality, subject: { kind: 'area', id } } })
})
