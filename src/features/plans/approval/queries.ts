import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows, theRow } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import { type Owing, owing } from '../calendar/queries.ts'
import type { GoalDocument, SectionKey } from '../document.ts'
import { stillCounts } from '../measures/counts.ts'
import type { Owed } from '../measures/missing.ts'
import { nearIn } from '../milestone/queries.ts'
import { mayRecordDecisions } from '../policy.ts'
import { readable } from '../queries.ts'
import { type AskingTheFund, asking } from '../report/asking.ts'
import type { WorkKind } from '../rows.ts'
import { type UnnotedReport, unnoted } from '../status/unnoted.ts'
import { unansweredNotes } from '../writing/queries.ts'
import type { ApprovalRecord } from './approval.ts'

/** Roles that record within their own organisation. */
const recordingRoles = mayRecordDecisions.sentences.flatMap(({ roles, reach }) => (reach === 'organisation' ? [...roles] : []))

/** Whose approval is gathered: a plan's key, as values or as columns of the statement around. */
type Key = { readonly municipality: RawBuilder<unknown>; readonly work: RawBuilder<unknown> }

const steps = ({ municipality, work }: Key) => sql`
  select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per,
    'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides,
    'onChange', step.on_change, 'commitment', step.commitment,
    'after', array(select after.after_id from helhed.approval_step_after after where after.municipality = step.municipality and after.step_id = step.id order by after.after_id))
    order by step.position)
  from helhed.approval_step step where step.municipality = ${municipality} and step.work_id = ${work}`

const deciders = ({ municipality, work }: Key, day: Day) => sql`
  select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id,
    'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on,
    'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end,
    'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end,
    'holder', (select holding.person_id from helhed.seat_holding holding
      join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
      where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> ${day}::date
        and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end limit 1))
    order by decider.title, decider.id)
  from helhed.approval_decider decider
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = ${municipality} and decider.work_id = ${work}`

const submission = ({ municipality, work }: Key) => sql`
  select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at,
    'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent
  join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id
  join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = ${municipality} and sent.work_id = ${work} order by sent.submitted_at desc limit 1`

/** Frozen versions with their parts' hashes; `texts` brings the newest one's texts along. */
const versions = ({ municipality, work }: Key, texts: boolean) => sql`
  select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash,
    'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'parts', (
    select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when ${texts} and version.number = newest.number then frozen.text end) order by part.number)
    from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
    where frozen.municipality = version.municipality and frozen.version_id = version.id)) order by version.number)
  from helhed.work_version version
  cross join (select max(number) as number from helhed.work_version where municipality = ${municipality} and work_id = ${work}) newest
  where version.municipality = ${municipality} and version.work_id = ${work}`

const conditions = sql`
  select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on,
    'proof', condition.proof, 'blocks', condition.blocks,
    'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end) order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id`

const decisions = ({ municipality, work }: Key) => sql`
  select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id,
    'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons,
    'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example,
    'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end,
    'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end,
    'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at,
    'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at,
      'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end,
    'countsFrom', case when taken.decides = 'here' then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end,
    'returns', array(select back.part_id from helhed.decision_return back where back.municipality = taken.municipality and back.decision_id = taken.id order by back.part_id),
    'conditions', coalesce((${conditions}), '[]')) order by taken.recorded_at, taken.id)
  from helhed.decision taken
  join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = ${municipality} and taken.work_id = ${work}`

const recordOf = (key: Key, day: Day, texts: boolean) => sql`
  (select jsonb_build_object('id', template, 'version', template_version) from helhed.approval_step
      where municipality = ${key.municipality} and work_id = ${key.work} limit 1) as template,
    coalesce((${steps(key)}), '[]') as steps, coalesce((${deciders(key, day)}), '[]') as deciders,
    (${submission(key)}) as submission, coalesce((${versions(key, texts)}), '[]') as versions,
    coalesce((${decisions(key)}), '[]') as decisions`

/** Everything about the approval of a plan that may be read, as it stands on a day. */
export const getApproval = theRow(
  (_tx: Tx, municipality: number, work: Id, day: Day) =>
    sql<ApprovalRecord>`select ${recordOf({ municipality: sql`${municipality}::int`, work: sql`${work}::uuid` }, day, true)}`,
  [746, '01900000-0000-7000-8000-000000000000', '2016-02-22'],
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
    /** Status reports that the board has not noted. */
    readonly unnoted: readonly UnnotedReport[]
    /** Notes to the plan's texts that nobody has answered, and where the first stands; null where there are none. */
    readonly notes: { readonly count: number; readonly part: number; readonly section: SectionKey } | null
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
      ${effortAtWork} as effort, ${owing}, coalesce((${lastMeasured}), '[]') as measured, ${asking} as asking, ${nearIn(day)} as near,
      coalesce((${unnoted}), '[]') as unnoted, ${unansweredNotes} as notes,
      coalesce((${recorders(day)}), '[]') as recorders,
      ${recordOf({ municipality: sql`work.municipality`, work: sql`work.id` }, day, false)}
    from helhed.work
    join helhed.thread_bead bead on bead.municipality = work.municipality and bead.id = work.id
    where ${readable(reach)} and (work.kind = 'plan' or bead.state <> 'good' or not exists (
      select from helhed.effort_end ended where ended.municipality = work.municipality and ended.work_id = work.id))
    order by work.municipality, work.name`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, '2016-02-22'],
)
