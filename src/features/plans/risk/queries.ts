import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import { graveFrom, type Risk } from './risk.ts'

/** The risks of a plan, each with its assessments, the newest first. */
export const risksOf = rows(
  (_tx: Tx, municipality: number, work: Id) => sql<Risk>`
    select risk.id, risk.example, (select jsonb_agg(jsonb_build_object('number', told.number, 'what', told.what, 'likelihood', told.likelihood,
        'consequence', told.consequence, 'response', told.response, 'owner', told.owner, 'reviewedOn', told.reviewed_on, 'note', told.note,
        'closed', told.closed, 'role', mandate.role, 'for', organisation.name) order by told.number desc)
      from helhed.risk_assessment told
      join helhed.mandate on mandate.municipality = told.municipality and mandate.id = told.written_under
      join helhed.organisation on organisation.municipality = told.municipality and organisation.id = told.written_for
      where told.municipality = risk.municipality and told.risk_id = risk.id) as assessments
    from helhed.risk
    where risk.municipality = ${municipality} and risk.work_id = ${work}
      and exists (select from helhed.risk_assessment told where told.municipality = risk.municipality and told.risk_id = risk.id)
    order by risk.recorded_at, risk.id`,
  [746, '01900000-0000-7000-8000-000000000000'],
)

/** How many of a `work`'s open risks are grave, and what the gravest of them is; null where none is. */
export const graveIn = sql`
  (select jsonb_build_object('count', count(*), 'first', (array_agg(told.what order by told.likelihood * told.consequence desc, told.reviewed_on))[1])
    from helhed.risk join helhed.risk_assessment told on told.municipality = risk.municipality and told.risk_id = risk.id
    where risk.municipality = work.municipality and risk.work_id = work.id and told.closed is null and told.likelihood * told.consequence >= ${graveFrom}
      and not exists (select from helhed.risk_assessment later where later.municipality = told.municipality and later.risk_id = told.risk_id and later.number > told.number)
    having count(*) > 0)`
