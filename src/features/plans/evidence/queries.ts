import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import type { Judged } from './evidence.ts'

const references = sql`
  select jsonb_agg(jsonb_build_object('id', entry.id, 'publisher', catalogue.publisher, 'edition', catalogue.edition, 'number', entry.number, 'title', entry.title)
    order by catalogue.publisher, catalogue.edition, entry.number, entry.id)
  from helhed.activity_reference reference
  join helhed.catalogue_entry entry on entry.municipality = reference.municipality and entry.id = reference.entry_id
  join helhed.catalogue on catalogue.municipality = entry.municipality and catalogue.id = entry.catalogue_id
  where reference.municipality = activity.municipality and reference.activity_id = activity.id`

/** What an `activity` says beside its other fields: what it refers to, or nothing where it refers to nothing. */
export const refersIn = sql`
  case when exists (select from helhed.activity_reference reference where reference.municipality = activity.municipality and reference.activity_id = activity.id)
    then jsonb_build_object('refers', (${references})) else '{}' end`

/** What was judged of a plan's activities, the newest first. */
export const judgementsOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<Judged>`
    select effect.activity_id as activity, effect.effect, effect.judged_on as "judgedOn", effect.grounds, effect.example
    from helhed.activity_effect effect
    join helhed.activity on activity.municipality = effect.municipality and activity.id = effect.activity_id
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    where part.municipality = ${municipality} and part.work_id = ${plan}
    order by effect.judged_on desc, effect.recorded_at desc, effect.id desc`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** An entry as somebody who chooses references sees it. */
export type Choosable = {
  readonly id: Id
  readonly catalogue: string
  readonly publisher: string
  readonly edition: string
  readonly number: number
  readonly title: string
  readonly kind: string | null
  readonly groups: readonly string[]
}

/** Every entry that a municipality's activities can refer to, an edition after the other. */
export const choosableEntries = rows(
  (_tx: Tx, municipality: number) => sql<Choosable>`
    select entry.id, catalogue.name as catalogue, catalogue.publisher, catalogue.edition, entry.number, entry.title, entry.kind, entry.target_groups as groups
    from helhed.catalogue_entry entry
    join helhed.catalogue on catalogue.municipality = entry.municipality and catalogue.id = entry.catalogue_id
    where entry.municipality = ${municipality}
    order by catalogue.kind, catalogue.published_on desc nulls last, catalogue.name, catalogue.id, entry.number, entry.id`,
  [746],
)
