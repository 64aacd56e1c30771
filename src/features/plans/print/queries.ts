import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Submission } from '../approval/approval.ts'
import { readable } from '../queries.ts'
import type { ToPrint } from './keep-printed.ts'

/** One frozen version of a plan with everything that its print needs but the approval. `printed` is its stored document. */
export type FrozenRow = {
  readonly municipality: number
  readonly plan: Id
  /** What the plan is called now. */
  readonly name: string
  readonly id: Id
  readonly number: number
  readonly format: number
  readonly hash: string
  readonly frozenAt: string
  readonly parts: readonly { readonly part: Id; readonly text: string; readonly hash: string }[]
  readonly submission: Submission | null
  /** The amendment that it was sent with; null where the plan itself was. */
  readonly amendment: Id | null
  /** Estates that have left the plan by now. */
  readonly left: readonly Id[]
  /** Whether everybody has approved it, so that its paper is printed and kept. */
  readonly approved: boolean
  readonly printed: Id | null
  /** The same as a Word file; null where none was kept. */
  readonly printedWord: Id | null
}

const columns = sql`
  work.municipality, work.id as plan, work.name, version.id, version.number, version.format, version.hash, to_jsonb(version.frozen_at) #>> '{}' as "frozenAt",
  (select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'text', frozen.text, 'hash', frozen.hash) order by part.number)
    from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
    where frozen.municipality = version.municipality and frozen.version_id = version.id) as parts,
  (select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at,
      'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
    from helhed.submission sent join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
    where sent.municipality = version.municipality and sent.version_id = version.id) as submission,
  (select sent.amendment_id from helhed.submission sent where sent.municipality = version.municipality and sent.version_id = version.id) as amendment,
  array(select member.estate_id from helhed.work_estate member where member.municipality = work.municipality and member.work_id = work.id
    and not upper_inf(member.period)) as "left",
  exists (select from helhed.version_approved approved where approved.municipality = version.municipality and approved.version_id = version.id) as approved,
  (select file_id from helhed.version_document made where made.municipality = version.municipality and made.version_id = version.id) as printed,
  (select word_id from helhed.version_document made where made.municipality = version.municipality and made.version_id = version.id) as "printedWord"`

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }
const someId = '01900000-0000-7000-8000-000000000000'

/** A version of a plan by the plan's address and the version's number; nothing when the actor may not read the plan. */
export const findVersionAt = firstRow(
  (_tx: Tx, reach: ReachSets, slug: string, number: number) => sql<FrozenRow>`
    select ${columns}
    from helhed.address
    join helhed.work on work.municipality = address.municipality and work.id = address.record_id
    join helhed.work_version version on version.municipality = work.municipality and version.work_id = work.id
    where address.section = 'planer' and address.slug = ${slug} and version.number = ${number} and ${readable(reach)}`,
  [nobody, 'projekt-hoejvangen', 1],
)

/** A version by its id, inside a command that has its plan already. */
export const findVersion = firstRow(
  (_tx: Tx, municipality: number, id: Id) => sql<FrozenRow>`
    select ${columns}
    from helhed.work_version version
    join helhed.work on work.municipality = version.municipality and work.id = version.work_id
    where version.municipality = ${municipality} and version.id = ${id}`,
  [746, someId],
)

/** The approved versions of every municipality that have no paper yet, the oldest first. Needs no scope. */
export const versionsToPrint = rows((_tx: Tx) => sql<ToPrint>`select municipality, version from helhed.versions_to_print()`, [])

/** The bytes of a stored document. */
export const findBytes = firstRow(
  (_tx: Tx, municipality: number, file: Id) =>
    sql<{
      readonly bytes: Uint8Array<ArrayBuffer>
    }>`select bytes from helhed.stored_file where municipality = ${municipality} and id = ${file}`,
  [746, someId],
)
