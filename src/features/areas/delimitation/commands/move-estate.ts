import { sql } from 'kysely'
import { command } from '#features/identity'
import { addDays, type Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { holds, toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { mayRegisterAreas } from '../../area/policy.ts'
import { subjectOf } from '../../area/read.ts'
import { held, lockArea } from '../../area/stage.ts'
import { checkLeaving } from '../delimitation.ts'
import { delimitationTexts } from '../texts.ts'

export type MoveEstate = {
  readonly area: Id
  readonly estate: Id
  /** Its last day in the area. */
  readonly last: Day
  /** The area that it lies in from the day after; null when in none. */
  readonly to: Id | null
  readonly reason: string
}

/**
 * Lets an estate leave an area, into another of the municipality or into none. Refuses an estate that does not lie there, a last day before it came
 * or after it left, and an area that is not there the day after.
 */
export const moveEstate = command<MoveEstate, null>('area.estate_moved', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality, id } = area
  const { estate, last, reason } = input
  const say = delimitationTexts.phrase
  const tie = area.estates.filter((one) => one.id === estate).at(-1)
  if (!tie) return refused(at('last', say('refused.elsewhere')))
  const refusals = checkLeaving(last, tie.period)
  if (refusals.length > 0) return refused(...refusals)
  const next = addDays(last, 1)
  const to = input.to === null ? null : await lockArea(stage, input.to)
  if (to && (to.municipality !== municipality || to.id === id || !holds(to.period, next))) return refused(at('to', say('refused.to')))
  await sql`update helhed.area_estate set period = ${toRange({ from: tie.period.from, until: next })}::daterange
    where municipality = ${municipality} and area_id = ${id} and estate_id = ${estate} and period = ${toRange(tie.period)}::daterange`.execute(
    stage.tx,
  )
  if (to) {
    const laid = await held(() =>
      stage.tx
        .insertInto('area_estate')
        .values({ municipality, id: newId(), area_id: to.id, estate_id: estate, period: toRange({ from: next, until: null }) })
        .execute(),
    )
    if (!laid.ok) return refused(at('last', say('refused.elsewhere_later')))
  }
  const detail = { estate, last, ...(to && { to: to.id }) }
  return done({ value: null, entry: { municipality, subject: { kind: 'area', id }, detail, reason } })
})
