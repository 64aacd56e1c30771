import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import { projectRecords } from '#features/projects'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'

export type Change = {
  readonly at: Date
  readonly act: string
  readonly name: string
  readonly href: string
  readonly role: Role | null
  readonly times: number
}

/** The plans whose changes the reader may see: all of some municipalities, and some by themselves. */
export type Plans = { readonly municipalities: readonly number[]; readonly ids: readonly Id[] }

/** What every reader of an area may know of its case: that it was decided, looked at again, and made public or not. */
const toldOfCases = ['case.decided', 'case.reviewed', 'case.published', 'case.withdrawn'] as const

/**
 * The latest acts on records that lie on the thread and on projects that the reader may see, and decisions of designations; the same act on a record on one day counts as one.
 * Of plans these are the ones given, and all of the municipalities whose plans the reader may see.
 */
export const latestChanges = rows(
  (_tx: Tx, reach: ReachSets, plans: Plans, projects: ReachSets, most: number) => sql<Change>`
    select max(entry.at) as at, entry.act, record.name, record.href, mandate.role, count(*) as times
    from helhed.audit_entry entry
    join (
      select municipality, id, name, href from helhed.thread_bead where case place
        when 'plan' then municipality = any (${[...plans.municipalities]}::int[]) or id = any (${[...plans.ids]}::uuid[])
        else municipality = any (${[...reach.municipalities]}::int[]) or id = any (${[...reach.bodies, ...reach.areas]}::uuid[]) end
      union all select held.municipality, held.id, area.name, '/omraader/' || area.slug || '#udpegning' from helhed.area_case held
        join helhed.area on area.municipality = held.municipality and area.id = held.area_id
        where held.state in ('designated', 'lifted') and (area.municipality = any (${[...reach.municipalities]}::int[]) or area.id = any (${[...reach.areas]}::uuid[]))
      union all ${projectRecords(projects)}
    ) record on record.municipality = entry.chain and record.id = entry.subject_id
    left join helhed.mandate on mandate.municipality = entry.chain and mandate.id = entry.mandate_id
    where entry.act not like 'case.%' or entry.act = any (${[...toldOfCases]}::text[])
    group by record.municipality, record.id, record.name, record.href, entry.act, mandate.role, (entry.at at time zone 'Europe/Copenhagen')::date
    order by max(entry.at) desc, max(entry.seq) desc
    limit ${most}`,
  [
    { municipalities: [746], bodies: [], areas: [], organisations: [] },
    { municipalities: [746], ids: [] },
    { municipalities: [746], bodies: [], areas: [], organisations: [] },
    6,
  ],
)
