import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { refuseAfterEnd } from '../lifetime.ts'
import { mayRegisterAreas } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockArea } from '../stage.ts'
import { areaTexts } from '../texts.ts'
import { type LaidEstate, layEstate } from './lay-estate.ts'

export type AddEstate = LaidEstate & {
  readonly area: Id
  /** The estate as an organisation of kind `estate`. */
  readonly estate: Id
}

/** Lays an estate in an area for a period. Refuses an organisation that is no estate, and an estate that lies in an area already. */
export const addEstate = command<AddEstate, Id>('area.estate_added', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('from', area, stage.today, input.period.until)
  if (late) return refused(late)
  const { municipality } = area
  const estate = await stage.tx
    .selectFrom('organisation')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', input.estate)
    .where('kind', '=', 'estate')
    .executeTakeFirst()
  if (!estate) return refused(at('estate', areaTexts.phrase('estate.missing')))
  const laid = await layEstate(stage, area, estate.id, input)
  if (!laid.ok) return laid
  return done({ value: laid.value, entry: { municipality, subject: { kind: 'area', id: area.id }, detail: { estate: estate.id } } })
})
