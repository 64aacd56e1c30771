import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { Id } from '#kernel/id'
import type { Report } from './report.ts'

const role = (mandate: 'sent_under' | 'recorded_under') =>
  sql`(select mandate.role from helhed.mandate where mandate.municipality = frozen.municipality and mandate.id = ${sql.ref(mandate)})`

const organisation = (id: 'sent_for' | 'recorded_for') =>
  sql`(select organisation.name from helhed.organisation where organisation.municipality = frozen.municipality and organisation.id = ${sql.ref(id)})`

const steps = sql`
  select coalesce(jsonb_agg(jsonb_build_object('step', taken.step, 'on', taken.happened_on, 'remark', taken.remark, 'role', mandate.role, 'for', organisation.name)
    order by array_position(array['recommended', 'declined', 'sent', 'accepted', 'rejected'], taken.step)), '[]')
  from helhed.prequalification_step taken
  join helhed.mandate on mandate.municipality = taken.municipality and mandate.id = taken.recorded_under
  join helhed.organisation on organisation.municipality = taken.municipality and organisation.id = taken.recorded_for
  where taken.municipality = frozen.municipality and taken.version_id = frozen.id`

/** Everything that is written beside a plan, with what was frozen of it: reports by their period, newest first, then the proposal and the prequalification. */
export const reportsOf = rows(
  (_tx: Tx, municipality: number, work: Id) => sql<Report>`
    select report.id, report.kind, report.period::text as period, report.example, report.version,
      coalesce((select jsonb_agg(jsonb_build_object('section', own.section, 'words', own.words) order by own.section)
        from helhed.report_section own where own.municipality = report.municipality and own.report_id = report.id), '[]') as sections,
      coalesce((select jsonb_agg(jsonb_build_object('id', frozen.id, 'number', frozen.number, 'hash', frozen.hash, 'pdf', frozen.pdf_id, 'word', frozen.word_id,
          'sentOn', frozen.sent_on, 'by', frozen.sent_by, 'role', ${role('sent_under')}, 'for', ${organisation('sent_for')},
          'noted', case when noted.version_id is not null then jsonb_build_object('on', noted.noted_on, 'remark', noted.remark,
            'role', ${role('recorded_under')}, 'for', ${organisation('recorded_for')}) end,
          'steps', (${steps})) order by frozen.number)
        from helhed.report_version frozen
        left join helhed.report_noted noted on noted.municipality = frozen.municipality and noted.version_id = frozen.id
        where frozen.municipality = report.municipality and frozen.report_id = report.id), '[]') as versions
    from helhed.report
    where report.municipality = ${municipality} and report.work_id = ${work}
    order by report.kind desc, report.period desc, report.id`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** What a frozen report said, as it was hashed. */
export const findReportText = firstRow(
  (_tx: Tx, municipality: number, version: Id) =>
    sql<{ readonly text: string }>`select text from helhed.report_version where municipality = ${municipality} and id = ${version}`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
