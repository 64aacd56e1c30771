import { sql } from 'kysely'
import type { Day } from '#kernel/day'

/** An entry as one json value, of the tables that `entryTables` names. */
const entryJson = sql`jsonb_build_object('id', entry.id, 'kind', entry.kind, 'name', entry.name, 'estate', entry.estate_id, 'estateName', estate.name,
    'organisation', entry.organisation_id, 'organisationName', entry.organisation_name,
    'organisationShown', coalesce(organisation.name, entry.organisation_name), 'contactRole', entry.contact_role, 'contact', entry.contact,
    'targetGroups', entry.target_groups, 'targetNote', entry.target_note, 'activityKind', entry.activity_kind, 'activityNote', entry.activity_note,
    'place', entry.place, 'period', entry.period::text, 'endReason', entry.end_reason, 'source', entry.source, 'example', entry.example,
    'confirmedOn', entry.confirmed_on, 'confirmedRole', mandate.role, 'version', entry.version)`

const entryTables = sql`helhed.directory_entry entry
  join helhed.mandate on mandate.municipality = entry.municipality and mandate.id = entry.confirmed_under
  left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
  left join helhed.organisation estate on estate.municipality = entry.municipality and estate.id = entry.estate_id`

/** Who and what is in `area` on the day or later, for the one statement that reads an area. */
export const directoryOf = (day: Day) => sql`
  select jsonb_agg(${entryJson} order by entry.name, entry.id) from ${entryTables}
  where entry.municipality = area.municipality and entry.area_id = area.id and (upper_inf(entry.period) or upper(entry.period) > ${day}::date)`

export { entryJson, entryTables }
