import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows, theRow } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import { looseIn } from '../anchoring/queries.ts'
import { type Owing, owing } from '../calendar/queries.ts'
import type { GoalDocument, SectionKey } from '../document.ts'
import { stillCounts } from '../measures/counts.ts'
import type { Owed } from '../measures/missing.ts'
import { nearIn } from '../milestone/queries.ts'
import type { Published } from '../plan/outdated.ts'
import { mayRecordDecisions } from '../policy.ts'
import { readable } from '../queries.ts'
import { type AskingTheFund, asking } from '../report/asking.ts'
import type { WorkKind } from '../rows.ts'
import { type UnnotedReport, unnoted } from '../status/unnoted.ts'
import { type OpenTask, openTasks } from '../task/queries.ts'
import { owedTexts, unansweredNotes } from '../writing/queries.ts'
import type { ApprovalRecord, WholeApproval } from './approval.ts'
import { itself, recordOf } from './record-sql.ts'

/** Roles that record within their own organisation. */
const recordingRoles = mayRecordDecisions.sentences.flatMap(({ roles, reach }) => (reach === 'organisation' ? [...roles] : []))

/** Everything about the approval of a plan that may be read, or of one of its amendments, as it stands on a day. */
export const getApproval = theRow(
  (_tx: Tx, municipality: number, work: Id, day: Day, amendment: Id | null = null) =>
    sql<ApprovalRecord>`select ${recordOf({ municipality: sql`${municipality}::int`, work: sql`${work}::uuid`, amendment: sql`${amendment}::uuid` }, day, true)}`,
  [746, '01900000-0000-7000-8000-000000000000', '2016-02-22', null],
)

/** Everything about the approval of a plan and of each of its amendments; the frozen texts of the plan's own alone. */
export const getWholeApproval = theRow(
  (_tx: Tx, municipality: number, work: Id, day: Day) => sql<WholeApproval>`
    select ${recordOf({ municipality: sql`${municipality}::int`, work: sql`${work}::uuid`, amendment: itself }, day, true)},
      coalesce((select jsonb_agg(to_jsonb(found) order by asked.number, asked.round) from helhed.amendment asked
        cross join lateral (select ${recordOf({ municipality: sql`asked.municipality`, work: sql`asked.work_id`, amendment: sql`asked.id` }, day, false)}) found
        where asked.municipality = ${municipality} and asked.work_id = ${work}), '[]') as amendments`,
  [746, '01900000-0000-7000-8000-000000000000', '2016-02-22'],
)

/** The approval that somebody's voice, a decision or a condition belongs to: the plan's own, or that of one of its amendments. */
export const getApprovalAt = theRow(
  (_tx: Tx, municipality: number, work: Id, day: Day, about: Id) => sql<ApprovalRecord>`
    select found.* from (select (select step.amendment_id from helhed.approval_step step where step.municipality = ${municipality} and step.work_id = ${work}
      and step.id in (
        select decider.step_id from helhed.approval_decider decider where decider.municipality = ${municipality} and decider.id = ${about}
        union select taken.step_id from helhed.decision taken where taken.municipality = ${municipality} and taken.id = ${about}
        union select taken.step_id from helhed.decision_condition condition
          join helhed.decision taken on taken.municipality = condition.municipality and taken.id = condition.decision_id
          where condition.municipality = ${municipality} and condition.id = ${about})) as amendment) asked
    cross join lateral (select ${recordOf({ municipality: sql`${municipality}::int`, work: sql`${work}::uuid`, amendment: sql`asked.amendment` }, day, true)}) found`,
  [746, '01900000-0000-7000-8000-000000000000', '2016-02-22', '01900000-0000-7000-8000-000000000001'],
)

/** An effort's area, who proposed it, its days, and when each of its goals was last measured. */
export type EffortAtWork = {
  readonly area: Id
  readonly proposedBy: Id
  readonly from: Day
  readonly until: Day
  readonly goals: readonly (Pick<GoalDocument, 'id' | 'title' | 'frequency' | 'targetOn'> & { readonly measuredOn: Day | null })[]
}

/** A plan that somebody may have to do something about, with what decides who that is. */
export type PlanAtWork = ApprovalRecord &
  Owing & {
    readonly municipality: number
    readonly id: Id
    readonly kind: WorkKind
    readonly state: State
    readonly bodies: readonly Id[]
    readonly operator: Id | null
    readonly estates: readonly { readonly id: Id; readonly association: Id | null; readonly area: Id | null }[]
    readonly parts: readonly { readonly id: Id; readonly number: number; readonly title: string }[]
    /** Managers whose hours are not confirmed, by role. */
    readonly unconfirmed: readonly string[]
    /** When each goal of a plan was last measured; empty in an effort. */
    readonly measured: readonly (Owed & { readonly measuredOn: Day | null })[]
    /** How far the newest prequalification is, and what the fund has asked and nobody answered; both null where there is nothing. */
    readonly asking: AskingTheFund
    /** Milestones that are not over and late or due within a fortnight; null where there are none. */
    readonly near: { readonly count: number; readonly late: number; readonly first: Day } | null
    /** What the public sees of it: the hash of the version, null where the publication does not say; null where it sees nothing. */
    readonly published: Published | null
    /** Its own tasks that are not done. */
    readonly tasks: readonly OpenTask[]
    /** Status reports that the board has not noted. */
    readonly unnoted: readonly UnnotedReport[]
    /** Activities that have begun in a plan which ends within a year, and of which nothing says what becomes of them. */
    readonly loose: number
    /** Notes to the plan's texts that nobody has answered, and where the first stands; null where there are none. */
    readonly notes: { readonly count: number; readonly part: number; readonly section: SectionKey } | null
    /** The approvals of amendments of which something waits: the open one, and those in force with conditions that are not met. */
    readonly changing: readonly ApprovalRecord[]
    /** Texts that somebody was to write by a day and that are not written, the first of them; null where there are none. */
    readonly owedTexts: { readonly count: number; readonly part: number; readonly section: SectionKey; readonly due: Day } | null
    /** What an effort has that a plan has not; null in a plan. */
    readonly effort: EffortAtWork | null
    /** Who of the plan's organisations can record what was decided elsewhere, today: to whom such a task is nearest. */
    readonly recorders: readonly { readonly person: Id; readonly organisation: Id; readonly actsFor: Id }[]
  }

/** The live mandates to record in the plan's organisations: of who runs it, its estates, and their associations. */
const recorders = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('person', held.person_id, 'organisation', held.organisation_id, 'actsFor', held.acts_for_id))
  from helhed.mandate held
  left join helhed.mandate_end ended on ended.municipality = held.municipality and ended.mandate_id = held.id
  where held.municipality = work.municipality and held.role = any (${recordingRoles}::text[]) and held.period @> ${day}::date
    and (ended.ends_on is null or ended.ends_on > ${day}::date)
    and (held.organisation_id = work.operator_id or held.organisation_id in (
      select unnest(array[own.id, own.parent_id]) from helhed.work_estate member
      join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
      where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)))`

const effortAtWork = sql`
  case when work.kind = 'effort' then jsonb_build_object('area', work.area_id, 'proposedBy', work.proposed_by, 'from', lower(work.period), 'until', upper(work.period),
    'goals', coalesce((select jsonb_agg(jsonb_build_object('id', goal.id, 'title', goal.title, 'frequency', goal.frequency, 'targetOn', goal.target_on,
        'measuredOn', (select max(measured_on) from helhed.measurement measured where measured.municipality = goal.municipality and measured.goal_id = goal.id and ${stillCounts('measured')})) order by goal.number)
      from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
      where part.municipality = work.municipality and part.work_id = work.id), '[]')) end`

const lastMeasured = sql`
  select jsonb_agg(jsonb_build_object('frequency', goal.frequency, 'targetOn', goal.target_on, 'baselineOn', goal.baseline_on,
    'measuredOn', (select max(measured_on) from helhed.measurement measured
      where measured.municipality = goal.municipality and measured.goal_id = goal.id and ${stillCounts('measured')})))
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where work.kind = 'plan' and part.municipality = work.municipality and part.work_id = work.id`

/** The approvals of a `work`'s amendment that is open, and of those in force with conditions that are not met. */
export const changing = (day: Day) => sql`
  select jsonb_agg(to_jsonb(found) order by waiting.number) from helhed.amendment waiting
  cross join lateral (select ${recordOf({ municipality: sql`waiting.municipality`, work: sql`waiting.work_id`, amendment: sql`waiting.id` }, day, false)}) found
  where waiting.municipality = work.municipality and waiting.work_id = work.id
    and not exists (select from helhed.amendment_withdrawal gone where gone.municipality = waiting.municipality and gone.amendment_id = waiting.id)
    and case when exists (select from helhed.amendment_in_force force where force.municipality = waiting.municipality and force.amendment_id = waiting.id)
      then exists (select from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
        join helhed.decision_condition condition on condition.municipality = taken.municipality and condition.decision_id = taken.id
        where step.municipality = waiting.municipality and step.work_id = waiting.work_id and step.amendment_id = waiting.id and not exists (
          select from helhed.decision_condition_met met where met.municipality = condition.municipality and met.condition_id = condition.id))
      else not exists (select from helhed.amendment later where later.municipality = waiting.municipality and later.work_id = waiting.work_id
        and (later.number, later.round) > (waiting.number, waiting.round)) end`

/** The plans, and the efforts that have not ended, that the actor may read, with everything about their approval but the frozen texts. */
export const plansAtWork = rows(
  (_tx: Tx, reach: ReachSets, day: Day) => sql<PlanAtWork>`
    select work.municipality, work.id, work.kind, work.slug, work.name, bead.state, work.operator_id as operator,
      array(select body_id from helhed.approval_decider decider where decider.municipality = work.municipality and decider.work_id = work.id and body_id is not null
        union select work.board_id where work.board_id is not null
        union select tied.body_id from helhed.area_body tied
          join helhed.area_estate lies on lies.municipality = tied.municipality and lies.area_id = tied.area_id and upper_inf(lies.period)
          join helhed.work_estate member on member.municipality = lies.municipality and member.estate_id = lies.estate_id and upper_inf(member.period)
          where tied.municipality = work.municipality and upper_inf(tied.period) and member.work_id = work.id
        union select tied.body_id from helhed.area_body tied
          where tied.municipality = work.municipality and upper_inf(tied.period) and tied.area_id = work.area_id) as bodies,
      coalesce((select jsonb_agg(jsonb_build_object('id', own.id, 'association', own.parent_id, 'area', (select lies.area_id from helhed.area_estate lies
          where lies.municipality = member.municipality and lies.estate_id = member.estate_id and upper_inf(lies.period) limit 1)) order by own.name, own.id)
        from helhed.work_estate member join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
        where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)), '[]') as estates,
      coalesce((select jsonb_agg(jsonb_build_object('id', part.id, 'number', part.number, 'title', part.title) order by part.number)
        from helhed.part where part.municipality = work.municipality and part.work_id = work.id and part.kind = 'sub'), '[]') as parts,
      array(select distinct line.manager from helhed.budget_line line
        where line.municipality = work.municipality and line.work_id = work.id and line.kind = 'hours' and line.confirmed_at is null) as unconfirmed,
      (select jsonb_build_object('hash', shown.content->'version'->>'hash') from helhed.publication shown
        where shown.municipality = work.municipality and shown.record_id = work.id and shown.withdrawn_at is null) as published,
      ${effortAtWork} as effort, ${owing}, coalesce((${lastMeasured}), '[]') as measured, ${asking} as asking, ${nearIn(day)} as near, ${looseIn(day)} as loose, coalesce((${openTasks}), '[]') as tasks,
      coalesce((${unnoted}), '[]') as unnoted, ${unansweredNotes} as notes, ${owedTexts} as "owedTexts",
      coalesce((${recorders(day)}), '[]') as recorders, coalesce((${changing(day)}), '[]') as changing,
      ${recordOf({ municipality: sql`work.municipality`, work: sql`work.id`, amendment: itself }, day, false)}
    from helhed.work
    join helhed.thread_bead bead on bead.municipality = work.municipality and bead.id = work.id
    where ${readable(reach)} and (work.kind = 'plan' or bead.state <> 'good' or not exists (
      select from helhed.effort_end ended where ended.municipality = work.municipality and ended.work_id = work.id))
    order by work.municipality, work.name`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, '2016-02-22'],
)
