import { sql } from 'kysely'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { PrequalificationStep } from './report.ts'

/** What stands between a plan and the fund before the full application. */
export type AskingTheFund = {
  /** The newest version: who finished it and when, and the last step that was taken with it. */
  readonly paper: { readonly by: Id; readonly on: Day; readonly step: PrequalificationStep | null } | null
  readonly questions: { readonly count: number; readonly since: Day } | null
}

/** How the plan `work` of a statement stands to the fund before the full application: its newest prequalification and what waits for an answer. */
export const asking = sql`
  jsonb_build_object(
    'paper', (select jsonb_build_object('by', frozen.sent_by, 'on', frozen.sent_on, 'step', (select taken.step from helhed.prequalification_step taken
        where taken.municipality = frozen.municipality and taken.version_id = frozen.id
        order by array_position(array['recommended', 'declined', 'sent', 'accepted', 'rejected'], taken.step) desc limit 1))
      from helhed.report join helhed.report_version frozen on frozen.municipality = report.municipality and frozen.report_id = report.id
      where report.municipality = work.municipality and report.work_id = work.id and report.kind = 'prequalification' order by frozen.number desc limit 1),
    'questions', (select jsonb_build_object('count', count(*), 'since', min(asked.asked_on)) from helhed.fund_question asked
      where asked.municipality = work.municipality and asked.work_id = work.id
        and not exists (select from helhed.fund_answer given where given.municipality = asked.municipality and given.question_id = asked.id)
      having count(*) > 0))`
