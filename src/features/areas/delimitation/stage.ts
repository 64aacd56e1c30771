import { sql } from 'kysely'
import { takeAddress } from '#database/address'
import type { Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { fromRange, toRange } from '#kernel/period'
import { at, done, heldBy, type Refusal, type Result, refused } from '#kernel/result'
import type { Area } from '../area/read.ts'
import { settle } from '../area/stage.ts'
import { areaTexts } from '../area/texts.ts'
import type { Piece } from './delimitation.ts'
import { piecesOf } from './queries.ts'
import { delimitationTexts } from './texts.ts'

/** What areas are made of on a day and later, with the area that each piece lies in. */
export const readPieces = async ({ tx }: Stage, municipality: number, areas: readonly Id[], day: Day) =>
  (await piecesOf(tx, municipality, areas, day)).map(({ period, ...piece }) => ({ ...piece, period: fromRange(period) }))

/** What the database's own rules say of parcels, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null =>
  (error as { constraint?: string }).constraint === 'parcel_lies_in_one_place_at_a_time'
    ? at('number', delimitationTexts.phrase('refused.parcel'))
    : null

/** Runs a change that the land register's rule can refuse. */
export const heldParcel = heldBy(sentenceOf)

/** Nobody else splits, merges or names areas of the municipality before this is done. */
export const lockNames = ({ tx }: Stage, municipality: number) =>
  sql`select pg_advisory_xact_lock(hashtext('area'), ${municipality})`.execute(tx)

/** Ends areas on a day with all that is tied to them: classes and forums; what goes on goes on in the areas that come after. */
export const endAreas = async ({ tx }: Stage, municipality: number, areas: readonly Id[], day: Day): Promise<void> => {
  const ended = sql`daterange(lower(period), ${day}::date)`
  const open = sql`municipality = ${municipality} and lower(period) < ${day}::date and (upper_inf(period) or upper(period) > ${day}::date)`
  for (const table of ['area_classification', 'area_body'])
    await sql`update ${sql.table(`helhed.${table}`)} set period = ${ended} where ${open} and area_id = any (${[...areas]}::uuid[])`.execute(
      tx,
    )
  await sql`update helhed.area set period = ${ended}, version = version + 1 where ${open} and id = any (${[...areas]}::uuid[])`.execute(tx)
}

type NewArea = { readonly name: string; readonly nicknames: readonly string[]; readonly form: Area['form']; readonly day: Day }

/** Registers an area that comes after others. Refuses a name that an area of the municipality has from the day on. */
export const beginArea = async (
  stage: Stage,
  before: Pick<Area, 'municipality' | 'example'>,
  { name, nicknames, form, day }: NewArea,
  field: string,
): Promise<Result<{ readonly id: Id; readonly slug: string }>> => {
  const { municipality, example } = before
  const taken = await stage.tx
    .selectFrom('area')
    .select('id')
    .where('municipality', '=', municipality)
    .where(sql<boolean>`lower(name) = lower(${name}) and (upper_inf(period) or upper(period) > ${day}::date)`)
    .executeTakeFirst()
  if (taken) return refused(at(field, areaTexts.phrase('register.taken')))
  const id = newId()
  const slug = await takeAddress(stage.tx, { section: 'omraader', name, municipality, record: id, now: stage.now })
  await stage.tx
    .insertInto('area')
    .values({
      municipality,
      id,
      slug,
      name,
      nicknames: [...nicknames],
      form,
      period: toRange({ from: day, until: null }),
      example,
      source: null,
    })
    .execute()
  await settle(stage, { municipality, id, name, slug }, [])
  return done({ id, slug })
}

/** Lays a piece in another area from a day on; where it lay before it ends. */
export const movePiece = async (
  { tx }: Stage,
  municipality: number,
  piece: Piece & { readonly area: Id },
  to: Id,
  day: Day,
): Promise<void> => {
  const [before, after] = [toRange({ from: piece.period.from, until: day }), toRange({ from: day, until: piece.period.until })]
  if (piece.kind === 'estate') {
    await sql`update helhed.area_estate set period = ${before}::daterange where municipality = ${municipality} and area_id = ${piece.area}
      and estate_id = ${piece.id} and period @> ${day}::date`.execute(tx)
    await tx.insertInto('area_estate').values({ municipality, id: newId(), area_id: to, estate_id: piece.id, period: after }).execute()
    return
  }
  const [table, columns] =
    piece.kind === 'parcel' ? ['parcel', 'district, number, source, example'] : ['block', 'address, parcel_id, example']
  await sql`update ${sql.table(`helhed.${table}`)} set period = ${before}::daterange where municipality = ${municipality} and id = ${piece.id}`.execute(
    tx,
  )
  await sql`insert into ${sql.table(`helhed.${table}`)} (municipality, id, area_id, period, ${sql.raw(columns)})
    select municipality, ${newId()}, ${to}, ${after}::daterange, ${sql.raw(columns)} from ${sql.table(`helhed.${table}`)}
    where municipality = ${municipality} and id = ${piece.id}`.execute(tx)
}
