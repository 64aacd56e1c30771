import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { mayRegisterAreas } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockArea } from '../stage.ts'
import { areaTexts } from '../texts.ts'
import { held } from './held.ts'

export type AddEstate = {
  readonly area: Id
  /** The estate as an organisation of kind `estate`. */
  readonly estate: Id
  /** Number of dwellings; null when no source gives it. */
  readonly dwellings: number | null
  /** The source says circa. */
  readonly approximate: boolean
  /** The number is an example. */
  readonly example: boolean
  readonly countedOn: Day | null
  readonly source: string | null
  readonly period: Period
}

/** Lays an estate in an area for a period. Refuses an organisation that is no estate, and an estate that lies in an area already. */
export const addEstate = command<AddEstate, Id>('area.estate_added', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality } = area
  const estate = await stage.tx
    .selectFrom('organisation')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', input.estate)
    .where('kind', '=', 'estate')
    .executeTakeFirst()
  if (!estate) return refused(at('estate', areaTexts.phrase('estate.missing')))
  const stock = {
    dwellings: input.dwellings,
    approximate: input.approximate,
    example: input.example,
    counted_on: input.countedOn,
    source: input.source,
  }
  await stage.tx
    .insertInto('estate')
    .values({ municipality, id: estate.id, ...stock })
    .onConflict((conflict) => conflict.columns(['municipality', 'id']).doUpdateSet(stock))
    .execute()
  const id = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('area_estate')
      .values({ municipality, id, area_id: area.id, estate_id: estate.id, period: toRange(input.period) })
      .execute(),
  )
  if (!saved.ok) return saved
  return done({ value: id, entry: { municipality, subject: { kind: 'area', id: area.id }, detail: { estate: estate.id } } })
})
