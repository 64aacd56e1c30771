import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, rows } from '#database/query'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'

/** The latest acts done to a record or to what belongs to it, newest first, with the role they were done under. */
export const historyOf = rows(
  (tx: Tx, municipality: number, record: Id, most: number) =>
    tx
      .selectFrom('audit_entry')
      .leftJoin('mandate', (join) =>
        join.onRef('mandate.municipality', '=', 'audit_entry.chain').onRef('mandate.id', '=', 'audit_entry.mandate_id'),
      )
      .where('chain', '=', municipality)
      .where('subject_id', '=', record)
      .orderBy('seq', 'desc')
      .limit(most)
      .select(['seq', 'at', 'act', 'audit_entry.reason', 'detail', 'mandate.role']),
  [746, '01900000-0000-7000-8000-000000000000', 20],
)

/** What part of the record is looked for: below a number, of one act, done to records or by people with a name like this. */
export type LogFilter = { readonly before: number | null; readonly act: string | null; readonly q: string }

export type LogRow = {
  readonly seq: number
  readonly at: Date
  readonly act: string
  readonly reason: string | null
  readonly role: Role | null
  readonly name: string | null
  readonly record: string | null
  readonly href: string | null
  /** The role of a mandate that was given or ended. */
  readonly about: Role | null
}

/** One page of a municipality's record, newest first, each entry with the record it was done to. */
export const logPage = rows(
  (_tx: Tx, municipality: number, { before, act, q }: LogFilter, most: number) => sql<LogRow>`
    select entry.seq, entry.at, entry.act, entry.reason, mandate.role, person.name,
      coalesce(bead.name, project.name, holder.name) as record, coalesce(bead.href, '/projekter/' || project.slug, case when given.id is not null then '/mandater?vis=alle' end) as href, given.role as about
    from helhed.audit_entry entry
    left join helhed.mandate on mandate.municipality = entry.chain and mandate.id = entry.mandate_id
    left join helhed.person on person.id = entry.person_id
    left join helhed.thread_bead bead on bead.municipality = entry.chain and bead.id = entry.subject_id
    left join helhed.project on entry.subject_kind = 'project' and project.municipality = entry.chain and project.id = entry.subject_id
    left join helhed.mandate given on entry.subject_kind = 'mandate' and given.municipality = entry.chain and given.id = entry.subject_id
    left join helhed.person holder on holder.id = given.person_id
    where entry.chain = ${municipality} and (${before}::bigint is null or entry.seq < ${before}) and (${act}::text is null or entry.act = ${act})
      and (${q} = '' or bead.name ilike ${anywhere(q)} or project.name ilike ${anywhere(q)} or person.name ilike ${anywhere(q)} or holder.name ilike ${anywhere(q)})
    order by entry.seq desc
    limit ${most}`,
  [746, { before: 100, act: 'seat.filled', q: 'Højvangen' }, 50],
)

/** Where each chain in scope ends, its hash in hexadecimal; chains without entries are left out. */
export const headsIn = rows(
  (tx: Tx) =>
    tx
      .selectFrom('audit_head')
      .where('seq', '>', 0)
      .orderBy('chain')
      .select(['chain', 'seq', sql<string>`encode(hash, 'hex')`.as('hash')]),
  [],
)
