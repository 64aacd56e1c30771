import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, firstRow, rows } from '#database/query'
import { type ReachSets, within } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Deliverable, Named, ProjectRow, Statement } from './rows.ts'

/** The policy of reading as one condition on `project`: by municipality, by its steering group and by the areas that it is about. */
const readable = (reach: ReachSets): Expression<SqlBool> =>
  within(reach, {
    municipality: sql<number>`project.municipality`,
    bodies: (ids) => sql<SqlBool>`project.body_id = any (${[...ids]}::uuid[])`,
    areas: (ids) =>
      sql<SqlBool>`exists (select from helhed.project_area tied where tied.municipality = project.municipality and tied.project_id = project.id and tied.area_id = any (${[...ids]}::uuid[]))`,
  })

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

const areas = sql`
  select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug) order by area.name, area.id)
  from helhed.project_area tied join helhed.area on area.municipality = tied.municipality and area.id = tied.area_id
  where tied.municipality = project.municipality and tied.project_id = project.id`

const tracks = sql`
  select jsonb_agg(jsonb_build_object('id', track.id, 'title', track.title, 'leads', track.leads, 'example', track.example, 'version', track.version) order by track.id)
  from helhed.project_track track where track.municipality = project.municipality and track.project_id = project.id`

const documents = sql`
  select jsonb_agg(jsonb_build_object('id', paper.id, 'title', paper.title, 'madeBy', paper.made_by, 'madeOn', paper.made_on, 'precision', paper.precision,
    'reference', paper.reference, 'link', paper.link, 'note', paper.note, 'example', paper.example, 'version', paper.version)
    order by paper.made_on nulls last, paper.title, paper.id)
  from helhed.project_document paper where paper.municipality = project.municipality and paper.project_id = project.id`

const moves = sql`
  select jsonb_agg(jsonb_build_object('from', move.from_on, 'to', move.to_on, 'reason', move.reason, 'on', move.moved_on, 'example', move.example)
    order by move.recorded_at, move.id)
  from helhed.project_move move
  where move.municipality = one.municipality and move.project_id = one.project_id and move.deliverable_id = one.id`

const takenBack = sql`
  select jsonb_agg(jsonb_build_object('outcome', back.outcome, 'on', back.ended_on, 'words', back.words, 'link', back.link, 'example', back.example,
    'reason', back.reason, 'takenOn', back.taken_on) order by back.taken_at, back.id)
  from helhed.project_end_taken_back back
  where back.municipality = one.municipality and back.project_id = one.project_id and back.deliverable_id = one.id`

const deliverables = sql`
  select jsonb_agg(jsonb_build_object('id', one.id, 'title', one.title, 'track', one.track_id, 'dueOn', one.due_on, 'responsible', one.responsible,
    'documents', array(select built.document_id from helhed.project_deliverable_document built where built.municipality = one.municipality and built.deliverable_id = one.id order by built.document_id),
    'example', one.example, 'version', one.version, 'moves', coalesce((${moves}), '[]'), 'takenBack', coalesce((${takenBack}), '[]'),
    'end', case when over.deliverable_id is not null then jsonb_build_object('outcome', over.outcome, 'on', over.ended_on, 'words', over.words, 'link', over.link, 'example', over.example) end,
    'left', spoken.words) order by one.due_on, one.id)
  from helhed.project_deliverable one
  left join helhed.project_deliverable_end over on over.municipality = one.municipality and over.deliverable_id = one.id
  left join helhed.project_left spoken on spoken.municipality = one.municipality and spoken.deliverable_id = one.id
  where one.municipality = project.municipality and one.project_id = project.id`

const statements = sql`
  select jsonb_agg(jsonb_build_object('id', said.id, 'on', said.stated_on, 'standing', said.standing, 'words', said.words, 'role', mandate.role, 'example', said.example)
    order by said.stated_on desc, said.recorded_at desc, said.id desc)
  from helhed.project_statement said
  join helhed.mandate on mandate.municipality = said.municipality and mandate.id = said.recorded_under
  where said.municipality = project.municipality and said.project_id = project.id`

const closing = sql`
  select jsonb_build_object('on', closed_on, 'result', result, 'takesOver', takes_over, 'example', over.example)
  from helhed.project_closing over where over.municipality = project.municipality and over.project_id = project.id`

/** A project by any of its addresses with all that its page shows; nothing when the actor may not read it. */
export const findProject = firstRow(
  (_tx: Tx, reach: ReachSets, slug: string) => sql<ProjectRow>`
    select project.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, project.id, project.slug, project.name,
      project.aim, project.director, project.owner, project.leader, project.period::text as period, project.rhythm, project.decided_by, project.decided_on,
      project.decided_precision, project.decision_reference, project.example, project.source, project.version,
      jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) as body,
      case when decided.id is not null then jsonb_build_object('id', decided.id, 'name', decided.name, 'slug', decided.slug) end as decided_body,
      case when held.id is not null then jsonb_build_object('id', held.id, 'name', about.name, 'slug', held.slug) end as decided_case,
      coalesce((${areas}), '[]') as areas, coalesce((${tracks}), '[]') as tracks, coalesce((${documents}), '[]') as documents,
      coalesce((${deliverables}), '[]') as deliverables, coalesce((${statements}), '[]') as statements, (${closing}) as closing
    from helhed.address
    join helhed.project on project.municipality = address.municipality and project.id = address.record_id
    join helhed.municipality on municipality.code = project.municipality
    join helhed.body on body.municipality = project.municipality and body.id = project.body_id
    left join helhed.body decided on decided.municipality = project.municipality and decided.id = project.decided_body_id
    left join helhed.area_case held on held.municipality = project.municipality and held.id = project.case_id
    left join helhed.area about on about.municipality = held.municipality and about.id = held.area_id
    where address.section = 'projekter' and address.slug = ${slug} and ${readable(reach)}`,
  [nobody, 'boliger-til-socialt-udsatte'],
)

/** A project as lists know it: what its phase is worked out from. */
export type ListedProject = {
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly leader: string | null
  readonly owner: string
  readonly period: string
  readonly rhythm: number
  readonly example: boolean
  readonly body: Named
  readonly areas: readonly Named[]
  readonly deliverables: readonly Deliverable[]
  readonly statements: readonly Pick<Statement, 'on' | 'standing'>[]
  readonly closing: ProjectRow['closing']
}

/** The projects that the actor may read, by name. A municipality has tens of them: the list is narrowed where it is shown. */
export const listProjects = rows(
  (_tx: Tx, reach: ReachSets) => sql<ListedProject>`
    select project.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, project.id, project.slug, project.name,
      project.leader, project.owner, project.period::text as period, project.rhythm, project.example,
      jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) as body, coalesce((${areas}), '[]') as areas,
      coalesce((${deliverables}), '[]') as deliverables, coalesce((${statements}), '[]') as statements, (${closing}) as closing
    from helhed.project
    join helhed.municipality on municipality.code = project.municipality
    join helhed.body on body.municipality = project.municipality and body.id = project.body_id
    where ${readable(reach)}
    order by project.name collate "da-x-icu", project.id`,
  [nobody],
)

/** So many projects are found under a name. */
const mostFound = 50

/** The projects under a name that the actor may read, as a part of the search's statement: name, address, municipality, and what they are. */
export const projectsNamed = (reach: ReachSets, q: string) => sql`
    (select project.name, '/projekter/' || project.slug as href, municipality.name as place, 'project' as kind
      from helhed.project join helhed.municipality on municipality.code = project.municipality
      where ${readable(reach)} and project.name ilike ${anywhere(q)}
      order by project.name, project.id limit ${mostFound})`

/** The projects that the actor may read, as records with a name and an address, within another statement. */
export const projectRecords = (reach: ReachSets) => sql`
  select project.municipality, project.id, project.name, '/projekter/' || project.slug as href from helhed.project where ${readable(reach)}`

/** What a project's form offers: bodies and areas that are still there, and cases that were decided, with the day and the body. */
export type ProjectChoice = Named & {
  readonly kind: 'body' | 'area' | 'case'
  readonly municipality: number
  readonly municipality_name: string
  readonly steers: boolean
  readonly decided_on: Day | null
  readonly body_id: Id | null
  readonly body_name: string | null
  readonly area_id: Id | null
}

/** The choices of some municipalities on a day; steering groups stand first among the bodies. */
export const projectChoices = rows(
  (_tx: Tx, municipalities: readonly number[], day: Day) => sql<ProjectChoice>`
    select choice.*, municipality.name as municipality_name from (
      select 'body' as kind, municipality, id, name, slug, kind = 'steering_group' as steers, null::date as decided_on, null::uuid as body_id, null as body_name, null::uuid as area_id
      from helhed.body where municipality = any (${[...municipalities]}::int[]) and period @> ${day}::date
      union all
      select 'area', municipality, id, name, slug, false, null, null, null, null
      from helhed.area where municipality = any (${[...municipalities]}::int[]) and period @> ${day}::date
      union all
      select 'case', held.municipality, held.id, area.name, held.slug, false, told.happened_on, body.id, body.name, area.id
      from helhed.area_case held
      join helhed.area on area.municipality = held.municipality and area.id = held.area_id
      join helhed.body on body.municipality = held.municipality and body.id = held.body_id
      cross join lateral (select step.happened_on from helhed.case_step step
        where step.municipality = held.municipality and step.case_id = held.id and step.act in ('decide', 'review') order by step.number desc limit 1) told
      where held.municipality = any (${[...municipalities]}::int[])) choice
    join helhed.municipality on municipality.code = choice.municipality
    order by choice.kind, choice.steers desc, choice.name collate "da-x-icu", choice.id`,
  [[746], '2016-02-22'],
)
