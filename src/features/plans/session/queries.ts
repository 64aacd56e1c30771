import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { readable } from '../queries.ts'
import type { Offered, OwnRow, SessionRow } from './rows.ts'

const some = '01900000-0000-7000-8000-000000000000'
const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

/** As many activities as a list on a telephone holds; whoever has more comes from the activity's own plan. */
export const mostOffered = 200

/**
 * The activities that somebody may register sessions of on a day: the one that was asked for, then those he registered of last, then those
 * that run, then those that are over. One that has not begun is not there.
 */
export const offeredActivities = rows(
  (_tx: Tx, reach: ReachSets, person: Id, asked: Id | null, today: Day) => sql<Offered>`
    select activity.id, activity.title, work.name as plan, work.slug, activity.municipality, lower(activity.period)::text as from, upper(activity.period)::text as until,
      activity.target_groups as groups, activity.example
    from helhed.activity
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    join helhed.work on work.municipality = part.municipality and work.id = part.work_id
    left join lateral (select max(own.recorded_at) as moment from helhed.activity_session own
      where own.municipality = activity.municipality and own.activity_id = activity.id and own.recorded_by = ${person}) last on true
    where work.kind = 'plan' and ${readable(reach)} and lower(activity.period) <= ${today}::date
    order by activity.id is not distinct from ${asked}::uuid desc, last.moment desc nulls last, upper(activity.period) > ${today}::date desc,
      work.name, part.number, activity.number
    limit ${mostOffered}`,
  [nobody, some, null, '2018-06-01'],
)

/** The plan that an activity is of; nothing where no plan has it any longer. */
export const planOfActivity = firstRow(
  (_tx: Tx, activity: Id) => sql<{ plan: Id }>`
    select part.work_id as plan from helhed.activity join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    join helhed.work on work.municipality = part.municipality and work.id = part.work_id
    where activity.id = ${activity} and work.kind = 'plan'`,
  [some],
)

/** A session that somebody has sent before, by the id that his device gave it. */
export const findSent = firstRow(
  (_tx: Tx, id: Id, person: Id) => sql<{ id: Id }>`
    select id from helhed.activity_session where id = ${id} and recorded_by = ${person}`,
  [some, some],
)

const counts = sql`
  coalesce((select jsonb_agg(jsonb_build_object('group', counted.target_group, 'people', counted.people) order by counted.target_group)
    from helhed.session_count counted where counted.municipality = held.municipality and counted.session_id = held.id), '[]')`

/** Every session of a plan, the newest first, those that no longer count among them. */
export const sessionsOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<SessionRow>`
    select held.id, held.activity_id as activity, activity.title, held.held_on as "heldOn", ${counts} as counts, held.volunteers,
      trim_scale(held.volunteer_hours)::text as hours, held.note, held.example, held.recorded_at as "recordedAt", writer.name as by,
      case when ending.session_id is not null then jsonb_build_object('replacedBy', ending.successor_id, 'reason', ending.reason,
        'at', ending.ended_at, 'by', ender.name) end as ended
    from helhed.activity_session held
    join helhed.activity on activity.municipality = held.municipality and activity.id = held.activity_id
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    join helhed.person writer on writer.id = held.recorded_by
    left join helhed.session_ending ending on ending.municipality = held.municipality and ending.session_id = held.id
    left join helhed.person ender on ender.id = ending.ended_by
    where held.municipality = ${municipality} and part.work_id = ${plan}
    order by held.held_on desc, held.id desc`,
  [746, some],
)

/** The sessions of an activity on a day that count, with how many came: what a second leader is asked about. */
export const sessionsOn = rows(
  (_tx: Tx, municipality: number, activity: Id, day: Day) => sql<{ id: Id; people: number; recordedAt: Date }>`
    select held.id, coalesce(sum(counted.people), 0)::int as people, held.recorded_at as "recordedAt"
    from helhed.activity_session held
    left join helhed.session_count counted on counted.municipality = held.municipality and counted.session_id = held.id
    where held.municipality = ${municipality} and held.activity_id = ${activity} and held.held_on = ${day}
      and not exists (select from helhed.session_ending ending where ending.municipality = held.municipality and ending.session_id = held.id)
    group by held.municipality, held.id order by held.recorded_at, held.id`,
  [746, some, '2018-03-01'],
)

/** What somebody has registered, the newest first. */
export const ownSessions = rows(
  (_tx: Tx, person: Id, most: number) => sql<OwnRow>`
    select held.id, activity.title, held.held_on as "heldOn", ${counts} as counts, held.recorded_at as "recordedAt", held.example, work.slug, work.name as plan,
      count(*) over ()::int as total
    from helhed.activity_session held
    join helhed.activity on activity.municipality = held.municipality and activity.id = held.activity_id
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    join helhed.work on work.municipality = part.municipality and work.id = part.work_id
    where held.recorded_by = ${person}
      and not exists (select from helhed.session_ending ending where ending.municipality = held.municipality and ending.session_id = held.id)
    order by held.recorded_at desc, held.id desc limit ${most}`,
  [some, 30],
)
