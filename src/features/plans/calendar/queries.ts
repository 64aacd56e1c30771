import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { Actor, ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { YearlyPaper } from '../../../../rules/lbf-programme-periods/index.ts'
import type { GoalDocument } from '../document.ts'
import { stillCounts } from '../measures/counts.ts'
import { readable } from '../queries.ts'
import type { WorkKind } from '../rows.ts'
import type { DatedTask } from '../task/entries.ts'
import { datedTasks } from '../task/queries.ts'

/** What tells which papers a plan owes, and which are in. */
export type Owing = {
  readonly slug: string
  readonly name: string
  /** Empty of an effort, which follows none. */
  readonly programme: string
  readonly period: string
  /** The day of the last decision on the version that everybody has approved; null while the plan does not run. */
  readonly approved_on: Day | null
  /** The day on which the plan was taken over from paper; null for one that began in Helhed. */
  readonly taken_on: Day | null
  readonly papers: readonly { readonly paper: YearlyPaper; readonly year: number; readonly handedInOn: Day; readonly note: string | null }[]
}

/** What a calendar tells of a plan, or of an effort that is not over. */
export type CalendarPlan = Owing & {
  readonly kind: WorkKind
  readonly municipality: number
  readonly id: Id
  readonly goals: readonly (Pick<
    GoalDocument,
    'id' | 'number' | 'title' | 'frequency' | 'targetOn' | 'baselineOn' | 'steps' | 'responsible'
  > & {
    readonly part: number
    readonly measuredOn: Day | null
  })[]
  readonly milestones: readonly {
    readonly id: Id
    readonly part: number
    readonly title: string
    readonly dueOn: Day
    readonly owner: string
    /** The day on which it was reached; null while it was not. */
    readonly reachedOn: Day | null
  }[]
  /** Its own tasks that have a day. */
  readonly tasks: readonly DatedTask[]
  /** Activities of which nobody has said who takes over. */
  readonly unanchored: number
}

const goals = sql`
  select jsonb_agg(jsonb_build_object('id', goal.id, 'part', part.number, 'number', goal.number, 'title', goal.title, 'frequency', goal.frequency, 'targetOn', goal.target_on,
    'baselineOn', goal.baseline_on, 'responsible', goal.responsible,
    'measuredOn', (select max(measured_on) from helhed.measurement where measurement.municipality = goal.municipality and measurement.goal_id = goal.id and ${stillCounts('measurement')}),
    'steps', coalesce((select jsonb_agg(jsonb_build_object('dueOn', step.due_on, 'amount', trim_scale(step.amount)::text) order by step.due_on)
      from helhed.goal_target step where step.municipality = goal.municipality and step.goal_id = goal.id), '[]')) order by part.number, goal.number)
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id`

const milestones = sql`
  select jsonb_agg(jsonb_build_object('id', milestone.id, 'part', part.number, 'title', milestone.title, 'dueOn', milestone.due_on, 'owner', milestone.owner,
    'reachedOn', over.ended_on)
    order by milestone.due_on, milestone.id)
  from helhed.milestone join helhed.part on part.municipality = milestone.municipality and part.id = milestone.part_id
  left join helhed.milestone_end over on over.municipality = milestone.municipality and over.milestone_id = milestone.id
  where part.municipality = work.municipality and part.work_id = work.id and over.outcome is distinct from 'dropped'`

const papers = sql`
  select jsonb_agg(jsonb_build_object('paper', paper.paper, 'year', paper.year, 'handedInOn', paper.handed_in_on, 'note', paper.note) order by paper.year, paper.paper)
  from helhed.plan_paper paper where paper.municipality = work.municipality and paper.work_id = work.id`

/** The day of the last decision by which a `work` runs: on the version that everybody has approved, or on an effort. */
export const approvedOn = sql`
  (case work.kind when 'effort' then (select max(decided_on) from helhed.decision agreed
    where agreed.municipality = work.municipality and agreed.work_id = work.id and agreed.outcome = 'approved')
  else (select max(decision.decided_on) from helhed.decision
    join helhed.version_approved approved on approved.municipality = decision.municipality and approved.version_id = decision.version_id
    where decision.municipality = work.municipality and decision.work_id = work.id) end)`

/** What `Owing` asks for of a `work`, beside its slug and its name. */
export const owing = sql`
  coalesce(work.programme, '') as programme, work.period::text as period,
  ${approvedOn} as approved_on,
  (select taken_on from helhed.takeover where takeover.municipality = work.municipality and takeover.work_id = work.id) as taken_on,
  coalesce((${papers}), '[]') as papers`

/** Whose calendars are read: the plans within a reach, and the efforts within another. */
export type CalendarReach = { readonly plans: ReachSets; readonly efforts: ReachSets }

const nowhere: ReachSets = { municipalities: [], bodies: [], areas: [], organisations: [] }

/** The plans of a reader alone. */
export const plansWithin = (plans: ReachSets): CalendarReach => ({ plans, efforts: nowhere })

/** The plans and the efforts that are not over which a reader has, with what their calendars tell; one plan alone where its id is given. */
export const calendarPlans = rows(
  (_tx: Tx, { plans, efforts }: CalendarReach, only: Id | null) => sql<CalendarPlan>`
    select work.kind, work.municipality, work.id, work.slug, work.name, ${owing},
      coalesce((${goals}), '[]') as goals, coalesce((${milestones}), '[]') as milestones, coalesce((${datedTasks}), '[]') as tasks,
      (select count(*) from helhed.activity join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
        where part.municipality = work.municipality and part.work_id = work.id and activity.takes_over is null
          and not exists (select from helhed.anchoring told where told.municipality = activity.municipality and told.activity_id = activity.id)) as unanchored
    from helhed.work
    where (${only}::uuid is null or work.id = ${only}) and case work.kind when 'plan' then ${readable(plans)}
      else ${readable(efforts)} and not exists (select from helhed.effort_end over where over.municipality = work.municipality and over.work_id = work.id) end
    order by work.name, work.id`,
  [{ plans: { ...nowhere, municipalities: [746] }, efforts: nowhere }, null],
)

/** When the reader's calendar address was made; nothing while there is none. */
export const findFeed = firstRow(
  (_tx: Tx, person: Id) => sql<{ made_at: Date }>`select made_at from helhed.calendar_feed where person_id = ${person}`,
  ['01900000-0000-7000-8000-000000000000'],
)

/** Whose calendar a secret address is; an answer without a person where it is nobody's. Asked before there is a scope. */
export const calendarActor = (token: string, day: Day) =>
  sql<{ actor: Actor | null }>`select helhed.calendar_actor(${token}, ${day}::date) as actor`
