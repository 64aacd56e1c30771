import { sql } from 'kysely'
import { anywhere } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import { readable } from '../area/queries.ts'
import type { EntryKind } from './directory.ts'

/** What an area, or something in one, is found as. */
export type PlaceKind = 'area' | EntryKind

const most = 50

/**
 * The areas by name or nickname, and who and what is in them on the day by name, organisation or role, as far as the actor may read them:
 * name, address, the municipality or area that each lies in, and what it is, as a part of the search's statement.
 */
export const placesNamed = (reach: ReachSets, q: string, day: Day) => sql`
    (select area.name, '/omraader/' || area.slug as href, municipality.name as place, 'area' as kind
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
      order by entry.name, entry.id limit ${most})`
