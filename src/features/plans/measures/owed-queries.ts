import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Language } from '#text/language.ts'
import { approvedOn } from '../calendar/queries.ts'
import type { GoalDocument } from '../document.ts'
import { mayWritePlan } from '../policy.ts'
import { stillCounts } from './counts.ts'
import { organisations } from './queries.ts'

/** A goal with the days on which it was measured. */
export type OwedGoal = Pick<GoalDocument, 'id' | 'number' | 'title' | 'frequency' | 'targetOn' | 'baselineOn' | 'responsible'> & {
  readonly part: number
  readonly days: readonly Day[]
}

/** When a plan was approved by everybody, whether anybody has measured, and its goals with the days on which they were. */
export type OwedPlan = { readonly approvedOn: Day | null; readonly measured: boolean; readonly goals: readonly OwedGoal[] }

const measuredDays = sql`
  coalesce((select jsonb_agg(distinct told.measured_on) from helhed.measurement told
    where told.municipality = goal.municipality and told.goal_id = goal.id and ${stillCounts('told')}), '[]')`

/** What a plan's goals owe, as one row. */
export const owedGoals = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<OwedPlan>`
    select ${approvedOn} as "approvedOn",
      exists (select from helhed.measurement told join helhed.goal on goal.municipality = told.municipality and goal.id = told.goal_id
        join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
        where part.municipality = work.municipality and part.work_id = work.id and ${stillCounts('told')}) as measured,
      coalesce((select jsonb_agg(jsonb_build_object('id', goal.id, 'number', goal.number, 'title', goal.title, 'frequency', goal.frequency, 'targetOn', goal.target_on,
          'baselineOn', goal.baseline_on, 'responsible', goal.responsible, 'part', part.number, 'days', ${measuredDays}) order by part.number, goal.number)
        from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
        where part.municipality = work.municipality and part.work_id = work.id), '[]') as goals
    from helhed.work where work.municipality = ${municipality} and work.id = ${plan}`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

export type PlanWriter = { readonly id: Id; readonly name: string; readonly email: string; readonly language: Language }

const writingRoles = (reach: 'municipality' | 'organisation'): readonly string[] =>
  mayWritePlan.sentences.flatMap((sentence) => (sentence.reach === reach ? [...sentence.roles] : []))

/** Who may write in a plan today: its own organisations' people first. */
export const planWriters = rows(
  (_tx: Tx, municipality: number, plan: Id, day: Day) => sql<PlanWriter>`
    select person.id, person.name, person.email, person.language
    from helhed.work
    join helhed.mandate held on held.municipality = work.municipality and held.period @> ${day}::date
      and (held.role = any (${writingRoles('municipality')}::text[]) or (held.role = any (${writingRoles('organisation')}::text[]) and held.organisation_id = any (${organisations})))
    join helhed.person on person.id = held.person_id
    where work.municipality = ${municipality} and work.id = ${plan}
      and not exists (select from helhed.mandate_end ended where ended.municipality = held.municipality and ended.mandate_id = held.id and ended.ends_on <= ${day}::date)
    group by person.id order by min(held.role) filter (where held.organisation_id is not null) nulls last, person.name`,
  [746, '01900000-0000-7000-8000-000000000000', '2018-06-01'],
)

export type Reminder = { readonly responsible: string; readonly sentAt: string; readonly to: string; readonly by: string }

/** The last letter to each who answers for goals of a plan. */
export const remindersOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<Reminder>`
    select distinct on (sent.responsible) sent.responsible, sent.sent_at::text as "sentAt", person.name as to, sender.name as by
    from helhed.measurement_reminder sent
    join helhed.person on person.id = sent.person_id
    join helhed.person sender on sender.id = sent.sent_by
    where sent.municipality = ${municipality} and sent.work_id = ${plan}
    order by sent.responsible, sent.sent_at desc`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
