import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'

/** The texts of a version's parts, as they were frozen. */
export const versionTextsOf = rows(
  (_tx: Tx, municipality: number, work: Id, number: number) => sql<{ part: Id; hash: string; text: string }>`
    select frozen.part_id as part, frozen.hash, frozen.text
    from helhed.work_version version
    join helhed.part_version frozen on frozen.municipality = version.municipality and frozen.version_id = version.id
    where version.municipality = ${municipality} and version.work_id = ${work} and version.number = ${number}`,
  [746, '01900000-0000-7000-8000-000000000000', 1],
)
