import { sql } from 'kysely'

/** The plan that a `work` was begun from, and what of it stands as it came; null where it was begun anew. */
export const originIn = sql`
  (select jsonb_build_object('slug', earlier.slug, 'name', earlier.name, 'taken', begun.taken, 'leftOut', begun.left_out, 'begunOn', begun.begun_on, 'example', begun.example,
    'records', coalesce((select jsonb_agg(copied.record_id) from helhed.copied_record copied
      where copied.municipality = begun.municipality and copied.work_id = begun.work_id and (
        exists (select from helhed.goal where goal.municipality = copied.municipality and goal.id = copied.record_id and goal.version = 1)
        or exists (select from helhed.activity where activity.municipality = copied.municipality and activity.id = copied.record_id and activity.version = 1)
        or exists (select from helhed.milestone where milestone.municipality = copied.municipality and milestone.id = copied.record_id and milestone.version = 1)
        or exists (select from helhed.theory_node node where node.municipality = copied.municipality and node.id = copied.record_id and node.version = 1)
        or exists (select from helhed.budget_line line where line.municipality = copied.municipality and line.id = copied.record_id and line.changed_at is null))), '[]'),
    'texts', coalesce((select jsonb_agg(first.part_id || ':' || first.section) from helhed.section_text first
      join helhed.part on part.municipality = first.municipality and part.id = first.part_id
      where part.municipality = begun.municipality and part.work_id = begun.work_id and 'texts' = any (begun.taken) and first.number = 1
        and first.written_at = begun.begun_at
        and not exists (select from helhed.section_text next where next.municipality = first.municipality and next.part_id = first.part_id
          and next.section = first.section and next.number > 1)), '[]'))
    from helhed.plan_origin begun
    join helhed.work earlier on earlier.municipality = begun.municipality and earlier.id = begun.from_id
    where begun.municipality = work.municipality and begun.work_id = work.id)`
