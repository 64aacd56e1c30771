import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, firstRow, rows, theRow } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { ReachSets } from '../permission.ts'
import { within } from '../sets.ts'
import { type OrganisationKind, parentKinds } from './organisation.ts'

/** The policy of reading as one condition on `organisation`: those of the reach, and the national ones. */
const readable = (reach: ReachSets): Expression<SqlBool> =>
  sql<SqlBool>`(organisation.municipality = 0 or ${within(reach, { municipality: sql<number>`organisation.municipality` })})`

/** The policy of reading bodies as one condition on `body`; which permission that is, the caller says. */
const readableBody = (reach: ReachSets): Expression<SqlBool> =>
  within(reach, {
    municipality: sql<number>`body.municipality`,
    bodies: (ids) => sql<SqlBool>`body.id = any (${[...ids]}::uuid[])`,
    areas: (ids) =>
      sql<SqlBool>`exists (select from helhed.area_body tied where tied.municipality = body.municipality and tied.body_id = body.id and tied.area_id = any (${[...ids]}::uuid[]))`,
    organisations: (ids) =>
      sql<SqlBool>`exists (select from helhed.seat own where own.municipality = body.municipality and own.body_id = body.id and own.represents_id = any (${[...ids]}::uuid[]))`,
  })

/** The last part of an organisation's present address: the one that it took last. Its own slug is unique in its municipality only. */
const address = (of: 'organisation' | 'parent' | 'part'): RawBuilder<string | null> =>
  sql`(select address.slug from helhed.address where address.section = 'organisationer' and address.municipality = ${sql.ref(`${of}.municipality`)}
    and address.record_id = ${sql.ref(`${of}.id`)} order by address.since desc, address.slug limit 1)`

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

export type OrganisationListRow = {
  readonly id: Id
  readonly slug: string | null
  readonly kind: OrganisationKind
  readonly name: string
  readonly municipality: number
  readonly municipality_name: string
  readonly parent_name: string | null
  readonly example: boolean
  /** How many organisations lie under it. */
  readonly below: number
}

export type OrganisationFilter = { readonly q: string; readonly kind: OrganisationKind | null }

/** The organisations of the reader's municipalities and the national ones. */
export const listOrganisations = rows(
  (_tx: Tx, reach: ReachSets, { q, kind }: OrganisationFilter) => sql<OrganisationListRow>`
    select organisation.id, ${address('organisation')} as slug, organisation.kind, organisation.name, organisation.municipality,
      municipality.name as municipality_name, parent.name as parent_name, organisation.example,
      (select count(*) from helhed.organisation part where part.municipality = organisation.municipality and part.parent_id = organisation.id) as below
    from helhed.organisation
    join helhed.municipality on municipality.code = organisation.municipality
    left join helhed.organisation parent on parent.municipality = organisation.municipality and parent.id = organisation.parent_id
    where ${readable(reach)} and (${q} = '' or organisation.name ilike ${anywhere(q)}) and (${kind}::text is null or organisation.kind = ${kind})
    order by organisation.municipality = 0, municipality.name, parent.name nulls first, organisation.name, organisation.id`,
  [nobody, { q: '', kind: null }],
)

type Linked = { readonly id: Id; readonly name: string; readonly href: string | null }

export type OrganisationRow = {
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly id: Id
  /** Last part of its present address. */
  readonly slug: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly example: boolean
  readonly source: string | null
  readonly case_number: string | null
  readonly document_number: string | null
  readonly kle: string | null
  readonly version: number
  readonly parent: Linked | null
  readonly below: readonly (Linked & { readonly kind: OrganisationKind; readonly example: boolean })[]
  /** Seats of the day that speak for it, in the bodies that the reader may read. */
  readonly seats: readonly {
    readonly id: Id
    readonly title: string
    readonly participation: 'member' | 'observer' | 'ad_hoc'
    readonly body: string
    readonly href: string
  }[]
  /** Bodies of the day that it serves, as far as the reader may read them. */
  readonly serves: readonly (Linked & { readonly task: string | null })[]
}

/** An organisation by any of its addresses, with what hangs on it on a day; nothing when the reach does not have it. */
export const findOrganisation = firstRow(
  (_tx: Tx, reach: ReachSets, bodies: ReachSets, slug: string, day: Day) => sql<OrganisationRow>`
    select organisation.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, organisation.id,
      ${address('organisation')} as slug, organisation.kind, organisation.name, organisation.example, organisation.source,
      organisation.case_number, organisation.document_number, organisation.kle, organisation.version,
      case when parent.id is not null then jsonb_build_object('id', parent.id, 'name', parent.name, 'href', '/organisationer/' || ${address('parent')}) end as parent,
      coalesce((select jsonb_agg(jsonb_build_object('id', part.id, 'name', part.name, 'kind', part.kind, 'example', part.example,
          'href', '/organisationer/' || ${address('part')}) order by part.name, part.id)
        from helhed.organisation part where part.municipality = organisation.municipality and part.parent_id = organisation.id), '[]') as below,
      coalesce((select jsonb_agg(jsonb_build_object('id', seat.id, 'title', seat.title, 'participation', seat.participation,
          'body', body.name, 'href', '/organer/' || body.slug) order by body.name, seat.position)
        from helhed.seat join helhed.body on body.municipality = seat.municipality and body.id = seat.body_id
        where seat.municipality = organisation.municipality and seat.represents_id = organisation.id and seat.period @> ${day}::date
          and body.period @> ${day}::date and ${readableBody(bodies)}), '[]') as seats,
      coalesce((select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'href', '/organer/' || body.slug, 'task', service.task) order by body.name)
        from helhed.body_service service join helhed.body on body.municipality = service.municipality and body.id = service.body_id
        where service.municipality = organisation.municipality and service.organisation_id = organisation.id
          and body.period @> ${day}::date and ${readableBody(bodies)}), '[]') as serves
    from helhed.address taken
    join helhed.organisation on organisation.municipality = taken.municipality and organisation.id = taken.record_id
    join helhed.municipality on municipality.code = organisation.municipality
    left join helhed.organisation parent on parent.municipality = organisation.municipality and parent.id = organisation.parent_id
    where taken.section = 'organisationer' and taken.slug = ${slug} and ${readable(reach)}`,
  [nobody, nobody, 'skanderborg-kommune', '2016-02-22'],
)

/** The last part of the present address of an organisation that has just been registered. */
export const getAddress = theRow(
  (_tx: Tx, id: Id) => sql<{ slug: string }>`
    select ${address('organisation')} as slug from helhed.organisation where organisation.id = ${id}`,
  ['01900000-0000-7000-8000-000000000000'],
)

export type ParentRow = { readonly id: Id; readonly name: string; readonly kind: OrganisationKind; readonly municipality_name: string }

/** What a new organisation of the municipalities can lie under. */
export const possibleParents = rows(
  (_tx: Tx, municipalities: readonly number[]) => sql<ParentRow>`
    select organisation.id, organisation.name, organisation.kind, municipality.name as municipality_name
    from helhed.organisation join helhed.municipality on municipality.code = organisation.municipality
    where organisation.municipality = any (${[...municipalities]}::int[]) and organisation.kind = any (${[...parentKinds]}::text[])
    order by municipality.name, organisation.name, organisation.id`,
  [[746]],
)

/** What decides whether an organisation can be registered: the one it is to lie under, and one of the same kind and name. */
export const neighboursOf = rows(
  (_tx: Tx, municipality: number, kind: OrganisationKind, name: string, parent: Id | null) => sql<{
    name: string
    kind: OrganisationKind
    is_parent: boolean
  }>`
    select name, kind, id is not distinct from ${parent}::uuid as is_parent from helhed.organisation
    where municipality = ${municipality} and (id = ${parent}::uuid or (kind = ${kind} and (kind = 'municipality'
      or (lower(name) = lower(${name}) and (kind <> 'estate' or parent_id is not distinct from ${parent}::uuid)))))`,
  [746, 'estate', 'Afdeling 1', '01900000-0000-7000-8000-000000000000'],
)
