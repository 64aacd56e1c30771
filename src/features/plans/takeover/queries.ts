import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows, theRow } from '#database/query'
import type { Id } from '#kernel/id'

/** A municipality's name, and what its plans are called, in lower case. */
export const getGround = theRow(
  (_tx: Tx, municipality: number) => sql<{ readonly name: string; readonly plans: readonly string[] }>`
    select municipality.name, array(select lower(work.name) from helhed.work where work.municipality = municipality.code) as plans
    from helhed.municipality where municipality.code = ${municipality}`,
  [746],
)

/** A file that waits to be taken over or thrown away. */
export type WaitingFile = {
  readonly id: Id
  readonly municipality: number
  readonly file_name: string
  readonly sha256: string
  readonly content: Buffer
  readonly kept_until: Date
}

/** A file by its id, where it is one's own and still kept. */
export const findWaiting = firstRow(
  (_tx: Tx, municipalities: readonly number[], person: Id, id: Id, now: Date) => sql<WaitingFile>`
    select id, municipality, file_name, sha256, content, kept_until from helhed.takeover_draft
    where municipality = any (${[...municipalities]}::int[]) and id = ${id} and recorded_by = ${person} and kept_until > ${now}`,
  [[746], '01900000-0000-7000-8000-000000000000', '01900000-0000-7000-8000-000000000000', new Date('2026-06-01T09:00:00Z')],
)

/** A file of one's own that waits, as a line. */
export type WaitingLine = Pick<WaitingFile, 'id' | 'file_name' | 'kept_until'> & { readonly municipality: string }

/** One's own files that wait, the latest first. */
export const listWaiting = rows(
  (_tx: Tx, municipalities: readonly number[], person: Id, now: Date) => sql<WaitingLine>`
    select draft.id, draft.file_name, draft.kept_until, municipality.name as municipality
    from helhed.takeover_draft draft join helhed.municipality on municipality.code = draft.municipality
    where draft.municipality = any (${[...municipalities]}::int[]) and draft.recorded_by = ${person} and draft.kept_until > ${now}
    order by draft.recorded_at desc, draft.id`,
  [[746], '01900000-0000-7000-8000-000000000000', new Date('2026-06-01T09:00:00Z')],
)
