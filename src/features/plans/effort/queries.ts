import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { Id } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import type { Named } from '../document.ts'
import { mayDecide } from '../policy.ts'
import type { NearRow } from './parallel.ts'

const anId = '01900000-0000-7000-8000-000000000000'

/** A body that can approve an effort: whether it decides here, and whether it works in the area. */
export type BodyOffer = Named & { readonly decides: 'here' | 'elsewhere'; readonly own: boolean }

/** The area that an effort is begun in, with everything that its one page offers. */
export type EffortGround = Named & {
  readonly slug: string
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly estates: readonly Named[]
  readonly bodies: readonly BodyOffer[]
  readonly organisations: readonly Named[]
}

/** The area's own estates; the bodies that exist, those that work in the area first, its forum before others; and who can run an effort. */
const offers = sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', own.id, 'name', own.name) order by own.name, own.id)
    from helhed.area_estate lies join helhed.organisation own on own.municipality = lies.municipality and own.id = lies.estate_id
    where lies.municipality = area.municipality and lies.area_id = area.id and upper_inf(lies.period)), '[]') as estates,
  coalesce((select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'decides', body.decides, 'own', tied.body_id is not null)
      order by tied.body_id is null, body.kind <> 'coordination_forum', body.name, body.id)
    from helhed.body
    left join helhed.area_body tied on tied.municipality = body.municipality and tied.body_id = body.id and tied.area_id = area.id and upper_inf(tied.period)
    where body.municipality = area.municipality and upper_inf(body.period)), '[]') as bodies,
  coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name, id) from helhed.organisation
    where municipality = area.municipality and kind <> 'estate'), '[]') as organisations`

/** The area of an address with what an effort there can be put together from; nothing where the reader has no mandate in its municipality. */
export const findEffortGround = firstRow(
  (_tx: Tx, slug: string) => sql<EffortGround>`
    select area.id, area.name, area.slug, area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, ${offers}
    from helhed.address
    join helhed.area on area.municipality = address.municipality and area.id = address.record_id
    join helhed.municipality on municipality.code = area.municipality
    where address.section = 'omraader' and address.slug = ${slug} and upper_inf(area.period)`,
  ['hoejvangen'],
)

/** The same by the area's id, for an effort that is there. */
export const findGroundOf = firstRow(
  (_tx: Tx, municipality: number, id: Id) => sql<EffortGround>`
    select area.id, area.name, area.slug, area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, ${offers}
    from helhed.area join helhed.municipality on municipality.code = area.municipality
    where area.municipality = ${municipality} and area.id = ${id}`,
  [746, anId],
)

/** What is done in an area in a period: offers of its directory, and activities of plans and of other efforts that have not ended. */
export const nearIn = rows(
  (_tx: Tx, municipality: number, area: Id, period: Period, except: Id) => sql<NearRow>`
    select 'directory' as from, entry.id, entry.name, null::text as within, '/omraader/' || area.slug || '/hvem/' || entry.id as href,
      nullif(concat_ws(', ', entry.contact_role, coalesce(organisation.name, entry.organisation_name)), '') as contact,
      case when entry.estate_id is null then '{}'::uuid[] else array[entry.estate_id] end as estates, entry.activity_kind as kind,
      entry.target_groups as groups, entry.target_note as "groupNote", entry.activity_note as "kindNote", null::text as words, entry.period::text as period
    from helhed.directory_entry entry
    join helhed.area on area.municipality = entry.municipality and area.id = entry.area_id
    left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
    where entry.municipality = ${municipality} and entry.area_id = ${area} and entry.kind = 'offer' and entry.period && ${toRange(period)}::daterange
    union all
    select work.kind, activity.id, activity.title, work.name,
      case work.kind when 'effort' then '/indsatser/' || work.slug else '/planer/' || work.slug || '/dele/' || part.number end || '#aktivitet-' || activity.number,
      nullif(concat_ws(', ', activity.responsible, coalesce(employer.name, operator.name)), ''),
      array(select member.estate_id from helhed.work_estate member
        where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)),
      activity.kind, activity.target_groups, activity.target_group, activity.title, activity.what, activity.period::text
    from helhed.activity
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    join helhed.work on work.municipality = part.municipality and work.id = part.work_id
    left join helhed.organisation employer on employer.municipality = activity.municipality and employer.id = activity.employer_id
    left join helhed.organisation operator on operator.municipality = work.municipality and operator.id = work.operator_id
    where activity.municipality = ${municipality} and activity.period && ${toRange(period)}::daterange and work.id <> ${except}
      and not exists (select from helhed.effort_end ended where ended.municipality = work.municipality and ended.work_id = work.id)
      and (work.area_id = ${area} or exists (select from helhed.work_estate member
        join helhed.area_estate lies on lies.municipality = member.municipality and lies.estate_id = member.estate_id and upper_inf(lies.period)
        where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period) and lies.area_id = ${area}))
    order by 3, 2`,
  [746, anId, { from: '2016-01-01', until: '2019-01-01' }, anId],
)

/** The roles that decide in a seat. */
const decidingRoles = mayDecide.sentences.flatMap(({ roles }) => [...roles])

/** A seat that can approve for its body: a member that speaks for the municipality; its holder on the day, where he has a mandate to decide. */
export type ApprovingSeat = { readonly id: Id; readonly title: string; readonly holder: Id | null }

/** The seats of a body that speak for the municipality on a day. */
export const approvingSeats = rows(
  (_tx: Tx, municipality: number, body: Id, day: string) => sql<ApprovingSeat>`
    select seat.id, seat.title, (select holding.person_id from helhed.seat_holding holding where holding.municipality = seat.municipality
      and holding.seat_id = seat.id and holding.standing = 'holder' and holding.period @> ${day}::date and exists (
        select from helhed.mandate held left join helhed.mandate_end ended on ended.municipality = held.municipality and ended.mandate_id = held.id
        where held.municipality = seat.municipality and held.person_id = holding.person_id and held.role = any (${decidingRoles}::text[])
          and held.period @> ${day}::date and (ended.ends_on is null or ended.ends_on > ${day}::date)) limit 1) as holder
    from helhed.seat
    join helhed.organisation side on side.municipality = seat.municipality and side.id = seat.represents_id and side.kind in ('municipality', 'administration')
    where seat.municipality = ${municipality} and seat.body_id = ${body} and seat.participation = 'member' and seat.period @> ${day}::date
    order by seat.position, seat.id`,
  [746, anId, '2016-02-22'],
)

/** A body's name and the areas that it works in now, for beginning an effort from its page. */
export const areasOfBody = firstRow(
  (_tx: Tx, slug: string) => sql<{
    municipality: number
    name: string
    slug: string
    id: Id
    areas: readonly (Named & { slug: string; live: boolean })[]
  }>`
    select body.municipality, body.id, body.name, body.slug,
      coalesce((select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug, 'live', upper_inf(tied.period)) order by area.name, area.id)
        from helhed.area_body tied join helhed.area on area.municipality = tied.municipality and area.id = tied.area_id
        where tied.municipality = body.municipality and tied.body_id = body.id), '[]') as areas
    from helhed.address join helhed.body on body.municipality = address.municipality and body.id = address.record_id
    where address.section = 'organer' and address.slug = ${slug}`,
  ['kuf-hoejvangen'],
)
