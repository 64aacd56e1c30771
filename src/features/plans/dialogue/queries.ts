import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import type { FundQuestion } from './dialogue.ts'

/** The fund's questions about a plan with their answers, those without one first, then the newest first. */
export const questionsOf = rows(
  (_tx: Tx, municipality: number, work: Id) => sql<FundQuestion>`
    select asked.id, asked.asked_on as "askedOn", asked.question, asked.example,
      case when given.question_id is not null then jsonb_build_object('on', given.answered_on, 'words', given.answer, 'role', mandate.role, 'for', organisation.name) end as answer
    from helhed.fund_question asked
    left join helhed.fund_answer given on given.municipality = asked.municipality and given.question_id = asked.id
    left join helhed.mandate on mandate.municipality = given.municipality and mandate.id = given.recorded_under
    left join helhed.organisation on organisation.municipality = given.municipality and organisation.id = given.recorded_for
    where asked.municipality = ${municipality} and asked.work_id = ${work}
    order by given.question_id is not null, asked.asked_on desc, asked.recorded_at desc`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
