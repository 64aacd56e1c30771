import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { anchoringDays, type Told } from './anchoring.ts'

/** What was said of each of a plan's activities about the time after it, the newest first. */
export const anchoringsOf = rows(
  (_tx: Tx, municipality: number, work: Id) => sql<Told>`
    select told.activity_id as activity, jsonb_agg(jsonb_build_object('number', told.number, 'becomes', told.becomes, 'stage', told.stage,
      'byWhom', told.by_whom, 'money', told.money, 'staff', told.staff, 'place', told.place, 'agreedWith', told.agreed_with, 'agreedOn', told.agreed_on,
      'note', told.note, 'example', told.example, 'on', (told.written_at at time zone 'Europe/Copenhagen')::date, 'role', mandate.role,
      'for', organisation.name) order by told.number desc) as said
    from helhed.anchoring told
    join helhed.activity on activity.municipality = told.municipality and activity.id = told.activity_id
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    join helhed.mandate on mandate.municipality = told.municipality and mandate.id = told.written_under
    join helhed.organisation on organisation.municipality = told.municipality and organisation.id = told.written_for
    where told.municipality = ${municipality} and part.work_id = ${work}
    group by told.activity_id`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** Of a `work`'s activities those of which something was said. */
export const anchoredIn = sql`
  array(select distinct told.activity_id from helhed.anchoring told
    join helhed.activity on activity.municipality = told.municipality and activity.id = told.activity_id
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    where told.municipality = work.municipality and part.work_id = work.id)`

/** How many activities of a `work` that ends within a year have begun and have nothing said of the time after it. */
export const looseIn = (day: Day) => sql`
  (select count(*) from helhed.activity join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    where work.kind = 'plan' and part.municipality = work.municipality and part.work_id = work.id and upper(work.period) <= ${day}::date + ${anchoringDays}::int
      and activity.takes_over is null and lower(activity.period) <= ${day}::date
      and not exists (select from helhed.anchoring told where told.municipality = activity.municipality and told.activity_id = activity.id))`
