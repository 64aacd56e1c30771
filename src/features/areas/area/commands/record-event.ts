import { command } from '#features/identity'
import type { Day, Precision } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { refuseAfterEnd } from '../lifetime.ts'
import { mayRegisterAreas } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockArea } from '../stage.ts'

export type RecordEvent = {
  readonly area: Id
  /** The day, or the first day of the month or year when no more is known. */
  readonly day: Day
  readonly precision: Precision
  readonly title: string
  /** Who did it, by role or body. */
  readonly actor: string
  /** Stands out in the history. */
  readonly major?: boolean
  readonly source: string
}

/** Notes something that happened to the area outside Helhed. */
export const recordEvent = command<RecordEvent, Id>('area.event_recorded', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('year', area, stage.today, input.day)
  if (late) return refused(late)
  const { municipality } = area
  const { day, precision, title, actor, source } = input
  const id = newId()
  await stage.tx
    .insertInto('area_event')
    .values({ municipality, id, area_id: area.id, day, precision, title, actor, major: input.major ?? false, source })
    .execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'area', id: area.id }, detail: { event: id } } })
})
