import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import { type ReachSets, within } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { State } from './case.ts'
import type { CaseRow, GatheredRow } from './rows.ts'

/** The policy of reading as one condition on `area_case`: by municipality, by the body that decides, by whom it was opened to. */
export const readable = (reach: ReachSets): Expression<SqlBool> =>
  within(reach, {
    municipality: sql<number>`area_case.municipality`,
    bodies: (ids) => sql<SqlBool>`area_case.body_id = any (${[...ids]}::uuid[])`,
    organisations: (ids) =>
      sql<SqlBool>`exists (select from helhed.case_party party where party.municipality = area_case.municipality and party.case_id = area_case.id and party.organisation_id = any (${[...ids]}::uuid[]))`,
  })

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }
const someone = '01900000-0000-7000-8000-000000000000'

const steps = sql`
  select jsonb_agg(jsonb_build_object('id', step.id, 'number', step.number, 'act', step.act, 'outcome', step.outcome, 'day', step.happened_on,
    'reason', step.reason, 'role', mandate.role, 'actsFor', principal.name,
    'assessment', case when assessment.step_id is not null then jsonb_build_object('method', assessment.method, 'points', assessment.points,
      'figures', assessment.figures, 'source', assessment.source, 'decidedOn', assessment.criteria_decided_on, 'snapshot', assessment.snapshot, 'example', assessment.example) end,
    'decision', case when decision.step_id is not null then jsonb_build_object('seat', seat.title, 'item', decision.item, 'paper', decision.paper,
      'signals', decision.signals, 'assessments', decision.assessments, 'withoutSignal', decision.without_signal,
      'withoutAssessment', decision.without_assessment, 'forumIsNew', decision.forum_is_new) end) order by step.number)
  from helhed.case_step step
  join helhed.mandate on mandate.municipality = step.municipality and mandate.id = step.recorded_under
  join helhed.organisation principal on principal.municipality in (mandate.municipality, 0) and principal.id = mandate.acts_for_id
  left join helhed.case_assessment assessment on assessment.municipality = step.municipality and assessment.step_id = step.id
  left join helhed.case_decision decision on decision.municipality = step.municipality and decision.step_id = step.id
  left join helhed.seat on seat.municipality = decision.municipality and seat.id = decision.seat_id
  where step.municipality = area_case.municipality and step.case_id = area_case.id`

const gathered = sql`
  jsonb_build_object('id', signal.id, 'topic', signal.topic, 'seriousness', signal.seriousness, 'words', signal.words, 'state', signal.state,
    'at', signal.recorded_at, 'role', writer.role)`

const signals = sql`
  select jsonb_agg(${gathered} order by signal.recorded_at, signal.id) from helhed.signal
  join helhed.mandate writer on writer.municipality = signal.municipality and writer.id = signal.recorded_under
  where signal.municipality = area_case.municipality and signal.case_id = area_case.id`

const parties = sql`
  select jsonb_agg(jsonb_build_object('id', organisation.id, 'name', organisation.name) order by organisation.name) from helhed.case_party party
  join helhed.organisation on organisation.municipality = party.municipality and organisation.id = party.organisation_id
  where party.municipality = area_case.municipality and party.case_id = area_case.id`

const chairs = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('seat', seat.id, 'title', seat.title, 'person', holding.person_id) order by seat.office, holding.standing) from helhed.seat
  join helhed.seat_holding holding on holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.period @> ${day}::date
  where seat.municipality = area_case.municipality and seat.body_id = area_case.body_id and seat.office is not null and seat.period @> ${day}::date`

const forums = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('id', tied.id, 'name', tied.name, 'slug', tied.slug, 'residentsPart', tied.residents_part) order by tied.name)
  from helhed.area_body link
  join helhed.body tied on tied.municipality = link.municipality and tied.id = link.body_id and tied.kind = 'coordination_forum' and tied.period @> ${day}::date
  where link.municipality = area_case.municipality and link.area_id = area_case.area_id and link.period @> ${day}::date`

const published = sql`
  select jsonb_build_object('text', content->>'text', 'since', published_at) from helhed.publication
  where publication.municipality = area_case.municipality and record_id = area_case.id and withdrawn_at is null`

/** The area's page that the public reads, and whether the area was designated, or its designation lifted, since. */
const areaPage = sql`
  select jsonb_build_object('older', exists (select from helhed.case_step step where step.municipality = area_case.municipality
    and step.case_id = area_case.id and step.outcome in ('designated', 'lift') and step.recorded_at > page.published_at))
  from helhed.publication page
  where page.municipality = area_case.municipality and page.record_id = area_case.area_id and page.kind = 'area' and page.withdrawn_at is null`

/** A case by any of its addresses with all that its page shows; nothing when the actor may not read it. */
export const findCase = firstRow(
  (_tx: Tx, reach: ReachSets, slug: string, day: Day) => sql<CaseRow>`
    select area_case.municipality, municipality.name as municipality_name, area_case.id, area_case.slug, area_case.state, area_case.opened_on,
      area_case.due_on, area_case.example, area_case.case_number, area_case.document_number, area_case.kle, area_case.version, area_case.classification_id,
      jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug) as area,
      jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug, 'decides', body.decides) as body,
      case when forum.id is not null then jsonb_build_object('id', forum.id, 'name', forum.name, 'slug', forum.slug) end as forum,
      coalesce((${steps}), '[]') as steps, coalesce((${signals}), '[]') as signals, coalesce((${parties}), '[]') as parties,
      coalesce((${chairs(day)}), '[]') as chairs, coalesce((${forums(day)}), '[]') as forums, (${published}) as published, (${areaPage}) as area_page
    from helhed.address
    join helhed.area_case on area_case.municipality = address.municipality and area_case.id = address.record_id
    join helhed.municipality on municipality.code = area_case.municipality
    join helhed.area on area.municipality = area_case.municipality and area.id = area_case.area_id
    join helhed.body on body.municipality = area_case.municipality and body.id = area_case.body_id
    left join helhed.body forum on forum.municipality = area_case.municipality and forum.id = area_case.forum_id
    where address.section = 'udpegning' and address.slug = ${slug} and ${readable(reach)}`,
  [nobody, 'moelleparken', '2016-02-22'],
)

export type CaseListRow = {
  readonly slug: string
  readonly area: string
  readonly municipality_name: string
  readonly state: State
  readonly opened_on: Day
  readonly due_on: Day | null
  readonly example: boolean
  readonly body: string
  readonly signals: number
  readonly assessments: number
  readonly total: number
}

/** What a list of cases is narrowed to: a state. */
export type CaseFilter = { readonly state: State | null; readonly offset?: number; readonly most?: number }

/** The longest stretch of a list that is read at once. */
export const listLength = 50

/** The cases that the actor may read: those that are under way first, by the day that comes next. */
export const listCases = rows(
  (_tx: Tx, reach: ReachSets, { state, offset = 0, most = listLength }: CaseFilter) => sql<CaseListRow>`
    select area_case.slug, area.name as area, municipality.name as municipality_name, area_case.state, area_case.opened_on, area_case.due_on, area_case.example,
      body.name as body, count(*) over () as total,
      (select count(*) from helhed.signal where signal.municipality = area_case.municipality and signal.case_id = area_case.id) as signals,
      (select count(*) from helhed.case_step step where step.municipality = area_case.municipality and step.case_id = area_case.id and step.act = 'assess') as assessments
    from helhed.area_case
    join helhed.municipality on municipality.code = area_case.municipality
    join helhed.area on area.municipality = area_case.municipality and area.id = area_case.area_id
    join helhed.body on body.municipality = area_case.municipality and body.id = area_case.body_id
    where ${readable(reach)} and (${state}::text is null or area_case.state = ${state})
    order by array_position('{decision,assessment,screening,waiting,designated,dismissed,declined,lifted}', area_case.state), area_case.due_on nulls last, area.name, area_case.id
    limit ${most} offset ${offset}`,
  [nobody, { state: 'designated', offset: 0, most: 50 }],
)

/** The signals about an area that are in no case and not closed. */
export const signalsToGather = rows(
  (_tx: Tx, municipality: number, area: Id) => sql<{ gathered: GatheredRow }>`
    select ${gathered} as gathered from helhed.signal
    join helhed.mandate writer on writer.municipality = signal.municipality and writer.id = signal.recorded_under
    where signal.municipality = ${municipality} and signal.area_id = ${area} and signal.case_id is null and signal.state <> 'closed'
    order by signal.recorded_at, signal.id`,
  [746, someone],
)

export type ToOpen = {
  readonly areas: readonly { readonly id: Id; readonly name: string; readonly slug: string; readonly municipality: number }[]
  readonly bodies: readonly { readonly id: Id; readonly name: string; readonly municipality: number }[]
  /** Cases that are under way, by the slug of their area. */
  readonly live: Readonly<Record<string, string>>
}

/** What a case can be begun about and who can decide it: areas without a live case, and the municipalities' bodies that decide over the work in areas. */
export const casesToOpen = firstRow(
  (_tx: Tx, municipalities: readonly number[], day: Day) => sql<ToOpen>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug, 'municipality', area.municipality) order by area.name, area.id)
        from helhed.area where area.municipality = any (${[...municipalities]}::int[]) and area.period @> ${day}::date and not exists (
          select from helhed.area_case held where held.municipality = area.municipality and held.area_id = area.id
            and held.state in ('screening', 'assessment', 'decision', 'waiting', 'designated'))), '[]') as areas,
      coalesce((select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'municipality', body.municipality)
          order by body.kind <> 'steering_group', body.name, body.id)
        from helhed.body where body.municipality = any (${[...municipalities]}::int[]) and body.period @> ${day}::date
          and body.kind in ('steering_group', 'standing_committee', 'council', 'task_committee')), '[]') as bodies,
      coalesce((select jsonb_object_agg(area.slug, held.slug) from helhed.area_case held
        join helhed.area on area.municipality = held.municipality and area.id = held.area_id
        where held.municipality = any (${[...municipalities]}::int[]) and held.state in ('screening', 'assessment', 'decision', 'waiting', 'designated')), '{}') as live`,
  [[746], '2016-02-22'],
)

/** Associations and other partners of a municipality that a case can be opened to. */
export const partiesToOffer = rows(
  (_tx: Tx, municipality: number, held: Id) => sql<{ id: Id; name: string }>`
    select organisation.id, organisation.name from helhed.organisation
    where organisation.municipality = ${municipality} and organisation.kind in ('housing_association', 'managing_agent', 'private_partner')
      and not exists (select from helhed.case_party party where party.municipality = organisation.municipality and party.case_id = ${held} and party.organisation_id = organisation.id)
    order by organisation.name, organisation.id`,
  [746, someone],
)

/** Whether the public sees the area that a case is about. */
export const findPublishedAreaOf = firstRow(
  (_tx: Tx, municipality: number, area: Id) => sql<{ slug: string }>`
    select slug from helhed.publication where municipality = ${municipality} and kind = 'area' and record_id = ${area} and withdrawn_at is null`,
  [746, someone],
)
