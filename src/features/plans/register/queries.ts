import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Basis, Keeping } from './register.ts'

export type RegisterRow = {
  readonly id: Id
  readonly activity: Id
  readonly title: string
  readonly basis: Basis
  readonly purpose: string
  readonly keeps: Keeping
  readonly deleteOn: Day
  readonly example: boolean
  readonly openedAt: Date
  readonly by: string
  /** How many persons it holds, or held last. */
  readonly people: number
  readonly endedAt: Date | null
}

/** The registers of a plan's activities, the open ones first; never a person in them. */
export const registersOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<RegisterRow>`
    select register.id, register.activity_id as activity, activity.title, register.basis, register.purpose, register.keeps, register.delete_on as "deleteOn",
      register.example, register.opened_at as "openedAt", opener.name as by, ended.ended_at as "endedAt",
      coalesce(ended.people, (select count(*)::int from helhed.participant one
        where one.municipality = register.municipality and one.register_id = register.id)) as people
    from helhed.participant_register register
    join helhed.activity on activity.municipality = register.municipality and activity.id = register.activity_id
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    join helhed.person opener on opener.id = register.opened_by
    left join helhed.register_end ended on ended.municipality = register.municipality and ended.register_id = register.id
    where register.municipality = ${municipality} and part.work_id = ${plan}
    order by ended.ended_at is not null, register.opened_at desc, register.id`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

export type ParticipantRow = {
  readonly id: Id
  readonly name: string
  readonly birthYear: number | null
  readonly consentedOn: Day
  readonly example: boolean
  readonly recordedAt: Date
  readonly by: string
}

/** The persons in a register. Read only where the reading is written down. */
export const participantsOf = rows(
  (_tx: Tx, municipality: number, register: Id) => sql<ParticipantRow>`
    select one.id, one.name, one.birth_year as "birthYear", one.consented_on as "consentedOn", one.example, one.recorded_at as "recordedAt", writer.name as by
    from helhed.participant one join helhed.person writer on writer.id = one.recorded_by
    where one.municipality = ${municipality} and one.register_id = ${register} order by one.name, one.id`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** Open registers whose day has come. */
export const registersToForget = rows(
  (_tx: Tx, municipality: number, today: Day) => sql<{ id: Id; plan: Id }>`
    select register.id, part.work_id as plan from helhed.participant_register register
    join helhed.activity on activity.municipality = register.municipality and activity.id = register.activity_id
    join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
    where register.municipality = ${municipality} and register.delete_on <= ${today}
      and not exists (select from helhed.register_end ended where ended.municipality = register.municipality and ended.register_id = register.id)
    order by register.id`,
  [746, '2020-01-01'],
)
