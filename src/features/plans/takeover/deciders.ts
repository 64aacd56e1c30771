import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Candidate } from '../approval/named.ts'

/** Everybody in a municipality who may have decided: organisations as partners, the seats of its bodies, and the bodies themselves. */
export const knownDeciders = rows(
  (_tx: Tx, municipality: number, day: Day) => sql<{ readonly candidate: Candidate }>`
    select jsonb_build_object('kind', 'partner', 'organisation', id, 'name', name, 'side', kind) as candidate from helhed.organisation
      where municipality = ${municipality} and kind not in ('estate', 'municipality')
    union all
    select jsonb_build_object('kind', 'seat', 'seat', seat.id, 'body', seat.body_id, 'title', seat.title, 'participation', seat.participation, 'side', side.kind)
      from helhed.seat
      left join helhed.organisation side on side.municipality = seat.municipality and side.id = seat.represents_id
      where seat.municipality = ${municipality} and seat.period @> ${day}::date
    union all
    select jsonb_build_object('kind', 'body', 'body', id, 'name', name, 'decides', decides) from helhed.body where municipality = ${municipality}
    order by 1`,
  [746, '2016-02-22'],
)
