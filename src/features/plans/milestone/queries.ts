import { sql } from 'kysely'
import type { Day } from '#kernel/day'

/** What a milestone waits for, as it was called, to be laid on its document; nothing where it waits for nothing. */
export const needsIn = sql`
  coalesce((select jsonb_build_object('needs', jsonb_agg(jsonb_build_object('id', needed.id, 'name', needed.title) order by needed.due_on, needed.id))
    from helhed.milestone_need need join helhed.milestone needed on needed.municipality = need.municipality and needed.id = need.needs_id
    where need.municipality = milestone.municipality and need.milestone_id = milestone.id having count(*) > 0), '{}')`

/** Of a `work`'s milestones those that were moved or are over. */
export const progressIn = sql`
  select jsonb_agg(jsonb_build_object('milestone', milestone.id,
    'moves', coalesce((select jsonb_agg(jsonb_build_object('from', move.from_on, 'to', move.to_on, 'reason', move.reason, 'on', move.moved_on, 'example', move.example) order by move.recorded_at)
      from helhed.milestone_move move where move.municipality = milestone.municipality and move.milestone_id = milestone.id), '[]'),
    'end', (select jsonb_build_object('outcome', over.outcome, 'on', over.ended_on, 'evidence', over.evidence, 'link', over.link, 'example', over.example)
      from helhed.milestone_end over where over.municipality = milestone.municipality and over.milestone_id = milestone.id)))
  from helhed.milestone join helhed.part on part.municipality = milestone.municipality and part.id = milestone.part_id
  where part.municipality = work.municipality and part.work_id = work.id and (
    exists (select from helhed.milestone_move move where move.municipality = milestone.municipality and move.milestone_id = milestone.id)
    or exists (select from helhed.milestone_end over where over.municipality = milestone.municipality and over.milestone_id = milestone.id))`

/** How many milestones of a `work` are not over and due before a fortnight has gone, and the first of their days; null where there are none. */
export const nearIn = (day: Day) => sql`
  (select jsonb_build_object('count', count(*), 'late', count(*) filter (where milestone.due_on < ${day}::date), 'first', min(milestone.due_on))
    from helhed.milestone join helhed.part on part.municipality = milestone.municipality and part.id = milestone.part_id
    where part.municipality = work.municipality and part.work_id = work.id and milestone.due_on < ${day}::date + 14
      and not exists (select from helhed.milestone_end over where over.municipality = milestone.municipality and over.milestone_id = milestone.id)
    having count(*) > 0)`
