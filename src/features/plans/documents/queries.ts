import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'

/** A frozen version with who made it, in which role and for whom, and what is kept of it. */
export type VersionMade = {
  readonly id: Id
  readonly number: number
  readonly hash: string
  readonly frozenAt: string
  /** Null where it was frozen without being sent. */
  readonly sent: { readonly role: Role; readonly for: string; readonly taken: boolean } | null
  /** Whether its printed plan is kept, is being printed since everybody has approved it, or whether it is printed as it stands. */
  readonly paper: 'kept' | 'printing' | 'stands'
  readonly parts: readonly { readonly part: Id; readonly hash: string }[]
  readonly estates: readonly Id[]
}

/** A plan's frozen versions, newest first. */
export const versionsMade = rows(
  (_tx: Tx, municipality: number, work: Id) => sql<VersionMade>`
    select version.id, version.number, version.hash, to_jsonb(version.frozen_at) #>> '{}' as "frozenAt",
      (select jsonb_build_object('role', mandate.role, 'for', sender.name,
          'taken', version.number = 1 and exists (select from helhed.takeover over where over.municipality = version.municipality and over.work_id = version.work_id
            and over.sent_on is not null)) from helhed.submission sent
        join helhed.mandate on mandate.municipality = sent.municipality and mandate.id = sent.submitted_under
        join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
        where sent.municipality = version.municipality and sent.version_id = version.id) as sent,
      case when exists (select from helhed.version_document made where made.municipality = version.municipality and made.version_id = version.id) then 'kept'
        when exists (select from helhed.version_approved approved where approved.municipality = version.municipality and approved.version_id = version.id) then 'printing'
        else 'stands' end as paper,
      coalesce((select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash) order by part.number)
        from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
        where frozen.municipality = version.municipality and frozen.version_id = version.id), '[]') as parts,
      array(select helhed.frozen_estates(version.municipality, version.id)) as estates
    from helhed.work_version version
    where version.municipality = ${municipality} and version.work_id = ${work}
    order by version.number desc`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
