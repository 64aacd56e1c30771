import { sql } from 'kysely'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'

/** A status report whose newest version was sent to the board, and that nobody has noted there. */
export type UnnotedReport = { readonly id: Id; readonly period: string; readonly sentOn: Day }

/** The unnoted status reports of a `work`, in the order of their periods. */
export const unnoted = sql`
  select jsonb_agg(jsonb_build_object('id', report.id, 'period', report.period::text, 'sentOn', newest.sent_on) order by report.period)
  from helhed.report
  join lateral (select frozen.id, frozen.sent_on from helhed.report_version frozen
    where frozen.municipality = report.municipality and frozen.report_id = report.id order by frozen.number desc limit 1) newest on true
  where report.municipality = work.municipality and report.work_id = work.id and report.kind = 'status'
    and not exists (select from helhed.report_noted noted where noted.municipality = report.municipality and noted.version_id = newest.id)`
