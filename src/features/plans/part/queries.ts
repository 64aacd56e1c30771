import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows, theRow } from '#database/query'
import type { Id } from '#kernel/id'

/** How often a goal, an activity, a milestone, or a node or an arrow of a theory was saved: the version that its form carries. Ids are unique everywhere. */
export const getVersion = theRow(
  (_tx: Tx, municipality: number, id: Id) => sql<{ version: number }>`
    select version from helhed.goal where municipality = ${municipality} and id = ${id}
    union all select version from helhed.activity where municipality = ${municipality} and id = ${id}
    union all select version from helhed.milestone where municipality = ${municipality} and id = ${id}
    union all select version from helhed.theory_node where municipality = ${municipality} and id = ${id}
    union all select version from helhed.theory_arrow where municipality = ${municipality} and id = ${id}`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** The organisations of a municipality that can employ people: all but estates, which have no staff of their own. */
export const employersIn = rows(
  (_tx: Tx, municipality: number) => sql<{ id: Id; name: string; parent: string | null }>`
    select organisation.id, organisation.name, above.name as parent from helhed.organisation
    left join helhed.organisation above on above.municipality = organisation.municipality and above.id = organisation.parent_id
    where organisation.municipality = ${municipality} and organisation.kind <> 'estate'
    order by organisation.name, organisation.id`,
  [746],
)

/** How many texts each section of a part has had; none of a section that was never written. */
export const textNumbersOf = rows(
  (_tx: Tx, municipality: number, part: Id) => sql<{ section: string; number: number }>`
    select section, max(number)::int as number from helhed.section_text where municipality = ${municipality} and part_id = ${part}
    group by section order by section`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
