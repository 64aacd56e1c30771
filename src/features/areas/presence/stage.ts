import { sql } from 'kysely'
import type { Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { addDays } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Period } from '#kernel/period'
import { toRange } from '#kernel/period'
import type { Building } from './addresses.ts'
import type { Kind } from './presence.ts'
import type { StoredCount } from './protect-sums.ts'
import type { KnownEstate } from './sums.ts'

/** There is no row to lock yet when something is counted for the first time: whoever counts in a municipality waits for the one before. */
export const lockPresence = async ({ tx }: Stage, municipality: number): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('presence'), ${municipality})`.execute(tx)
}

export type Registered = {
  readonly name: string
  readonly kinds: readonly Kind[]
  readonly estates: readonly KnownEstate[]
  /** Buildings with their addresses, as the register has them on the day. */
  readonly buildings: readonly Building[]
  /** The estates of each area on the day. */
  readonly areas: ReadonlyMap<Id, readonly Id[]>
}

/** What a municipality counts and has estates of, on the last day of a period. */
export const readRegistered = async ({ tx }: Stage, municipality: number, day: Day): Promise<Registered> => {
  const { rows } = await sql<{
    name: string
    kinds: readonly Kind[]
    buildings: readonly Building[]
    estates: readonly (KnownEstate & { readonly area: Id | null })[]
  }>`
    select municipality.name,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'name', name, 'counted', counted, 'example', example) order by position)
        from helhed.presence_kind where presence_kind.municipality = code), '[]') as kinds,
      coalesce((select jsonb_agg(jsonb_build_object('id', organisation.id, 'name', organisation.name, 'association', association.name, 'area', link.area_id))
        from helhed.organisation
        left join helhed.organisation association on association.municipality = organisation.municipality and association.id = organisation.parent_id
        left join helhed.area_estate link on link.municipality = organisation.municipality and link.estate_id = organisation.id and link.period @> ${day}::date
        where organisation.municipality = code and organisation.kind = 'estate'), '[]') as estates,
      coalesce((select jsonb_agg(jsonb_build_object('address', address, 'estate', estate_id) order by id) from helhed.block
        where block.municipality = code and estate_id is not null and block.period @> ${day}::date), '[]') as buildings
    from helhed.municipality where code = ${municipality}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error(`There is no municipality ${municipality}`)
  const areas = new Map<Id, Id[]>()
  for (const { id, area } of row.estates) if (area) areas.set(area, [...(areas.get(area) ?? []), id])
  return { name: row.name, kinds: row.kinds, estates: row.estates, buildings: row.buildings, areas }
}

/** A stored count, with the import that it came by and whether that is the one that holds. */
export type EarlierCount = StoredCount & { readonly import: Id; readonly holds: boolean }

/** Everything that was ever stored of a period, for the kinds given, undone or not: who has read it may remember it. */
export const readEarlier = async (
  { tx }: Stage,
  municipality: number,
  period: Period,
  kinds: readonly Id[],
): Promise<readonly EarlierCount[]> => {
  const { rows } = await sql<EarlierCount>`
    with latest as (
      select distinct on (c.kind_id) c.kind_id, import.id from helhed.presence_import import
      join helhed.presence_count c on c.municipality = import.municipality and c.import_id = import.id
      where import.municipality = ${municipality} and import.undone_at is null and import.period = ${toRange(period)}::daterange
      order by c.kind_id, import.imported_at desc, import.id desc)
    select c.kind_id as kind, c.level, c.estate_id as estate, c.area_id as area, c.state, c.count, import.id as import, latest.id is not null as holds
    from helhed.presence_import import
    join helhed.presence_count c on c.municipality = import.municipality and c.import_id = import.id
    left join latest on latest.kind_id = c.kind_id and latest.id = import.id
    where import.municipality = ${municipality} and import.period = ${toRange(period)}::daterange and c.kind_id = any (${[...kinds]}::uuid[])
    order by import.imported_at, import.id`.execute(tx)
  return rows
}

/** The last day of a period that has ended. */
export const lastOf = ({ until }: Period): Day => addDays(until ?? '9999-12-31', -1)
