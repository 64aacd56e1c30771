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
  readonly reason: string | null
}

/** The latest acts on records that lie on the thread and that the reader may see. */
export const latestChanges = rows(
  (_tx: Tx, reach: ReachSets, most: number) => sql<Change>`
    select entry.at, entry.act, bead.name, bead.href, mandate.role, entry.reason
    from helhed.audit_entry entry
    join helhed.thread_bead bead on bead.municipality = entry.chain and bead.id = entry.subject_id
    left join helhed.mandate on mandate.municipality = entry.chain and mandate.id = entry.mandate_id
    where entry.chain = any (${[...reach.municipalities]}::int[]) or entry.subject_id = any (${[...reach.bodies, ...reach.areas]}::uuid[])
    order by entry.at desc, entry.seq desc
    limit ${most}`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, 6],
)
