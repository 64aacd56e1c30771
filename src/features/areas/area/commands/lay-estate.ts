import type { Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { done, type Result } from '#kernel/result'
import type { Area } from '../read.ts'
import { held } from '../stage.ts'

/** An estate's dwellings, and when it belongs to an area. */
export type LaidEstate = {
  /** Number of dwellings; null when no source gives it, and what is recorded then stays. */
  readonly dwellings: number | null
  /** The source says circa. */
  readonly approximate: boolean
  /** The number is an example. */
  readonly example: boolean
  readonly countedOn: Day | null
  readonly source: string | null
  readonly period: Period
}

/** Writes an estate's dwellings and its tie to an area; answers the tie's id. Refuses an estate that lies in an area in the period. */
export const layEstate = async ({ tx }: Stage, { municipality, id: area }: Area, estate: Id, laid: LaidEstate): Promise<Result<Id>> => {
  const stock = {
    dwellings: laid.dwellings,
    approximate: laid.approximate,
    example: laid.example,
    counted_on: laid.countedOn,
    source: laid.source,
  }
  await tx
    .insertInto('estate')
    .values({ municipality, id: estate, ...stock })
    .onConflict((conflict) => {
      const known = conflict.columns(['municipality', 'id'])
      return laid.dwellings === null ? known.doNothing() : known.doUpdateSet(stock)
    })
    .execute()
  const id = newId()
  const saved = await held(() =>
    tx
      .insertInto('area_estate')
      .values({ municipality, id, area_id: area, estate_id: estate, period: toRange(laid.period) })
      .execute(),
  )
  return saved.ok ? done(id) : saved
}
