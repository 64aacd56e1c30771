import type { Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { done, type Result } from '#kernel/result'
import { saveCount } from '../../stock/save-count.ts'
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

/**
 * Writes an estate's dwellings as a count and its tie to an area; answers the tie's id. Refuses an estate that lies in an area in the period, and a
 * second count of one day that says another number.
 */
export const layEstate = async (stage: Stage, { municipality, id: area }: Area, estate: Id, laid: LaidEstate): Promise<Result<Id>> => {
  const { dwellings, approximate, example, countedOn, source } = laid
  await stage.tx
    .insertInto('estate')
    .values({ municipality, id: estate })
    .onConflict((conflict) => conflict.columns(['municipality', 'id']).doNothing())
    .execute()
  if (dwellings !== null) {
    const lines = [{ dwellings, owner: null, agent: null, kind: null, size: null, state: 'existing' }] as const
    const counted = await saveCount(stage, { municipality, estate }, { countedOn, approximate, example, source, lines })
    if (!counted.ok) return counted
  }
  const id = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('area_estate')
      .values({ municipality, id, area_id: area, estate_id: estate, period: toRange(laid.period) })
      .execute(),
  )
  return saved.ok ? done(id) : saved
}
