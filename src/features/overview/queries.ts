import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Role } from '#kernel/roles'

export type Change = {
  readonly at: Date
  readonly act: string
  readonly name: string
  readonly href: string
  readonly role: Role | null
  readonly times: number
}

/** The latest acts on records that lie on the thread and that the reader may see; the same act on a record on one day counts as one. */
export const latestChanges = rows(
  (_tx: Tx, reach: ReachSets, most: number) => sql<Change>`
    select max(entry.at) as at, entry.act, bead.name, bead.href, mandate.role, count(*) as times
    from helhed.audit_entry entry
    join helhed.thread_bead bead on bead.municipality = entry.chain and bead.id = entry.subject_id
    left join helhed.mandate on mandate.municipality = entry.chain and mandate.id = entry.mandate_id
    where entry.chain = any (${[...reach.municipalities]}::int[]) or entry.subject_id = any (${[...reach.bodies, ...reach.areas]}::uuid[])
    group by bead.municipality, bead.id, entry.act, mandate.role, (entry.at at time zone 'Europe/Copenhagen')::date
    order by max(entry.at) desc, max(entry.seq) desc
    limit ${most}`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, 6],
)
