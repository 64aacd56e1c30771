import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'

/** A policy or decision of the municipality that a plan serves. */
export type Policy = { readonly id: Id; readonly title: string; readonly reference: string | null; readonly example: boolean }

/** The policies that a plan serves, in the order in which they were named. */
export const policiesOf = rows(
  (_tx: Tx, municipality: number, work: Id) => sql<Policy>`
    select id, title, reference, example from helhed.plan_policy
    where municipality = ${municipality} and work_id = ${work} order by recorded_at, title`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
