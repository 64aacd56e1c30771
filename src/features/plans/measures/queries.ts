import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { GoalDocument } from '../document.ts'
import { readable } from '../queries.ts'
import type { WorkKind } from '../rows.ts'
import type { Closed } from './lock.ts'
import type { Update } from './updates.ts'

/** A goal as those see it who measure it, with everything that was written of it in a stretch of time. */
export type MeasuredGoal = Pick<
  GoalDocument,
  | 'id'
  | 'number'
  | 'title'
  | 'unit'
  | 'counting'
  | 'numerator'
  | 'denominator'
  | 'frequency'
  | 'responsible'
  | 'baselineOn'
  | 'targetOn'
  | 'example'
> & {
  readonly part: { readonly id: Id; readonly number: number; readonly title: string }
  readonly updates: readonly (Update & { readonly by: Id; readonly example: boolean })[]
}

/** A plan or an effort of which somebody measures goals. */
export type MeasuredPlan = {
  readonly municipality: number
  readonly id: Id
  readonly kind: WorkKind
  readonly slug: string
  readonly name: string
  readonly period: string
  readonly example: boolean
  /** Who runs it, its estates and their associations: what permissions look at. */
  readonly organisations: readonly Id[]
  /** The area of an effort: who works there measures it too. */
  readonly areas: readonly Id[]
  readonly goals: readonly MeasuredGoal[]
  /** The quarters that are closed now. */
  readonly locks: readonly Closed[]
}

/** The first and the last day of what is read of updates. */
export type Stretch = { readonly first: Day; readonly last: Day }

const updatesIn = ({ first, last }: Stretch) => sql`
  select jsonb_agg(jsonb_build_object('id', told.id, 'measuredOn', told.measured_on, 'amount', trim_scale(told.amount)::text, 'numerator', trim_scale(told.numerator)::text,
    'denominator', trim_scale(told.denominator)::text, 'note', told.note, 'closedAs', closing.closed_as, 'by', told.recorded_by, 'example', told.example)
    order by told.measured_on, told.id)
  from helhed.measurement told
  left join helhed.measurement_closing closing on closing.municipality = told.municipality and closing.measurement_id = told.id
  where told.municipality = goal.municipality and told.goal_id = goal.id and told.measured_on between ${first}::date and ${last}::date`

const goalsIn = (stretch: Stretch) => sql`
  select jsonb_agg(jsonb_build_object('id', goal.id, 'number', goal.number, 'title', goal.title, 'unit', goal.unit, 'counting', goal.counting, 'numerator', goal.numerator,
    'denominator', goal.denominator, 'frequency', goal.frequency, 'responsible', goal.responsible, 'baselineOn', goal.baseline_on, 'targetOn', goal.target_on,
    'example', goal.example, 'part', jsonb_build_object('id', part.id, 'number', part.number, 'title', coalesce(part.title, work.name)),
    'updates', coalesce((${updatesIn(stretch)}), '[]')) order by part.number, goal.number)
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id`

/** Who runs a `work`, its estates and their associations, as an array. */
export const organisations = sql`
  array(select work.operator_id where work.operator_id is not null
    union select unnest(array_remove(array[own.id, own.parent_id], null)) from helhed.work_estate member
      join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
      where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period))`

const closed = sql`
  select jsonb_agg(jsonb_build_object('period', held.period, 'lockedAt', held.locked_at, 'lockedBy', closer.name) order by held.period)
  from helhed.measurement_lock held join helhed.person closer on closer.id = held.locked_by
  where held.municipality = work.municipality and held.work_id = work.id
    and not exists (select from helhed.measurement_reopening opened where opened.municipality = held.municipality and opened.lock_id = held.id)`

const measured = (stretch: Stretch, which: Expression<SqlBool>) => sql<MeasuredPlan>`
  select work.municipality, work.id, work.kind, work.slug, work.name, work.period::text as period, work.example, ${organisations} as organisations,
    array_remove(array[work.area_id], null) as areas,
    coalesce((${goalsIn(stretch)}), '[]') as goals, coalesce((${closed}), '[]') as locks
  from helhed.work where ${which}
  order by work.name, work.id`

/** An effort that has ended is measured no more. */
const goesOn = sql`not exists (select from helhed.effort_end ended where ended.municipality = work.municipality and ended.work_id = work.id)`

/** The plans and efforts that a reader has and that go on, with their goals and what was written of them in a stretch of time. */
export const measuredPlans = rows(
  (_tx: Tx, reach: ReachSets, stretch: Stretch) => measured(stretch, sql<SqlBool>`${readable(reach)} and ${goesOn}`),
  [
    { municipalities: [746], bodies: [], areas: [], organisations: [] },
    { first: '2018-01-01', last: '2018-12-31' },
  ],
)

/** The same of one plan, which the caller has found already. */
export const measuredPlan = firstRow(
  (_tx: Tx, municipality: number, plan: Id, stretch: Stretch) =>
    measured(stretch, sql<SqlBool>`work.municipality = ${municipality} and work.id = ${plan}`),
  [746, '01900000-0000-7000-8000-000000000000', { first: '2018-01-01', last: '2018-12-31' }],
)

/** Everything that was written of the goal of one update, the newest first, with who wrote it and when. */
export type ToldUpdate = Update & {
  readonly goal: Id
  readonly example: boolean
  readonly recordedAt: Date
  readonly by: string
  readonly closedAt: Date | null
  readonly closedBy: string | null
  readonly file: Id | null
  readonly fileName: string | null
}

/** The updates that stand beside one update: all of its goal. None where the plan has no such update. */
export const updatesBeside = rows(
  (_tx: Tx, municipality: number, plan: Id, update: Id) => sql<ToldUpdate>`
    select told.id, told.goal_id as goal, told.measured_on as "measuredOn", trim_scale(told.amount)::text as amount, trim_scale(told.numerator)::text as numerator,
      trim_scale(told.denominator)::text as denominator, told.note, closing.closed_as as "closedAs", told.example, told.recorded_at as "recordedAt", writer.name as by,
      closing.closed_at as "closedAt", closer.name as "closedBy", told.file_id as file, kept.name as "fileName"
    from helhed.measurement asked
    join helhed.goal on goal.municipality = asked.municipality and goal.id = asked.goal_id
    join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id and part.work_id = ${plan}
    join helhed.measurement told on told.municipality = asked.municipality and told.goal_id = asked.goal_id
    join helhed.person writer on writer.id = told.recorded_by
    left join helhed.measurement_closing closing on closing.municipality = told.municipality and closing.measurement_id = told.id
    left join helhed.person closer on closer.id = closing.closed_by
    left join helhed.stored_file kept on kept.municipality = told.municipality and kept.id = told.file_id
    where asked.municipality = ${municipality} and asked.id = ${update}
    order by told.measured_on desc, told.id desc`,
  [746, '01900000-0000-7000-8000-000000000000', '01900000-0000-7000-8000-000000000001'],
)

/** The days of the plans and efforts that a reader has, that go on and that have goals. */
export const measuredSpans = rows(
  (_tx: Tx, reach: ReachSets) => sql<{ period: string }>`
    select distinct work.period::text as period from helhed.work
    where ${readable(reach)} and ${goesOn} and exists (select from helhed.part join helhed.goal on goal.municipality = part.municipality and goal.part_id = part.id
      where part.municipality = work.municipality and part.work_id = work.id)`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }],
)
