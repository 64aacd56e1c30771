import { command } from '#features/identity'
import { tie } from '#features/thread'
import type { Id } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { done } from '#kernel/result'
import { mayRegisterAreas } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { held, lockArea } from '../stage.ts'

export type TieBody = {
  readonly area: Id
  readonly body: Id
  /** What the body does in this area, where it is said. */
  readonly task: string | null
  readonly period: Period
}

/** Says that a body coordinates in an area, and ties the two on the thread. Refuses a body that is tied already or is not the municipality's. */
export const tieBody = command<TieBody, null>('area.body_added', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality, id } = area
  const saved = await held(() =>
    stage.tx
      .insertInto('area_body')
      .values({ municipality, area_id: id, body_id: input.body, task: input.task, period: toRange(input.period) })
      .execute(),
  )
  if (!saved.ok) return saved
  await tie(stage.tx, municipality, id, input.body, stage.now)
  return done({ value: null, entry: { municipality, subject: { kind: 'area', id }, detail: { body: input.body } } })
})
