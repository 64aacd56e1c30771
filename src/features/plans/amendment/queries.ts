import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { recordOf } from '../approval/record-sql.ts'
import type { Amendment } from './amendment.ts'

const frozen = (version: ReturnType<typeof sql>) => sql`
  (select jsonb_build_object('id', version.id, 'number', version.number, 'texts',
      (select jsonb_agg(frozen.text) from helhed.part_version frozen where frozen.municipality = version.municipality and frozen.version_id = version.id))
    from helhed.work_version version where version.municipality = told.municipality and version.id = ${version})`

/** A plan's amendments, newest first, each with its approval as it stands on a day and the frozen texts before and after. */
export const amendmentsOf = rows(
  (_tx: Tx, municipality: number, work: Id, day: Day) => sql<Amendment>`
    select told.id, told.number, told.round, told.why, told.takes_effect_on as "takesEffectOn", told.weight, told.rule_from as "ruleFrom", told.grounds,
      told.raised, told.example, jsonb_build_object('at', told.sent_at, 'role', mandate.role, 'for', sender.name) as sent,
      ${frozen(sql`told.before_id`)} as before, ${frozen(sql`sent.version_id`)} as after,
      (select jsonb_build_object('at', gone.withdrawn_at, 'role', held.role, 'for', whose.name, 'reason', gone.reason)
        from helhed.amendment_withdrawal gone
        join helhed.mandate held on held.municipality = gone.municipality and held.id = gone.withdrawn_under
        join helhed.organisation whose on whose.municipality = gone.municipality and whose.id = gone.withdrawn_for
        where gone.municipality = told.municipality and gone.amendment_id = told.id) as withdrawn,
      (select to_jsonb(force.in_force_at) #>> '{}' from helhed.amendment_in_force force
        where force.municipality = told.municipality and force.amendment_id = told.id) as "inForceAt",
      to_jsonb(found) as record
    from helhed.amendment told
    join helhed.submission sent on sent.municipality = told.municipality and sent.amendment_id = told.id
    join helhed.mandate on mandate.municipality = told.municipality and mandate.id = told.sent_under
    join helhed.organisation sender on sender.municipality = told.municipality and sender.id = told.sent_for
    cross join lateral (select ${recordOf({ municipality: sql`told.municipality`, work: sql`told.work_id`, amendment: sql`told.id` }, day, false)}) found
    where told.municipality = ${municipality} and told.work_id = ${work}
    order by told.number desc, told.round desc`,
  [746, '01900000-0000-7000-8000-000000000000', '2016-02-22'],
)
