import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { done, type Result, refused } from '#kernel/result'
import { refuseAfterEnd } from '../lifetime.ts'
import { mayRegisterAreas } from '../policy.ts'
import { subjectOf } from '../read.ts'
import type { Scheme } from '../rows.ts'
import { held, lockArea } from '../stage.ts'

export type ClassifyArea = {
  readonly area: Id
  readonly scheme: Scheme
  /** The words that the scheme uses. */
  readonly label: string
  readonly period: Period
  /** Decision or document that it rests on. */
  readonly source: string
}

/** Lays a classification on an area as a part of an act. Refuses a second of one kind at a time. */
export const classifyIn = async (
  stage: Stage,
  municipality: number,
  { area, scheme, label, source, period }: ClassifyArea,
): Promise<Result<Id>> => {
  const id = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('area_classification')
      .values({ municipality, id, area_id: area, scheme, label, period: toRange(period), source })
      .execute(),
  )
  return saved.ok ? done(id) : saved
}

/** Records what others than the state call the area. One scheme says one thing at a time; several schemes stand side by side. */
export const classifyArea = command<ClassifyArea, Id>('area.classified', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('from', area, stage.today, input.period.until)
  if (late) return refused(late)
  const { municipality } = area
  const classified = await classifyIn(stage, municipality, input)
  if (!classified.ok) return classified
  const detail = { classification: classified.value, scheme: input.scheme }
  return done({ value: classified.value, entry: { municipality, subject: { kind: 'area', id: area.id }, detail } })
})
