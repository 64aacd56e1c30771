import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { done } from '#kernel/result'
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

/** Records what others than the state call the area. One scheme says one thing at a time; several schemes stand side by side. */
export const classifyArea = command<ClassifyArea, Id>('area.classified', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality } = area
  const { scheme, label, source } = input
  const id = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('area_classification')
      .values({ municipality, id, area_id: area.id, scheme, label, period: toRange(input.period), source })
      .execute(),
  )
  if (!saved.ok) return saved
  return done({ value: id, entry: { municipality, subject: { kind: 'area', id: area.id }, detail: { classification: id, scheme } } })
})
