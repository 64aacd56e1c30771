import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import { stillCounts } from './counts.ts'
import type { Lock, Written } from './lock.ts'

/** What tells of the closings of a plan: every lock, and who wrote figures that count in which quarter. */
export const locksOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<Lock>`
    select held.id, held.period, held.note, held.locked_at::text as "lockedAt", closer.name as "lockedBy", opened.reopened_at::text as "reopenedAt",
      opener.name as "reopenedBy", opened.reason, held.example
    from helhed.measurement_lock held
    join helhed.person closer on closer.id = held.locked_by
    left join helhed.measurement_reopening opened on opened.municipality = held.municipality and opened.lock_id = held.id
    left join helhed.person opener on opener.id = opened.reopened_by
    where held.municipality = ${municipality} and held.work_id = ${plan}
    order by held.period, held.locked_at`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** Who wrote figures that count, by quarter. */
export const writtenIn = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<Written>`
    select to_char(told.measured_on, 'YYYY"-Q"Q') as period, writer.id as by, writer.name, count(*)::int as count
    from helhed.measurement told
    join helhed.goal on goal.municipality = told.municipality and goal.id = told.goal_id
    join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
    join helhed.person writer on writer.id = told.recorded_by
    where part.municipality = ${municipality} and part.work_id = ${plan} and ${stillCounts('told')}
    group by 1, writer.id, writer.name order by 1, writer.name`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
