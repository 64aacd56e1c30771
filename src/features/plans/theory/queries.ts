import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'

const nodes = sql`
  select jsonb_agg(jsonb_build_object('id', node.id, 'position', node.position, 'kind', node.kind, 'horizon', node.horizon, 'title', node.title,
    'note', node.note, 'activity', node.activity_id, 'goal', node.goal_id, 'line', node.line_id, 'responsible', node.responsible,
    'example', node.example) order by node.position)
  from helhed.theory_node node where node.municipality = part.municipality and node.part_id = part.id`

const arrows = sql`
  select jsonb_agg(jsonb_build_object('id', arrow.id, 'from', arrow.from_id, 'to', arrow.to_id, 'assumption', arrow.assumption, 'test', arrow.test,
    'others', arrow.others, 'evidence', arrow.evidence, 'example', arrow.example) order by arrow.from_id, arrow.to_id)
  from helhed.theory_arrow arrow where arrow.municipality = part.municipality and arrow.part_id = part.id`

/** What a `part` says beside its other fields: its theory, or nothing where it has none. */
export const theoryIn = sql`
  case when exists (select from helhed.theory_node node where node.municipality = part.municipality and node.part_id = part.id)
    then jsonb_build_object('theory', jsonb_build_object('nodes', (${nodes}), 'arrows', coalesce((${arrows}), '[]'))) else '{}' end`

/** The frozen texts of one part, a row for each version of its plan, oldest first. */
export const partTextsOf = rows(
  (_tx: Tx, municipality: number, part: Id) => sql<{ number: number; frozen_at: Date; text: string }>`
    select version.number, version.frozen_at, frozen.text from helhed.part_version frozen
    join helhed.work_version version on version.municipality = frozen.municipality and version.id = frozen.version_id
    where frozen.municipality = ${municipality} and frozen.part_id = ${part} order by version.number`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
