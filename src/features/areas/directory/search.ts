import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import { anywhere, readable } from '../area/queries.ts'
import type { EntryKind } from './directory.ts'

/** An area, or something in one, that was found by its name. */
export type PlaceHit = {
  readonly name: string
  readonly href: string
  /** The municipality of an area; the area of an entry. */
  readonly place: string
  /** What an entry is; null for an area. */
  readonly kind: EntryKind | null
}

const most = 50

/** The areas by name or nickname, and who and what is in them on the day by name, organisation or role, as far as the actor may read them. One statement. */
export const placesLike = rows(
  (_tx: Tx, reach: ReachSets, q: string, day: Day) => sql<PlaceHit>`
    (select area.name, '/omraader/' || area.slug as href, municipality.name as place, null as kind
      from helhed.area join helhed.municipality on municipality.code = area.municipality
      where ${readable(reach, day)} and (area.name ilike ${anywhere(q)} or array_to_string(area.nicknames, ' ') ilike ${anywhere(q)})
      order by area.name, area.id limit ${most})
    union all
    (select entry.name, '/omraader/' || area.slug || '/hvem/' || entry.id, area.name, entry.kind
      from helhed.directory_entry entry
      join helhed.area on area.municipality = entry.municipality and area.id = entry.area_id
      left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
      where ${readable(reach, day)} and (upper_inf(entry.period) or upper(entry.period) > ${day}::date)
        and concat_ws(' ', entry.name, organisation.name, entry.organisation_name, entry.contact_role, entry.place) ilike ${anywhere(q)}
      order by entry.name, entry.id limit ${most})`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, 'klub', '2016-02-22'],
)
