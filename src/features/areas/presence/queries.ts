import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Kind, Stock } from './presence.ts'

/** A kind's latest period, as the database gives it. */
export type HeldRow = {
  readonly kind: Id
  readonly period: string
  readonly system: string
  readonly manner: 'sums' | 'addresses'
  readonly matched: 'all' | 'most' | 'part'
  readonly example: boolean
}

export type CountRow = {
  readonly kind: Id
  readonly level: 'estate' | 'area' | 'municipality'
  readonly place: Id | null
  readonly state: 'known' | 'hidden' | 'missing'
  readonly count: number | null
}

export type EstateRow = {
  readonly id: Id
  readonly name: string
  readonly association: string | null
  readonly area: Id | null
  readonly example: boolean
  readonly stock: Stock | null
}

export type PlaceRow = {
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly example: boolean
  /** Whether a case of the municipality's has it designated. */
  readonly designated: boolean
}

/** What a municipality has counted, as its page and its criteria see it. */
export type PresenceRow = {
  readonly municipality: number
  readonly name: string
  readonly slug: string
  readonly stock: Stock | null
  readonly kinds: readonly Kind[]
  readonly held: readonly HeldRow[]
  readonly counts: readonly CountRow[]
  readonly areas: readonly PlaceRow[]
  readonly estates: readonly EstateRow[]
  /** Every period that counts hold for, the newest first. */
  readonly periods: readonly string[]
  readonly sources: number
}

export const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

/** Whose whole municipality the actor sees: by office, or by a seat of its steering group. */
export const wholeMunicipality = (reach: ReachSets, municipality = sql<number>`municipality.code`): Expression<SqlBool> =>
  sql<SqlBool>`(${municipality} = any (${[...reach.municipalities]}::int[]) or exists (select from helhed.body seen
    where seen.municipality = ${municipality} and seen.kind = 'steering_group' and seen.id = any (${[...reach.bodies]}::uuid[])))`

const stockFields = sql`'dwellings', dwellings, 'approximate', approximate, 'countedOn', counted_on, 'source', source, 'example', example`

/** A municipality's dwellings on a day: the latest number, or the oldest where all are younger. */
export const municipalityStock = (day: Day) => sql`
  select jsonb_build_object(${stockFields}) from helhed.municipality_stock stock where stock.municipality = municipality.code
  order by (counted_on <= ${day}::date) desc, abs(counted_on - ${day}::date), recorded_at desc limit 1`

const kinds = sql`
  select jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'name', name, 'counted', counted, 'example', example) order by position, name, id)
  from helhed.presence_kind where presence_kind.municipality = municipality.code`

/** Which import holds for each kind: the latest that is not undone, of the latest period that has ended by the day, or of the period asked for. */
export const holding = (day: Day, period: string | null) => sql`
  select distinct on (import.municipality, counted.kind_id) import.municipality, counted.kind_id, import.id, import.period, import.manner, import.matched,
    import.example, source.system
  from helhed.presence_import import
  join helhed.presence_source source on source.municipality = import.municipality and source.id = import.source_id
  join lateral (select distinct kind_id from helhed.presence_count c where c.municipality = import.municipality and c.import_id = import.id) counted on true
  where import.undone_at is null and upper(import.period) <= ${day}::date + 1 and (${period}::daterange is null or import.period = ${period}::daterange)
  order by import.municipality, counted.kind_id, upper(import.period) desc, lower(import.period) desc, import.imported_at desc, import.id desc`

/** Estates with their dwellings and the area that they lie in on a day. */
const estates = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('id', organisation.id, 'name', organisation.name, 'association', association.name,
    'area', link.area_id, 'example', organisation.example,
    'stock', case when estate.dwellings is null then null else jsonb_build_object('dwellings', estate.dwellings, 'approximate', estate.approximate,
      'countedOn', estate.counted_on, 'source', estate.source, 'example', estate.example) end) order by organisation.name, association.name, organisation.id)
  from helhed.organisation
  left join helhed.organisation association on association.municipality = organisation.municipality and association.id = organisation.parent_id
  left join helhed.estate on estate.municipality = organisation.municipality and estate.id = organisation.id
  left join helhed.area_estate link on link.municipality = organisation.municipality and link.estate_id = organisation.id and link.period @> ${day}::date
  where organisation.municipality = municipality.code and organisation.kind = 'estate'`

const areas = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'name', name, 'example', example, 'designated',
    exists (select from helhed.area_case held where held.municipality = area.municipality and held.area_id = area.id and held.state = 'designated')) order by name, id)
  from helhed.area where area.municipality = municipality.code and area.period @> ${day}::date`

const periods = sql`
  select jsonb_agg(distinct period::text order by period::text desc) from helhed.presence_import
  where presence_import.municipality = municipality.code and undone_at is null`

/** What one municipality has counted on a day, by its slug or the first of those that the actor sees; `period` as PostgreSQL writes it, null for each kind's latest. */
export const findPresence = firstRow(
  (_tx: Tx, reach: ReachSets, slug: string | null, day: Day, period: string | null) => sql<PresenceRow>`
    with holding as materialized (${holding(day, period)})
    select municipality.code as municipality, municipality.name, municipality.slug, (${municipalityStock(day)}) as stock,
      coalesce((${kinds}), '[]') as kinds, coalesce((${areas(day)}), '[]') as areas, coalesce((${estates(day)}), '[]') as estates,
      coalesce((${periods}), '[]') as periods,
      (select count(*) from helhed.presence_source source where source.municipality = municipality.code) as sources,
      coalesce((select jsonb_agg(jsonb_build_object('kind', kind_id, 'period', period::text, 'system', system, 'manner', manner, 'matched', matched, 'example', example))
        from holding where holding.municipality = municipality.code), '[]') as held,
      coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind_id, 'level', c.level, 'place', coalesce(c.estate_id, c.area_id), 'state', c.state, 'count', c.count))
        from holding join helhed.presence_count c on c.municipality = holding.municipality and c.import_id = holding.id and c.kind_id = holding.kind_id
        where holding.municipality = municipality.code), '[]') as counts
    from helhed.municipality
    where municipality.code <> 0 and ${wholeMunicipality(reach)} and (${slug}::text is null or municipality.slug = ${slug})
    order by municipality.name limit 1`,
  [nobody, null, '2016-02-22', null],
)

export type SourceRow = {
  readonly municipality: number
  readonly id: Id
  readonly system: string
  readonly legal_basis: string
  readonly purpose: string
  readonly owner: string
  readonly retention: string
  readonly period: string
  readonly example: boolean
}

/** The sources of the municipalities that the actor may import in. */
export const listSources = rows(
  (_tx: Tx, reach: ReachSets) => sql<SourceRow>`
    select municipality, id, system, legal_basis, purpose, owner, retention, period::text as period, example
    from helhed.presence_source where ${wholeMunicipality(reach, sql<number>`presence_source.municipality`)} order by system, registered_at, id`,
  [nobody],
)

export type ImportRow = {
  readonly municipality: number
  readonly id: Id
  readonly period: string
  readonly system: string
  readonly manner: 'sums' | 'addresses'
  readonly matched: 'all' | 'most' | 'part'
  readonly threshold: number
  readonly example: boolean
  readonly imported_at: Date
  readonly undone_at: Date | null
  readonly kinds: readonly string[]
  /** Whether its counts hold: a later import of the same kinds and period is in its place otherwise. */
  readonly holds: boolean
}

/** The longest list of imports that is read at once. */
const mostImports = 200

/** The imports of the municipalities that the actor may import in, the newest first. */
export const listImports = rows(
  (_tx: Tx, reach: ReachSets) => sql<ImportRow>`
    select import.municipality, import.id, import.period::text as period, source.system, import.manner, import.matched, import.threshold, import.example,
      import.imported_at, import.undone_at,
      array(select kind.name from helhed.presence_kind kind where kind.municipality = import.municipality and exists (select from helhed.presence_count c
        where c.municipality = import.municipality and c.import_id = import.id and c.kind_id = kind.id) order by kind.position, kind.id) as kinds,
      import.undone_at is null and exists (select from helhed.presence_count mine where mine.municipality = import.municipality and mine.import_id = import.id
        and not exists (select from helhed.presence_import later
          join helhed.presence_count c on c.municipality = later.municipality and c.import_id = later.id and c.kind_id = mine.kind_id
          where later.municipality = import.municipality and later.period = import.period and later.undone_at is null
            and (later.imported_at, later.id) > (import.imported_at, import.id))) as holds
    from helhed.presence_import import
    join helhed.presence_source source on source.municipality = import.municipality and source.id = import.source_id
    where ${wholeMunicipality(reach, sql<number>`import.municipality`)}
    order by import.imported_at desc, import.id desc limit ${mostImports}`,
  [nobody],
)

/** The kinds that the municipalities of the actor count, in their order. */
export const listKinds = rows(
  (_tx: Tx, reach: ReachSets) => sql<Kind & { readonly municipality: number }>`
    select municipality, id, slug, name, counted, example from helhed.presence_kind
    where ${wholeMunicipality(reach, sql<number>`presence_kind.municipality`)} order by municipality, position, id`,
  [nobody],
)

/** The estates of the actor's municipalities that lie in no area on a day: their dwellings are told here. */
export const listOutside = rows(
  (_tx: Tx, reach: ReachSets, day: Day) => sql<{ readonly id: Id; readonly name: string; readonly association: string | null }>`
    select organisation.id, organisation.name, association.name as association from helhed.organisation
    left join helhed.organisation association on association.municipality = organisation.municipality and association.id = organisation.parent_id
    where organisation.kind = 'estate' and ${wholeMunicipality(reach, sql<number>`organisation.municipality`)}
      and not exists (select from helhed.area_estate link where link.municipality = organisation.municipality and link.estate_id = organisation.id and link.period @> ${day}::date)
    order by organisation.name, organisation.id`,
  [nobody, '2016-02-22'],
)
