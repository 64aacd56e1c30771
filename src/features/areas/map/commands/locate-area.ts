import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayRegisterAreas } from '../../area/policy.ts'
import { subjectOf } from '../../area/read.ts'
import { lockArea } from '../../area/stage.ts'
import type { Location } from '../location.ts'
import { findLocation } from '../queries.ts'

export type LocateArea = Location & {
  readonly area: Id
  readonly example?: boolean
  /** The version of the location that the user saw; 0 where there was none. */
  readonly version: number
}

/** Says where an area lies, anew or for the first time. A stale edit saves nothing. */
export const locateArea = command<LocateArea, null>('area.located', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality, id } = area
  const before = await findLocation(stage.tx, municipality, id)
  const fresh = freshEdit(before?.version ?? 0, input.version)
  if (!fresh.ok) return fresh
  const { longitude, latitude, outline, approximate, source } = input
  const values = {
    longitude,
    latitude,
    outline: outline && JSON.stringify(outline),
    approximate,
    example: input.example ?? false,
    source,
    recorded_at: stage.now,
    version: input.version + 1,
  }
  await stage.tx
    .insertInto('area_location')
    .values({ municipality, area_id: id, ...values })
    .onConflict((conflict) => conflict.columns(['municipality', 'area_id']).doUpdateSet(values))
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'area', id }, detail: { fields: ['location'] } } })
})
