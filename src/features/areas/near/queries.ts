import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { type Known, nearAmong } from './near.ts'

const anId = '01900000-0000-7000-8000-000000000000'
const always = { from: '2016-01-01', until: null }

const areasIn = rows(
  (_tx: Tx, municipality: number, period: Period) => sql<Known>`
    select area.name, area.nicknames, '/omraader/' || area.slug as href,
      concat_ws(' · ', area.source, (select string_agg(organisation.name, ', ' order by organisation.name) from helhed.area_estate link
        join helhed.organisation on organisation.municipality = link.municipality and organisation.id = link.estate_id
        where link.municipality = area.municipality and link.area_id = area.id and link.period && ${toRange(period)}::daterange)) as note
    from helhed.area where area.municipality = ${municipality} and area.period && ${toRange(period)}::daterange order by area.name, area.id`,
  [746, always],
)

const estatesIn = rows(
  (_tx: Tx, municipality: number) => sql<Known>`
    select estate.name, array[]::text[] as nicknames, (select '/organisationer/' || address.slug from helhed.address where address.section = 'organisationer' and address.municipality = estate.municipality
        and address.record_id = estate.id order by since desc limit 1) as href, association.name as note
    from helhed.organisation estate
    left join helhed.organisation association on association.municipality = estate.municipality and association.id = estate.parent_id
    where estate.municipality = ${municipality} and estate.kind = 'estate' order by estate.name, estate.id`,
  [746],
)

const entriesIn = rows(
  (_tx: Tx, municipality: number, area: Id, period: Period) => sql<Known>`
    select entry.name, array[]::text[] as nicknames, '/omraader/' || area.slug || '/hvem/' || entry.id as href,
      concat_ws(' · ', coalesce(organisation.name, entry.organisation_name), entry.contact_role, entry.place) as note
    from helhed.directory_entry entry
    join helhed.area on area.municipality = entry.municipality and area.id = entry.area_id
    left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
    where entry.municipality = ${municipality} and entry.area_id = ${area} and entry.period && ${toRange(period)}::daterange order by entry.name, entry.id`,
  [746, anId, always],
)

/** The areas of a municipality whose name or nickname is near one of the given, in a period. */
export const nearAreas = async (tx: Tx, municipality: number, names: readonly string[], period: Period): Promise<readonly Known[]> =>
  nearAmong(names, await areasIn(tx, municipality, period))

/** The estates of a municipality with a name near the given. */
export const nearEstates = async (tx: Tx, municipality: number, name: string): Promise<readonly Known[]> =>
  nearAmong([name], await estatesIn(tx, municipality))

/** Who and what is in an area in a period under a name near the given. */
export const nearEntries = async (tx: Tx, municipality: number, area: Id, name: string, period: Period): Promise<readonly Known[]> =>
  nearAmong([name], await entriesIn(tx, municipality, area, period))
