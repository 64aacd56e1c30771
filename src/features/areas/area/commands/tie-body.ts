import { command, type Stage } from '#features/identity'
import { tie } from '#features/thread'
import type { Id } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { done, type Result, refused } from '#kernel/result'
import { refuseAfterEnd } from '../lifetime.ts'
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

/** Ties a body to an area as a part of an act. Refuses a body that is tied already or is not the municipality's. */
export const tieIn = async (stage: Stage, municipality: number, { area, body, task, period }: TieBody): Promise<Result<null>> => {
  const saved = await held(() =>
    stage.tx
      .insertInto('area_body')
      .values({ municipality, area_id: area, body_id: body, task, period: toRange(period) })
      .execute(),
  )
  if (saved.ok) await tie(stage.tx, municipality, area, body, stage.now)
  return saved
}

/** Says what a body that is tied to an area does there, as a part of an act. */
export const setTask = async (stage: Stage, municipality: number, { area, body, task }: Omit<TieBody, 'period'>): Promise<void> => {
  await stage.tx
    .updateTable('area_body')
    .set({ task })
    .where('municipality', '=', municipality)
    .where('area_id', '=', area)
    .where('body_id', '=', body)
    .execute()
}

/** Says that a body coordinates in an area, and ties the two on the thread. Refuses a body that is tied already or is not the municipality's. */
export const tieBody = command<TieBody, null>('area.body_added', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('from', area, stage.today, input.period.until)
  if (late) return refused(late)
  const { municipality, id } = area
  const tied = await tieIn(stage, municipality, input)
  if (!tied.ok) return tied
  return done({ value: null, entry: { municipality, subject: { kind: 'area', id }, detail: { body: input.body } } })
})
