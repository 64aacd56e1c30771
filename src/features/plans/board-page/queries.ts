import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { theRow } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { ApprovalRecord } from '../approval/approval.ts'
import { changing } from '../approval/queries.ts'
import { graveIn } from '../risk/queries.ts'
import { type UnnotedReport, unnoted } from '../status/unnoted.ts'

/** What beside the plan itself a board is told of. */
export type Beside = {
  /** Status reports whose newest version nobody has noted. */
  readonly reports: readonly UnnotedReport[]
  /** Questions of the fund that nobody has answered, and the day of the oldest. */
  readonly questions: { readonly count: number; readonly since: Day } | null
  /** How many open risks are grave, and what the gravest is. */
  readonly grave: { readonly count: number; readonly first: string } | null
  /** The approvals of amendments of which something waits: the open one, and those in force with conditions that are not met. */
  readonly changing: readonly ApprovalRecord[]
  /** Every session that counts so far. */
  readonly sessions: { readonly held: number; readonly people: number; readonly volunteers: number }
}

const unanswered = sql`
  select jsonb_build_object('count', count(*), 'since', min(asked.asked_on)) from helhed.fund_question asked
  where asked.municipality = work.municipality and asked.work_id = work.id
    and not exists (select from helhed.fund_answer given where given.municipality = asked.municipality and given.question_id = asked.id)
  having count(*) > 0`

const held = sql`
  select jsonb_build_object('held', count(*), 'volunteers', coalesce(sum(held.volunteers), 0), 'people', coalesce(sum((select sum(counted.people)
    from helhed.session_count counted where counted.municipality = held.municipality and counted.session_id = held.id)), 0))
  from helhed.activity_session held
  join helhed.activity on activity.municipality = held.municipality and activity.id = held.activity_id
  join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
  where held.municipality = work.municipality and part.work_id = work.id
    and not exists (select from helhed.session_ending ended where ended.municipality = held.municipality and ended.session_id = held.id)`

/** Reports, questions, amendments at work and sessions of a plan on a day, in one row. */
export const besideOf = theRow(
  (_tx: Tx, municipality: number, plan: Id, day: Day) => sql<Beside>`
    select coalesce((${unnoted}), '[]') as reports, (${unanswered}) as questions, ${graveIn} as grave, coalesce((${changing(day)}), '[]') as changing,
      (${held}) as sessions
    from helhed.work where work.municipality = ${municipality} and work.id = ${plan}`,
  [746, '01900000-0000-7000-8000-000000000000', '2018-06-01'],
)
