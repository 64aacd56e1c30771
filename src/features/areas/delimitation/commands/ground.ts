import { sql } from 'kysely'
import { command, notFound, type Stage } from '#features/identity'
import { addDays, type Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { fromRange, holds, type Period, toRange } from '#kernel/period'
import { at, done, type Refusal, refused } from '#kernel/result'
import { refuseAfterEnd } from '../../area/lifetime.ts'
import { mayRegisterAreas } from '../../area/policy.ts'
import { type Area, subjectOf } from '../../area/read.ts'
import { lockArea } from '../../area/stage.ts'
import { checkLeaving, parcelNumber } from '../delimitation.ts'
import { findPiece } from '../queries.ts'
import { heldParcel } from '../stage.ts'
import { delimitationTexts } from '../texts.ts'

type OfGround = {
  readonly area: Id
  /** The estate of the area that it belongs to; null for a property without one. */
  readonly estate: Id | null
  readonly period: Period
  /** No source gives it. */
  readonly example?: boolean
}

export type AddParcel = OfGround & { readonly district: string; readonly number: string; readonly source: string | null }
export type AddBlock = OfGround & { readonly address: string; readonly parcel: Id | null }

/** Where a piece belongs, as columns; refused when the estate does not lie in the area. */
const place = (
  area: Area,
  estate: Id | null,
  today: Day,
): { readonly columns: { estate_id: Id | null; area_id: Id | null }; readonly refusals: readonly Refusal[] } => ({
  columns: { estate_id: estate, area_id: estate === null ? area.id : null },
  refusals:
    estate === null || area.estates.some(({ id, period }) => id === estate && holds(period, today))
      ? []
      : [at('estate', delimitationTexts.phrase('refused.estate'))],
})

/** Registers a cadastral parcel. Refuses a number that the land register cannot have, and a parcel that lies somewhere in the period already. */
export const addParcel = command<AddParcel, Id>('area.parcel_added', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('from', area, stage.today, input.period.until)
  if (late) return refused(late)
  const { municipality } = area
  const number = parcelNumber(input.number)
  const { columns, refusals } = place(area, input.estate, stage.today)
  if (number === null) return refused(...refusals, at('number', delimitationTexts.phrase('refused.number')))
  if (refusals.length > 0) return refused(...refusals)
  const id = newId()
  const { district, source } = input
  const saved = await heldParcel(() =>
    stage.tx
      .insertInto('parcel')
      .values({ municipality, id, district, number, source, ...columns, example: input.example ?? false, period: toRange(input.period) })
      .execute(),
  )
  if (!saved.ok) return saved
  return done({ value: id, entry: { municipality, subject: { kind: 'area', id: area.id }, detail: { parcel: id } } })
})

const knownParcel = async ({ tx, today }: Stage, area: Area, parcel: Id): Promise<boolean> =>
  (await findPiece(tx, area.municipality, area.id, today, parcel))?.kind === 'parcel'

/** Registers a building of an estate, or a single property. Refuses a parcel that is not the area's, and an address that it has in the period. */
export const addBlock = command<AddBlock, Id>('area.block_added', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('from', area, stage.today, input.period.until)
  if (late) return refused(late)
  const { municipality } = area
  const { address, parcel, period } = input
  const say = delimitationTexts.phrase
  const { columns, refusals } = place(area, input.estate, stage.today)
  const strange = parcel !== null && !(await knownParcel(stage, area, parcel)) ? [at('parcel', say('refused.strange'))] : []
  const known = await stage.tx
    .selectFrom('block')
    .select('id')
    .where('municipality', '=', municipality)
    .where(sql<boolean>`lower(address) = lower(${address}) and period && ${toRange(period)}::daterange`)
    .executeTakeFirst()
  const all = [...refusals, ...strange, ...(known ? [at('address', say('refused.address'))] : [])]
  if (all.length > 0) return refused(...all)
  const id = newId()
  await stage.tx
    .insertInto('block')
    .values({ municipality, id, address, parcel_id: parcel, ...columns, example: input.example ?? false, period: toRange(period) })
    .execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'area', id: area.id }, detail: { block: id } } })
})

export type EndPiece = { readonly area: Id; readonly piece: Id; readonly last: Day; readonly reason: string }

/** Says that a block or parcel is no longer there after a day. Refuses a day before it came or after it had ended. */
export const endPiece = command<EndPiece, null>('area.piece_ended', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality } = area
  const piece = await findPiece(stage.tx, municipality, area.id, stage.today, input.piece)
  if (!piece) throw notFound()
  const period = fromRange(piece.period)
  const refusals = checkLeaving(input.last, period)
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx
    .updateTable(piece.kind)
    .set({ period: toRange({ from: period.from, until: addDays(input.last, 1) }) })
    .where('municipality', '=', municipality)
    .where('id', '=', piece.id)
    .execute()
  const detail = { [piece.kind]: piece.id, last: input.last }
  return done({ value: null, entry: { municipality, subject: { kind: 'area', id: area.id }, detail, reason: input.reason } })
})
