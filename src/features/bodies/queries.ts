import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, firstRow, rows } from '#database/query'
import { type ReachSets, within } from '#features/identity'
import { type ProjectBesideRow, projectsOfBody } from '#features/projects'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import type { BodyKind, Holding, Seat } from './body.ts'

/** The policy of reading as one condition on `body`. */
const readable = (reach: ReachSets): Expression<SqlBool> =>
  within(reach, {
    municipality: sql<number>`body.municipality`,
    bodies: (ids) => sql<SqlBool>`body.id = any (${[...ids]}::uuid[])`,
    areas: (ids) =>
      sql<SqlBool>`exists (select from helhed.area_body tied where tied.municipality = body.municipality and tied.body_id = body.id and tied.area_id = any (${[...ids]}::uuid[]))`,
    organisations: (ids) =>
      sql<SqlBool>`exists (select from helhed.seat own where own.municipality = body.municipality and own.body_id = body.id and own.represents_id = any (${[...ids]}::uuid[]))`,
  })

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

type Named = { readonly id: Id; readonly name: string; readonly href: string }

/** A seat as the database gives it, with all that ever sat in it. */
export type SeatRow = Omit<Seat, 'period' | 'holdings'> & {
  readonly period: string
  readonly holdings: readonly (Omit<Holding, 'period'> & { readonly period: string })[]
}

export type BodyRow = {
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly kind: BodyKind
  readonly decides: 'here' | 'elsewhere'
  readonly composition: string | null
  readonly legal_basis: string | null
  readonly terms_of_reference: string | null
  readonly residents_part: string | null
  readonly period: string
  readonly example: boolean
  readonly source: string | null
  readonly case_number: string | null
  readonly document_number: string | null
  readonly kle: string | null
  readonly version: number
  /** When the publication in force was made; null when the public sees nothing. */
  readonly published_at: Date | null
  readonly above: readonly Named[]
  readonly below: readonly Named[]
  readonly coordinates: readonly (Named & { readonly subject: string; readonly responsible: string })[]
  readonly served: readonly { readonly id: Id; readonly name: string; readonly task: string | null }[]
  readonly areas: readonly Named[]
  readonly seats: readonly SeatRow[]
  /** The projects that it steers; every reader of the body gets them from the database, and `projectsSeenBy` says which he is shown. */
  readonly projects: readonly ProjectBesideRow[]
}

const named = sql`jsonb_build_object('id', other.id, 'name', other.name, 'href', '/organer/' || other.slug)`

/** The seats of a body as one JSON array, each with its holdings. */
const seats = sql`
  select jsonb_agg(jsonb_build_object(
    'id', seat.id, 'position', seat.position, 'category', seat.category, 'title', seat.title, 'office', seat.office,
    'participation', seat.participation, 'level', seat.level, 'profile', seat.profile, 'period', seat.period::text,
    'represents', case when side.id is not null then jsonb_build_object('id', side.id, 'name', side.name, 'slug', side.slug, 'kind', side.kind) end,
    'appointedBy', case when appointing.id is not null then jsonb_build_object('id', appointing.id, 'name', appointing.name, 'kind', 'body', 'bodyKind', appointing.kind)
      when appointer.id is not null then jsonb_build_object('id', appointer.id, 'name', appointer.name, 'kind', 'organisation') end,
    'holdings', coalesce((
      select jsonb_agg(jsonb_build_object('id', holding.id, 'person', holding.person_id, 'name', person.name, 'standing', holding.standing,
        'period', holding.period::text, 'endedReason', holding.ended_reason) order by lower(holding.period), holding.id)
      from helhed.seat_holding holding left join helhed.person on person.id = holding.person_id
      where holding.municipality = seat.municipality and holding.seat_id = seat.id), '[]')) order by seat.position, lower(seat.period))
  from helhed.seat
  left join helhed.organisation side on side.municipality = seat.municipality and side.id = seat.represents_id
  left join helhed.body appointing on appointing.municipality = seat.municipality and appointing.id = seat.appointed_by_body_id
  left join helhed.organisation appointer on appointer.municipality = seat.municipality and appointer.id = seat.appointed_by_organisation_id
  where seat.municipality = body.municipality and seat.body_id = body.id`

/** A body by any of its addresses with all that its page shows; nothing when the actor may not read it. */
export const findBody = firstRow(
  (_tx: Tx, reach: ReachSets, slug: string) => sql<BodyRow>`
    select body.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, body.id, body.slug, body.name,
      body.kind, body.decides, body.composition, body.legal_basis, body.terms_of_reference, body.residents_part, body.period::text as period,
      body.example, body.source, body.case_number, body.document_number, body.kle, body.version,
      (select published_at from helhed.publication where publication.municipality = body.municipality and record_id = body.id and withdrawn_at is null) as published_at,
      coalesce((select jsonb_agg(${named} order by other.name) from helhed.body_parent link join helhed.body other on other.municipality = link.municipality and other.id = link.parent_id
        where link.municipality = body.municipality and link.body_id = body.id), '[]') as above,
      coalesce((select jsonb_agg(${named} order by other.name) from helhed.body_parent link join helhed.body other on other.municipality = link.municipality and other.id = link.body_id
        where link.municipality = body.municipality and link.parent_id = body.id), '[]') as below,
      coalesce((select jsonb_agg(${named} || jsonb_build_object('subject', link.subject, 'responsible', link.responsible) order by other.name)
        from helhed.body_coordination link join helhed.body other on other.municipality = link.municipality and other.id = case link.body_id when body.id then link.with_id else link.body_id end
        where link.municipality = body.municipality and body.id in (link.body_id, link.with_id)), '[]') as coordinates,
      coalesce((select jsonb_agg(jsonb_build_object('id', other.id, 'name', other.name, 'task', link.task) order by other.name)
        from helhed.body_service link join helhed.organisation other on other.municipality = link.municipality and other.id = link.organisation_id
        where link.municipality = body.municipality and link.body_id = body.id), '[]') as served,
      coalesce((select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'href', '/omraader/' || area.slug) order by area.name)
        from helhed.area_body link join helhed.area on area.municipality = link.municipality and area.id = link.area_id
        where link.municipality = body.municipality and link.body_id = body.id), '[]') as areas,
      coalesce((${seats}), '[]') as seats, coalesce((${projectsOfBody}), '[]') as projects
    from helhed.address
    join helhed.body on body.municipality = address.municipality and body.id = address.record_id
    join helhed.municipality on municipality.code = body.municipality
    where address.section = 'organer' and address.slug = ${slug} and ${readable(reach)}`,
  [nobody, 'kuf-hoejvangen'],
)

export type BodyListRow = {
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly kind: BodyKind
  readonly municipality_name: string
  readonly period: string
  readonly example: boolean
  readonly seats: number
  readonly filled: number
  readonly state: 'wait' | 'progress' | 'missing' | 'good' | 'stopped' | null
}

export type BodyFilter = { readonly q: string; readonly kind: BodyKind | null; readonly vacant: boolean }

/** The bodies that the actor may read, with how many of the members' seats are filled on the day. */
export const listBodies = rows(
  (_tx: Tx, reach: ReachSets, filter: BodyFilter, day: Day) => sql<BodyListRow>`
    select * from (
      select body.id, body.slug, body.name, body.kind, municipality.name as municipality_name, body.period::text as period, body.example,
        count(seat.id) as seats, count(holding.id) as filled, bead.state
      from helhed.body
      join helhed.municipality on municipality.code = body.municipality
      left join helhed.seat on seat.municipality = body.municipality and seat.body_id = body.id and seat.participation = 'member' and seat.period @> ${day}::date
      left join helhed.seat_holding holding on holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.standing = 'holder' and holding.period @> ${day}::date
      left join helhed.thread_bead bead on bead.municipality = body.municipality and bead.id = body.id
      where ${readable(reach)} and (${filter.q} = '' or body.name ilike ${anywhere(filter.q)}) and (${filter.kind}::text is null or body.kind = ${filter.kind})
      group by body.municipality, body.id, municipality.name, bead.state) as listed
    where not ${filter.vacant} or filled < seats
    order by municipality_name, name collate "da-x-icu", id`,
  [nobody, { q: '', kind: null, vacant: false }, '2016-02-22'],
)

/** A plan or an effort that a body leads to, as the thread tells of it. */
export type WorkOnThread = { readonly id: Id; readonly name: string; readonly href: string; readonly state: State }

/** The plans and efforts that a body leads to. */
export const worksFrom = rows(
  (_tx: Tx, municipality: number, body: Id) => sql<WorkOnThread>`
    select bead.id, bead.name, bead.href, bead.state from helhed.thread_link link
    join helhed.thread_bead bead on bead.municipality = link.municipality and bead.id = link.to_id and bead.place = 'plan'
    where link.municipality = ${municipality} and link.from_id = ${body} order by bead.name, bead.id`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** The people of a municipality who can be chosen for a seat: those who hold a mandate or a seat in it. */
export const peopleOf = rows(
  (_tx: Tx, municipality: number) => sql<{ id: Id; name: string }>`
    select id, name from helhed.person
    where exists (select from helhed.mandate where mandate.municipality = ${municipality} and mandate.person_id = person.id)
      or exists (select from helhed.seat_holding holding where holding.municipality = ${municipality} and holding.person_id = person.id)
    order by name, id`,
  [746],
)

export type ActiveVacancy = {
  readonly body: string
  readonly slug: string
  readonly municipality: number
  readonly seat: Id
  readonly title: string
}

/** The members' seats that nobody holds on the day, in bodies that the actor may fill. */
export const vacanciesFor = rows(
  (_tx: Tx, reach: ReachSets, day: Day) => sql<ActiveVacancy>`
    select body.name as body, body.slug, body.municipality, seat.id as seat, seat.title
    from helhed.body
    join helhed.seat on seat.municipality = body.municipality and seat.body_id = body.id and seat.participation = 'member' and seat.period @> ${day}::date
    where ${readable(reach)} and body.period @> ${day}::date and not exists (
      select from helhed.seat_holding holding
      where holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.standing = 'holder' and holding.period @> ${day}::date)
    order by body.name collate "da-x-icu", seat.position`,
  [nobody, '2016-02-22'],
)

/** What the public may read of a body, by its address. */
export const findPublishedBody = firstRow(
  (tx: Tx, slug: string) =>
    tx
      .selectFrom('publication')
      .innerJoin('municipality', 'municipality.code', 'publication.municipality')
      .where('kind', '=', 'body')
      .where('publication.slug', '=', slug)
      .where('withdrawn_at', 'is', null)
      .select(['title', 'content', 'published_at', 'municipality.name as municipality_name', 'municipality.slug as municipality_slug']),
  ['kuf-hoejvangen'],
)

/** Every published body. */
export const publishedBodies = rows(
  (tx: Tx) =>
    tx
      .selectFrom('publication')
      .innerJoin('municipality', 'municipality.code', 'publication.municipality')
      .where('kind', '=', 'body')
      .where('withdrawn_at', 'is', null)
      .orderBy('municipality.name')
      .orderBy('title')
      .select([
        'publication.slug',
        'title',
        'municipality.name as municipality_name',
        'municipality.slug as municipality_slug',
        'published_at',
      ]),
  [],
)
