import { sql } from 'kysely'
import { type Actor, permitting } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { fromRange } from '#kernel/period'
import { soonDays } from './deliverable.ts'
import { mayReadProjects } from './policy.ts'
import type { Closing, Deliverable, Statement } from './rows.ts'
import { type Phase, phaseOf } from './status.ts'

/** A project as the page of its steering group or of an area knows it. */
export type ProjectBesideRow = {
  readonly slug: string
  readonly name: string
  readonly body: Id
  readonly areas: readonly Id[]
  readonly period: string
  readonly rhythm: number
  readonly deliverables: readonly Pick<Deliverable, 'dueOn' | 'end' | 'left'>[]
  readonly statements: readonly Pick<Statement, 'on' | 'standing'>[]
  readonly closing: Closing | null
}

const told = sql`jsonb_build_object('slug', project.slug, 'name', project.name, 'body', project.body_id,
    'areas', array(select tied.area_id from helhed.project_area tied where tied.municipality = project.municipality and tied.project_id = project.id),
    'period', project.period::text, 'rhythm', project.rhythm,
    'deliverables', coalesce((select jsonb_agg(jsonb_build_object('dueOn', one.due_on,
        'end', case when over.deliverable_id is not null then jsonb_build_object('outcome', over.outcome, 'on', over.ended_on) end, 'left', spoken.words))
      from helhed.project_deliverable one
      left join helhed.project_deliverable_end over on over.municipality = one.municipality and over.deliverable_id = one.id
      left join helhed.project_left spoken on spoken.municipality = one.municipality and spoken.deliverable_id = one.id
      where one.municipality = project.municipality and one.project_id = project.id), '[]'),
    'statements', coalesce((select jsonb_agg(jsonb_build_object('on', said.stated_on, 'standing', said.standing) order by said.stated_on desc, said.recorded_at desc, said.id desc)
      from helhed.project_statement said where said.municipality = project.municipality and said.project_id = project.id), '[]'),
    'closing', (select jsonb_build_object('on', closing.closed_on, 'result', closing.result, 'takesOver', closing.takes_over, 'example', closing.example)
      from helhed.project_closing closing where closing.municipality = project.municipality and closing.project_id = project.id))`

/** The projects whose steering group is `body`, as one value of the body's own statement. */
export const projectsOfBody = sql`
  select jsonb_agg(${told} order by project.name, project.id) from helhed.project
  where project.municipality = body.municipality and project.body_id = body.id`

/** The projects that are about `area`, as one value of the area's own statement. */
export const projectsOfArea = sql`
  select jsonb_agg(${told} order by project.name, project.id) from helhed.project
  join helhed.project_area here on here.municipality = project.municipality and here.project_id = project.id
  where here.municipality = area.municipality and here.area_id = area.id`

/** A project beside another record, as its reader sees it. */
export type ProjectBeside = { readonly slug: string; readonly name: string; readonly phase: Phase }

/** Those of the projects beside a record that its reader may see, with how they stand on a day. */
export const projectsSeenBy = (
  actor: Actor,
  municipality: number,
  projects: readonly ProjectBesideRow[],
  today: Day,
): readonly ProjectBeside[] =>
  projects
    .filter(({ body, areas }) => permitting(actor, mayReadProjects, { municipality, bodies: [body], areas }).length > 0)
    .map(({ slug, name, period, ...project }) => ({ slug, name, phase: phaseOf({ ...project, period: fromRange(period) }, today) }))

/**
 * What the projects of some municipalities owe on a day, as rows of the overview's statement about areas: their deliverables that are late or
 * due within a fortnight, and a status that is owed within one.
 */
export const projectTasks = (municipalities: readonly number[], day: Day) => sql`
  select 'deliverables' as kind, project.name as area, project.slug, municipality.name as municipality_name, count(*) as count,
    count(*) filter (where one.due_on < ${day}::date) as urgent, min(one.due_on) as since, null::text as held
  from helhed.project join helhed.municipality on municipality.code = project.municipality
  join helhed.project_deliverable one on one.municipality = project.municipality and one.project_id = project.id
  where project.municipality = any (${[...municipalities]}::int[]) and one.due_on <= ${day}::date + ${soonDays}::int
    and not exists (select from helhed.project_deliverable_end over where over.municipality = one.municipality and over.deliverable_id = one.id)
    and not exists (select from helhed.project_closing closing where closing.municipality = project.municipality and closing.project_id = project.id)
  group by project.municipality, project.id, project.name, project.slug, municipality.name
  union all
  select 'statement', project.name, project.slug, municipality.name, 1, 0, owed.due_on, null
  from helhed.project join helhed.municipality on municipality.code = project.municipality
  cross join lateral (select (coalesce((select max(said.stated_on) from helhed.project_statement said
      where said.municipality = project.municipality and said.project_id = project.id), lower(project.period)) + make_interval(months => project.rhythm))::date as due_on) owed
  where project.municipality = any (${[...municipalities]}::int[]) and owed.due_on <= ${day}::date + ${soonDays}::int
    and not exists (select from helhed.project_closing closing where closing.municipality = project.municipality and closing.project_id = project.id)`
