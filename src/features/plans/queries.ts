import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, firstRow, rows } from '#database/query'
import { type ReachSets, within } from '#features/identity'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import { anchoredIn } from './anchoring/queries.ts'
import { stillCounts } from './measures/counts.ts'
import { progressIn } from './milestone/queries.ts'
import { originIn } from './origin/origin-sql.ts'
import { partsIn } from './part/part-sql.ts'
import { asking } from './report/asking.ts'
import type { PlanRow, WorkKind } from './rows.ts'

/** The estates that take part in `work` now. */
const members = sql`helhed.work_estate member where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)`

/** The funds that have said yes to `work`. */
const fundsIn = sql`array(select fund.id from helhed.organisation fund where fund.municipality = 0 and fund.kind = 'fund' and helhed.fund_said_yes(work.municipality, work.id))`

/**
 * The policy of reading as one condition on `work`: by municipality, by its areas or an effort's own, by the bodies that stand behind, coordinate or decide,
 * by its organisations. An estate whose meeting is or was asked keeps reading, also when it has left the plan.
 */
export const readable = (reach: ReachSets): Expression<SqlBool> =>
  within(reach, {
    municipality: sql<number>`work.municipality`,
    areas: (ids) =>
      sql<SqlBool>`(work.area_id = any (${[...ids]}::uuid[]) or exists (select from helhed.area_estate lies where lies.municipality = work.municipality and upper_inf(lies.period)
        and lies.area_id = any (${[...ids]}::uuid[]) and lies.estate_id in (select member.estate_id from ${members})))`,
    bodies: (ids) =>
      sql<SqlBool>`(work.board_id = any (${[...ids]}::uuid[])
        or exists (select from helhed.approval_decider decider where decider.municipality = work.municipality and decider.work_id = work.id and decider.body_id = any (${[...ids]}::uuid[]))
        or exists (select from helhed.area_body tied join helhed.area_estate lies on lies.municipality = tied.municipality and lies.area_id = tied.area_id and upper_inf(lies.period)
          where tied.municipality = work.municipality and upper_inf(tied.period) and tied.body_id = any (${[...ids]}::uuid[])
            and lies.estate_id in (select member.estate_id from ${members}))
        or exists (select from helhed.area_body tied where tied.municipality = work.municipality and tied.area_id = work.area_id
          and upper_inf(tied.period) and tied.body_id = any (${[...ids]}::uuid[])))`,
    organisations: (ids) =>
      sql<SqlBool>`(work.operator_id = any (${[...ids]}::uuid[])
        or exists (select from helhed.work_estate member join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
          where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)
            and (own.id = any (${[...ids]}::uuid[]) or own.parent_id = any (${[...ids]}::uuid[])))
        or exists (select from helhed.approval_decider decider join helhed.organisation own on own.municipality = decider.municipality and own.id = decider.estate_id
          where decider.municipality = work.municipality and decider.work_id = work.id
            and (own.id = any (${[...ids]}::uuid[]) or own.parent_id = any (${[...ids]}::uuid[]))))`,
    funds: (ids) => sql<SqlBool>`(work.kind = 'plan' and ${fundsIn} && ${[...ids]}::uuid[])`,
  })

const estates = sql`
  select jsonb_agg(jsonb_build_object('id', estate.id, 'name', own.name, 'dwellings', estate.dwellings, 'approximate', estate.approximate,
    'example', own.example or estate.example, 'leftOn', upper(member.period), 'leftReason', member.left_reason,
    'association', case when above.id is not null then jsonb_build_object('id', above.id, 'name', above.name) end,
    'area', (select jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug) from helhed.area_estate lies
      join helhed.area on area.municipality = lies.municipality and area.id = lies.area_id
      where lies.municipality = member.municipality and lies.estate_id = member.estate_id and upper_inf(lies.period) limit 1))
    order by own.name, own.id, lower(member.period))
  from helhed.work_estate member
  join helhed.estate on estate.municipality = member.municipality and estate.id = member.estate_id
  join helhed.organisation own on own.municipality = estate.municipality and own.id = estate.id
  left join helhed.organisation above on above.municipality = own.municipality and above.id = own.parent_id
  where member.municipality = work.municipality and member.work_id = work.id`

const staff = sql`
  select jsonb_agg(jsonb_build_object('id', role.id, 'title', role.title, 'employer', jsonb_build_object('id', employer.id, 'name', employer.name),
    'hours', role.hours::text, 'places', role.places, 'example', role.example) order by role.title, role.id)
  from helhed.staff_role role join helhed.organisation employer on employer.municipality = role.municipality and employer.id = role.employer_id
  where role.municipality = work.municipality and role.work_id = work.id`

const budget = sql`
  select jsonb_build_object('id', budget.id, 'frame', budget.frame, 'rule', budget.rule, 'priceLevel', budget.price_level,
    'reason', budget.reason, 'version', budget.version)
  from helhed.budget where budget.municipality = work.municipality and budget.work_id = work.id and budget.work_kind = 'plan'`

const draws = sql`
  select jsonb_agg(jsonb_build_object('id', appropriation.id, 'slug', appropriation.slug, 'name', appropriation.name, 'year', appropriation.year,
    'amount', appropriation.amount, 'drawn', draw.amount) order by appropriation.year, appropriation.name)
  from helhed.appropriation_draw draw
  join helhed.appropriation on appropriation.municipality = draw.municipality and appropriation.id = draw.appropriation_id
  where draw.municipality = work.municipality and draw.work_id = work.id`

const measurements = sql`
  select jsonb_agg(jsonb_build_object('id', measured.id, 'goal', measured.goal_id, 'measuredOn', measured.measured_on,
    'amount', trim_scale(measured.amount)::text, 'numerator', trim_scale(measured.numerator)::text, 'denominator', trim_scale(measured.denominator)::text,
    'note', measured.note, 'example', measured.example) order by measured.measured_on)
  from helhed.measurement measured
  join helhed.goal on goal.municipality = measured.municipality and goal.id = measured.goal_id
  join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id and ${stillCounts('measured')}`

const stories = sql`
  select jsonb_agg(jsonb_build_object('goal', tag.goal_id, 'node', tag.node_id))
  from helhed.story_tag tag join helhed.story on story.municipality = tag.municipality and story.id = tag.story_id
  where story.municipality = work.municipality and story.work_id = work.id`

const versions = sql`
  select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'frozenAt', version.frozen_at,
    'approved', exists (select from helhed.version_approved approved where approved.municipality = version.municipality and approved.version_id = version.id),
    'printed', exists (select from helhed.version_document printed where printed.municipality = version.municipality and printed.version_id = version.id),
    'amendment', (select own.number from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
      where sent.municipality = version.municipality and sent.version_id = version.id),
    'commitment', (select given.commitment from helhed.decision given
      join helhed.decision_confirmation held on held.municipality = given.municipality and held.decision_id = given.id and held.verdict = 'confirmed'
      where given.municipality = version.municipality and given.version_id = version.id and given.commitment is not null
      order by held.confirmed_at desc limit 1))
    order by version.number)
  from helhed.work_version version where version.municipality = work.municipality and version.work_id = work.id`

const forums = sql`
  select jsonb_agg(distinct jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug))
  from helhed.area_body tied
  join helhed.body on body.municipality = tied.municipality and body.id = tied.body_id
  where tied.municipality = work.municipality and upper_inf(tied.period) and (tied.area_id = work.area_id or exists (
    select from helhed.area_estate lies where lies.municipality = tied.municipality and lies.area_id = tied.area_id and upper_inf(lies.period)
      and lies.estate_id in (select member.estate_id from ${members})))`

const money = sql`
  select jsonb_build_object('id', budget.id, 'total', budget.frame, 'version', budget.version,
    'lines', coalesce((select jsonb_agg(jsonb_build_object('id', line.id, 'what', line.category, 'source', line.source, 'cells', (
        select jsonb_agg(jsonb_build_object('year', cell.year, 'amount', cell.amount) order by cell.year)
        from helhed.budget_cell cell where cell.municipality = line.municipality and cell.line_id = line.id)) order by line.position, line.id)
      from helhed.budget_line line where line.municipality = budget.municipality and line.budget_id = budget.id), '[]'))
  from helhed.budget where budget.municipality = work.municipality and budget.work_id = work.id`

const wordsIn = (section: 'aim' | 'beside') => sql`
  select said.words from helhed.part_section said join helhed.part on part.municipality = said.municipality and part.id = said.part_id
  where part.municipality = work.municipality and part.work_id = work.id and said.section = ${section}`

const effort = sql`
  case when work.kind = 'effort' then jsonb_build_object('runs', work.runs, 'proposedBy', work.proposed_by, 'decides', board.decides, 'aim', (${wordsIn('aim')}), 'beside', (${wordsIn('beside')}), 'money', (${money}),
    'area', (select jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug) from helhed.area
      where area.municipality = work.municipality and area.id = work.area_id),
    'ended', (select jsonb_build_object('on', ended_on, 'result', result, 'takesOver', takes_over, 'example', effort_end.example) from helhed.effort_end
      where effort_end.municipality = work.municipality and effort_end.work_id = work.id)) end`

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

/** A plan by any of its addresses with all that its pages show but its approval; nothing when the actor may not read it. */
export const findPlan = firstRow(
  (_tx: Tx, reach: ReachSets, section: 'planer' | 'indsatser', slug: string) => sql<PlanRow>`
    select work.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, work.id, work.kind, work.slug, work.name,
      coalesce(work.programme, '') as programme, work.period::text as period, work.lead_reason, work.example, work.source, work.case_number, work.document_number,
      work.kle, work.version,
      case when board.id is not null then jsonb_build_object('id', board.id, 'name', board.name, 'slug', board.slug,
        'chair', (select seat.title from helhed.seat where seat.municipality = board.municipality and seat.body_id = board.id and seat.office = 'chair'
          order by upper_inf(seat.period) desc, lower(seat.period) desc limit 1)) end as board,
      case when operator.id is not null then jsonb_build_object('id', operator.id, 'name', operator.name) end as operator,
      case when lead.id is not null then jsonb_build_object('id', lead.id, 'name', lead.name) end as lead,
      coalesce((${estates}), '[]') as estates, coalesce((${staff}), '[]') as staff, coalesce((${partsIn}), '[]') as parts, (${budget}) as budget,
      coalesce((${draws}), '[]') as draws, coalesce((${measurements}), '[]') as measurements, coalesce((${stories}), '[]') as stories, coalesce((${progressIn}), '[]') as progress, ${anchoredIn} as anchored, coalesce((${versions}), '[]') as versions,
      coalesce((${forums}), '[]') as forums,
      array(select distinct body_id from helhed.approval_decider decider
        where decider.municipality = work.municipality and decider.work_id = work.id and body_id is not null) as deciding,
      array(select distinct unnest(array_remove(array[own.id, own.parent_id], null)) from helhed.approval_decider decider
        join helhed.organisation own on own.municipality = decider.municipality and own.id = decider.estate_id
        where decider.municipality = work.municipality and decider.work_id = work.id) as asked,
      (select published_at from helhed.publication where publication.municipality = work.municipality and record_id = work.id and withdrawn_at is null) as published_at,
      (select content->'version'->>'hash' from helhed.publication where publication.municipality = work.municipality and record_id = work.id and withdrawn_at is null) as published_hash,
      ${fundsIn} as funds, ${effort} as effort, ${asking} as asking, ${originIn} as origin
    from helhed.address
    join helhed.work on work.municipality = address.municipality and work.id = address.record_id
    join helhed.municipality on municipality.code = work.municipality
    left join helhed.body board on board.municipality = work.municipality and board.id = work.board_id
    left join helhed.organisation operator on operator.municipality = work.municipality and operator.id = work.operator_id
    left join helhed.organisation lead on lead.municipality = work.municipality and lead.id = work.lead_estate_id
    where address.section = ${section} and address.slug = ${slug} and ${readable(reach)}`,
  [nobody, 'planer', 'projekt-hoejvangen'],
)

export type PlanListRow = {
  readonly kind: WorkKind
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly municipality_name: string
  readonly example: boolean
  readonly period: string
  readonly programme: string
  readonly board: string | null
  readonly frame: number | null
  readonly estates: number
  /** How many of its goals stand how, as the thread has them. */
  readonly goals: Readonly<Partial<Record<State, number>>>
  readonly state: State | null
  readonly detail: string | null
  readonly total: number
}

/** What a list of plans and efforts is narrowed to: words of its name, a municipality by its slug, a state, a kind; and which stretch of it is wanted. */
export type PlanFilter = {
  readonly q: string
  readonly municipality: string | null
  readonly state: State | null
  /** Plans only, or efforts only. */
  readonly kind?: WorkKind | null
  readonly offset?: number
  readonly most?: number
}

/** The longest stretch of a list that is read at once. */
export const listLength = 50

export const goalStates = sql`
  select coalesce(jsonb_object_agg(state, count), '{}') from (select lying.state, count(*) from helhed.part
    join helhed.goal on goal.municipality = part.municipality and goal.part_id = part.id
    join helhed.thread_bead lying on lying.municipality = goal.municipality and lying.id = goal.id
    where part.municipality = work.municipality and part.work_id = work.id group by lying.state) counted`

/** The plans and efforts that the actor may read, with board, frame and state. */
export const listPlans = rows(
  (_tx: Tx, reach: ReachSets, filter: PlanFilter) => sql<PlanListRow>`
    select work.id, work.kind, work.slug, work.name, municipality.name as municipality_name, work.example, work.period::text as period, coalesce(work.programme, '') as programme,
      board.name as board, budget.frame, (select count(*) from ${members}) as estates, (${goalStates}) as goals, bead.state, bead.detail, count(*) over () as total
    from helhed.work
    join helhed.municipality on municipality.code = work.municipality
    left join helhed.body board on board.municipality = work.municipality and board.id = work.board_id
    left join helhed.budget on budget.municipality = work.municipality and budget.work_id = work.id
    left join helhed.thread_bead bead on bead.municipality = work.municipality and bead.id = work.id
    where ${readable(reach)} and (${filter.q} = '' or work.name ilike ${anywhere(filter.q)})
      and (${filter.municipality}::text is null or municipality.slug = ${filter.municipality})
      and (${filter.state}::text is null or bead.state = ${filter.state})
      and (${filter.kind ?? null}::text is null or work.kind = ${filter.kind ?? null})
    order by municipality.name, work.name, work.id
    limit ${filter.most ?? listLength} offset ${filter.offset ?? 0}`,
  [nobody, { q: 'vang', municipality: null, state: null, offset: 0, most: 50 }],
)
