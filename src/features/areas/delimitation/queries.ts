import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Piece } from './delimitation.ts'
import type { Follower } from './followers.ts'

const anId = '01900000-0000-7000-8000-000000000000'

/** A block or parcel of an area, or of an estate that lies in it. */
export type GroundRow = {
  readonly kind: 'block' | 'parcel'
  readonly id: Id
  readonly name: string
  readonly estate: string | null
  /** The parcel that a block stands on. */
  readonly parcel: string | null
  readonly source: string | null
  readonly period: string
  readonly example: boolean
}

const parcelName = sql`parcel.number || ', ' || parcel.district`

/** What `area` and the estates that lie in it on the day are made of; also what has ended. */
const ground = (area: Id, municipality: number, day: Day) => sql`
  with mine (estate_id) as (select estate_id from helhed.area_estate link
    where link.municipality = ${municipality} and link.area_id = ${area} and link.period @> ${day}::date)
  select 'parcel' as kind, parcel.id, ${parcelName} as name, organisation.name as estate, null as parcel, parcel.source, parcel.period::text as period, parcel.example
  from helhed.parcel left join helhed.organisation on organisation.municipality = parcel.municipality and organisation.id = parcel.estate_id
  where parcel.municipality = ${municipality} and (parcel.area_id = ${area} or parcel.estate_id in (select estate_id from mine))
  union all
  select 'block', block.id, block.address, organisation.name, ${parcelName}, null, block.period::text, block.example
  from helhed.block
  left join helhed.organisation on organisation.municipality = block.municipality and organisation.id = block.estate_id
  left join helhed.parcel on parcel.municipality = block.municipality and parcel.id = block.parcel_id
  where block.municipality = ${municipality} and (block.area_id = ${area} or block.estate_id in (select estate_id from mine))`

/** The most blocks and parcels that a page shows. */
const mostPieces = 500

export const groundOf = rows(
  (_tx: Tx, municipality: number, area: Id, day: Day) =>
    sql<GroundRow>`select * from (${ground(area, municipality, day)}) piece order by estate nulls first, kind desc, name, id limit ${mostPieces}`,
  [746, anId, '2016-02-22'],
)

/** One block or parcel of an area; nothing when it is another's. */
export const findPiece = firstRow(
  (_tx: Tx, municipality: number, area: Id, day: Day, id: Id) =>
    sql<GroundRow>`select * from (${ground(area, municipality, day)}) piece where id = ${id}`,
  [746, anId, '2016-02-22', anId],
)

/** What an area is made of that goes with it when it is split or merged: estates, and blocks and parcels without one. What has ended by the day stays. */
export const piecesOf = rows(
  (_tx: Tx, municipality: number, areas: readonly Id[], day: Day) => sql<Omit<Piece, 'period'> & { area: Id; period: string }>`
    select 'estate' as kind, link.area_id as area, link.estate_id as id, organisation.name, link.period::text as period
    from helhed.area_estate link
    join helhed.organisation on organisation.municipality = link.municipality and organisation.id = link.estate_id
    where link.municipality = ${municipality} and link.area_id = any (${[...areas]}::uuid[]) and (upper_inf(link.period) or upper(link.period) > ${day}::date)
    union all
    select 'parcel', parcel.area_id, parcel.id, ${parcelName}, parcel.period::text from helhed.parcel
    where parcel.municipality = ${municipality} and parcel.area_id = any (${[...areas]}::uuid[]) and (upper_inf(parcel.period) or upper(parcel.period) > ${day}::date)
    union all
    select 'block', block.area_id, block.id, block.address, block.period::text from helhed.block
    where block.municipality = ${municipality} and block.area_id = any (${[...areas]}::uuid[]) and (upper_inf(block.period) or upper(block.period) > ${day}::date)
    order by 1 desc, 4, 3`,
  [746, [anId], '2016-02-22'],
)

/** What is under way in some areas and goes on in those that come after: efforts that are not over, the live case, and the open signals that name no estate. */
export const followersOf = rows(
  (_tx: Tx, municipality: number, areas: readonly Id[]) => sql<Follower>`
    select 'effort' as kind, work.id, work.area_id as area, work.name, 1 as count,
      array(select member.estate_id from helhed.work_estate member where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)) as estates
    from helhed.work where work.municipality = ${municipality} and work.area_id = any (${[...areas]}::uuid[])
      and not exists (select from helhed.effort_end over where over.municipality = work.municipality and over.work_id = work.id)
    union all
    select 'case', held.id, held.area_id, area.name, 1, '{}' from helhed.area_case held
    join helhed.area on area.municipality = held.municipality and area.id = held.area_id
    where held.municipality = ${municipality} and held.area_id = any (${[...areas]}::uuid[])
      and held.state in ('screening', 'assessment', 'decision', 'waiting', 'designated')
    union all
    select 'signals', signal.area_id, signal.area_id, area.name, count(*)::int, '{}' from helhed.signal
    join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
    where signal.municipality = ${municipality} and signal.area_id = any (${[...areas]}::uuid[]) and signal.estate_id is null and signal.case_id is null
      and signal.state <> 'closed'
    group by signal.area_id, area.name
    order by 1, 4, 2`,
  [746, [anId]],
)

/** Which of some names, in small letters, another area of the municipality has from a day on. */
export const takenNames = rows(
  (_tx: Tx, municipality: number, area: Id, names: readonly string[], day: Day) => sql<{ name: string }>`
    select distinct lower(name) as name from helhed.area
    where municipality = ${municipality} and id <> ${area} and lower(name) = any (${[...names]}::text[]) and (upper_inf(period) or upper(period) > ${day}::date)
    order by 1`,
  [746, anId, ['mølleparken'], '2016-02-22'],
)

/** The other areas of a municipality that are there on a day: what an area can be merged with, or an estate moved to. */
export const areasBeside = rows(
  (_tx: Tx, municipality: number, area: Id, day: Day) => sql<{ id: Id; name: string }>`
    select id, name from helhed.area
    where municipality = ${municipality} and id <> ${area} and period @> ${day}::date order by name, id`,
  [746, anId, '2016-02-22'],
)
