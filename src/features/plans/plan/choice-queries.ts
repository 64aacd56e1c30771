import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, theRow } from '#database/query'
import type { Id } from '#kernel/id'
import type { Named } from '../document.ts'

/** The kinds of bodies that can be a plan's board. */
export const boardKinds = ['plan_board', 'district_board', 'steering_group', 'coordination_forum', 'working_group'] as const

export type EstateOffer = Named & {
  readonly association: string | null
  readonly area: string | null
  readonly dwellings: number | null
  readonly approximate: boolean
  readonly example: boolean
}

/** What a municipality has to choose from for a plan. */
export type Offers = {
  readonly estates: readonly EstateOffer[]
  readonly boards: readonly Named[]
  /** Associations and managing agents, which can run a plan. */
  readonly operators: readonly Named[]
  /** Every organisation of the municipality, which can employ somebody. */
  readonly employers: readonly Named[]
}

const estates = (municipality: number) => sql`
  select jsonb_agg(jsonb_build_object('id', estate.id, 'name', own.name, 'association', above.name, 'dwellings', estate.dwellings,
    'approximate', estate.approximate, 'example', own.example or estate.example,
    'area', (select area.name from helhed.area_estate lies join helhed.area on area.municipality = lies.municipality and area.id = lies.area_id
      where lies.municipality = estate.municipality and lies.estate_id = estate.id and upper_inf(lies.period) limit 1)) order by own.name, own.id)
  from helhed.estate
  join helhed.organisation own on own.municipality = estate.municipality and own.id = estate.id
  left join helhed.organisation above on above.municipality = own.municipality and above.id = own.parent_id
  where estate.municipality = ${municipality}`

const organisations = (municipality: number, kinds: readonly string[]) => sql`
  select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name, id) from helhed.organisation
  where municipality = ${municipality} and (${kinds.length === 0} or kind = any (${[...kinds]}::text[]))`

const boards = (municipality: number) => sql`
  select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by array_position(${[...boardKinds]}::text[], kind), name, id) from helhed.body
  where municipality = ${municipality} and kind = any (${[...boardKinds]}::text[]) and upper_inf(period)`

const offers = (municipality: number) => sql`
  coalesce((${estates(municipality)}), '[]') as estates, coalesce((${boards(municipality)}), '[]') as boards,
  coalesce((${organisations(municipality, ['housing_association', 'managing_agent'])}), '[]') as operators,
  coalesce((${organisations(municipality, [])}), '[]') as employers`

/** What a plan of a municipality can be put together from. */
export const getOffers = theRow((_tx: Tx, municipality: number) => sql<Offers>`select ${offers(municipality)}`, [746])

/** The area that a plan is begun from. */
export type Ground = Named & {
  readonly slug: string
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  /** The estates that lie in it now. */
  readonly own: readonly Id[]
}

/** The area that a plan is begun from, by any of its addresses, within the municipalities that the reader has a mandate in. */
export const findGround = firstRow(
  (_tx: Tx, slug: string) => sql<Ground>`
    select area.id, area.name, area.slug, area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug,
      array(select lies.estate_id from helhed.area_estate lies where lies.municipality = area.municipality and lies.area_id = area.id and upper_inf(lies.period)) as own
    from helhed.address
    join helhed.area on area.municipality = address.municipality and area.id = address.record_id
    join helhed.municipality on municipality.code = area.municipality
    where address.section = 'omraader' and address.slug = ${slug}`,
  ['hoejvangen'],
)
