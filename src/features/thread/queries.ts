import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import type { Place } from './place.ts'

/** What one place of a record's own thread holds: how many records, the worst state among them, and the only one's page. */
export type StripPlace = { readonly place: Place; readonly count: number; readonly state: State; readonly href: string | null }

/**
 * The thread that a record lies on: everything that led to it and everything that came of it, gathered by place. A forum works with many
 * areas and plans, and only its own thread goes on through it: what leads to it otherwise ends there.
 */
export const stripOf = rows(
  (_tx: Tx, municipality: number, record: Id) => sql<StripPlace>`
    with recursive
      down (id) as (
        select ${record}::uuid
        union select link.to_id from down
          join helhed.thread_bead bead on bead.municipality = ${municipality} and bead.id = down.id and (bead.place <> 'forum' or bead.id = ${record}::uuid)
          join helhed.thread_link link on link.municipality = bead.municipality and link.from_id = bead.id),
      up (id) as (
        select ${record}::uuid
        union select link.from_id from up
          join helhed.thread_bead bead on bead.municipality = ${municipality} and bead.id = up.id and (bead.place <> 'forum' or bead.id = ${record}::uuid)
          join helhed.thread_link link on link.municipality = bead.municipality and link.to_id = bead.id)
    select place, count(*) as count, case count(*) when 1 then min(href) end as href,
      ('{stopped,missing,progress,wait,good}'::text[])[min(array_position('{stopped,missing,progress,wait,good}'::text[], state))] as state
    from helhed.thread_bead
    where municipality = ${municipality} and id in (select id from down union select id from up)
    group by place`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
