import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { readable } from '../queries.ts'

/** A plan that another can be begun from. */
export type OriginOffer = {
  readonly slug: string
  readonly name: string
  readonly from: Day
  readonly until: Day
  readonly example: boolean
}

/** The plans of a municipality that the actor may read, the latest first. */
export const originsFor = rows(
  (_tx: Tx, municipality: number, reach: ReachSets) => sql<OriginOffer>`
    select work.slug, work.name, lower(work.period)::text as from, upper(work.period)::text as until, work.example
    from helhed.work where work.municipality = ${municipality} and work.kind = 'plan' and ${readable(reach)}
    order by lower(work.period) desc, work.name, work.id`,
  [746, { municipalities: [746], bodies: [], areas: [], organisations: [] }],
)

/** An entry that an earlier plan refers to and of whose catalogue there is a newer edition. */
export type OlderEntry = { readonly title: string; readonly edition: string; readonly newer: string }

/** Entries of catalogues that a plan's activities refer to though the catalogue has come in a newer edition. */
export const olderEntries = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<OlderEntry>`
    select distinct entry.title, catalogue.edition, newer.edition as newer
    from helhed.part join helhed.activity on activity.municipality = part.municipality and activity.part_id = part.id
    join helhed.activity_reference reference on reference.municipality = activity.municipality and reference.activity_id = activity.id
    join helhed.catalogue_entry entry on entry.municipality = reference.municipality and entry.id = reference.entry_id
    join helhed.catalogue on catalogue.municipality = entry.municipality and catalogue.id = entry.catalogue_id
    join lateral (select later.edition from helhed.catalogue later where later.municipality = catalogue.municipality and later.name = catalogue.name
      and later.publisher = catalogue.publisher and later.published_on > catalogue.published_on order by later.published_on desc limit 1) newer on true
    where part.municipality = ${municipality} and part.work_id = ${plan}
    order by entry.title`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
