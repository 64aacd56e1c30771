import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Permission, ReachSets, Subject } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { readable } from '../queries.ts'
import type { Plan } from '../read.ts'
import { registersOf } from '../register/queries.ts'
import type { TaskRow } from './task.ts'

const some = '01900000-0000-7000-8000-000000000000'

/** The tasks of a plan with who has them and how they ended. */
export const tasksOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<TaskRow>`
    select task.id, task.title, task.note, task.due_on as "dueOn", task.owner, task.checklist, task.item, task.version, task.example,
      case when holder.id is not null then jsonb_build_object('id', holder.id, 'name', holder.name) end as person,
      case when task.part_id is not null then jsonb_build_object('kind', 'part', 'id', task.part_id)
        when task.activity_id is not null then jsonb_build_object('kind', 'activity', 'id', task.activity_id)
        when task.milestone_id is not null then jsonb_build_object('kind', 'milestone', 'id', task.milestone_id) end as about,
      case when over.task_id is not null then jsonb_build_object('on', over.ended_on, 'note', over.note,
        'by', jsonb_build_object('id', ender.id, 'name', ender.name)) end as end
    from helhed.plan_task task
    left join helhed.person holder on holder.id = task.person_id
    left join helhed.plan_task_end over on over.municipality = task.municipality and over.task_id = task.id
    left join helhed.person ender on ender.id = over.ended_by
    where task.municipality = ${municipality} and task.work_id = ${plan}
    order by task.due_on nulls last, task.id`,
  [746, some],
)

/** How many registers of participants are open in a plan. */
export const openRegisters = async (tx: Tx, { municipality, id }: Pick<Plan, 'municipality' | 'id'>): Promise<number> =>
  (await registersOf(tx, municipality, id)).filter(({ endedAt }) => endedAt === null).length

/** Somebody who can have a task. */
export type Holder = { readonly id: Id; readonly name: string }

/** Whom a permission reaches on a subject today, by live mandates. */
export const holdersOf = rows(
  (_tx: Tx, { municipality, bodies = [], areas = [], organisations = [] }: Subject, { sentences }: Permission, day: Day) => {
    const rolesAt = (reach: string) => sql`${[...sentences.filter((one) => one.reach === reach).flatMap(({ roles }) => roles)]}::text[]`
    return sql<Holder>`
      select distinct person.id, person.name from helhed.mandate held
      join helhed.person on person.id = held.person_id
      left join helhed.mandate_end ended on ended.municipality = held.municipality and ended.mandate_id = held.id
      where held.municipality = ${municipality} and held.period @> ${day}::date and (ended.ends_on is null or ended.ends_on > ${day}::date)
        and (held.role = any (${rolesAt('municipality')})
          or held.role = any (${rolesAt('organisation')}) and held.organisation_id = any (${[...organisations]}::uuid[])
          or held.role = any (${rolesAt('body')}) and held.body_id = any (${[...bodies]}::uuid[])
          or held.role = any (${rolesAt('area')}) and held.area_id = any (${[...areas]}::uuid[]))
      order by person.name, person.id`
  },
  [{ municipality: 746 }, { name: 'task.finish', sentences: [] }, '2018-06-01'],
)

/** A task that waits, with its plan, where it is somebody's own. */
export type OwnTask = {
  readonly id: Id
  readonly title: string
  readonly dueOn: Day
  readonly plan: { readonly slug: string; readonly name: string }
}

/** The tasks with a day that are a person's own and not done, in plans that the person may read. */
export const ownTasks = rows(
  (_tx: Tx, person: Id, reach: ReachSets) => sql<OwnTask>`
    select task.id, task.title, task.due_on as "dueOn", jsonb_build_object('slug', work.slug, 'name', work.name) as plan
    from helhed.plan_task task
    join helhed.work on work.municipality = task.municipality and work.id = task.work_id
    where task.person_id = ${person} and task.due_on is not null and ${readable(reach)}
      and not exists (select from helhed.plan_task_end over where over.municipality = task.municipality and over.task_id = task.id)
    order by task.due_on, task.id`,
  [some, { municipalities: [746], bodies: [], areas: [], organisations: [] }],
)

/** A task that is not done, as a plan at work tells of it. */
export type OpenTask = { readonly id: Id; readonly title: string; readonly dueOn: Day | null; readonly person: Id | null }

/** The tasks of a `work` that are not done. */
export const openTasks = sql`
  select jsonb_agg(jsonb_build_object('id', task.id, 'title', task.title, 'dueOn', task.due_on, 'person', task.person_id) order by task.due_on nulls last, task.id)
  from helhed.plan_task task where task.municipality = work.municipality and task.work_id = work.id
    and not exists (select from helhed.plan_task_end over where over.municipality = task.municipality and over.task_id = task.id)`

/** The tasks of a `work` that have a day, as a calendar tells of them. */
export const datedTasks = sql`
  select jsonb_agg(jsonb_build_object('id', task.id, 'title', task.title, 'dueOn', task.due_on, 'owner', coalesce(holder.name, task.owner), 'person', task.person_id,
    'doneOn', over.ended_on) order by task.due_on, task.id)
  from helhed.plan_task task
  left join helhed.person holder on holder.id = task.person_id
  left join helhed.plan_task_end over on over.municipality = task.municipality and over.task_id = task.id
  where task.municipality = work.municipality and task.work_id = work.id and task.due_on is not null`
