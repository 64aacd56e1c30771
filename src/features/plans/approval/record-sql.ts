import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#kernel/day'

/**
 * Whose approval is gathered: a plan's key and that of its amendment, null for the plan itself, as values or as columns of the statement around,
 * whose aliases are none of those below.
 */
export type Key = {
  readonly municipality: RawBuilder<unknown>
  readonly work: RawBuilder<unknown>
  readonly amendment: RawBuilder<unknown>
}

/** The plan itself, and none of its amendments. */
export const itself = sql`null::uuid`

const steps = ({ municipality, work, amendment }: Key) => sql`
  select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per,
    'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides,
    'onChange', step.on_change, 'commitment', step.commitment,
    'after', array(select after.after_id from helhed.approval_step_after after where after.municipality = step.municipality and after.step_id = step.id order by after.after_id))
    order by step.position)
  from helhed.approval_step step
  where step.municipality = ${municipality} and step.work_id = ${work} and step.amendment_id is not distinct from ${amendment}`

const deciders = ({ municipality, work, amendment }: Key, day: Day) => sql`
  select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id,
    'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on,
    'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end,
    'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end,
    'holder', (select holding.person_id from helhed.seat_holding holding
      join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
      where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> ${day}::date
        and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end limit 1))
    order by decider.title, decider.id)
  from helhed.approval_decider decider
  join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct from ${amendment}
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = ${municipality} and decider.work_id = ${work}`

const submission = ({ municipality, work, amendment }: Key) => sql`
  select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at,
    'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent
  join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id
  join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = ${municipality} and sent.work_id = ${work} and sent.amendment_id is not distinct from ${amendment}
  order by sent.submitted_at desc limit 1`

/** The version that the last amendment in force has made the approved one; nothing where the plan itself was sent anew since. */
const amended = ({ municipality, work }: Key) => sql`
  select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force
  join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id
  join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id
  join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = ${municipality} and force.work_id = ${work} and not exists (
    select from helhed.submission later where later.municipality = force.municipality and later.work_id = force.work_id
      and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc limit 1`

/** Which amendment is approved, and how it stands as a whole; nothing for the plan itself. */
const subject = ({ municipality, amendment }: Key) => sql`
  select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id,
    'inForce', exists (select from helhed.amendment_in_force force where force.municipality = own.municipality and force.amendment_id = own.id),
    'closed', exists (select from helhed.amendment_withdrawal gone where gone.municipality = own.municipality and gone.amendment_id = own.id)
      or exists (select from helhed.amendment later where later.municipality = own.municipality and later.work_id = own.work_id
        and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own where own.municipality = ${municipality} and own.id = ${amendment}`

/** The plan's amendment that is neither in force nor withdrawn nor sent again since: its number, whether it was answered with no, and whether its board has yet to answer. */
const amending = ({ municipality, work }: Key) => sql`
  select jsonb_build_object('number', last.number,
    'status', coalesce((select taken.outcome from helhed.approval_step step
      join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
      left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
      where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected')
        and (taken.decides = 'here' or held.verdict = 'confirmed') order by taken.recorded_at desc limit 1), 'waiting'),
    'board', not exists (select from helhed.approval_step step
      join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
      where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last where last.municipality = ${municipality} and last.work_id = ${work}
    and not exists (select from helhed.amendment_withdrawal gone where gone.municipality = last.municipality and gone.amendment_id = last.id)
    and not exists (select from helhed.amendment_in_force force where force.municipality = last.municipality and force.amendment_id = last.id)
    and not exists (select from helhed.amendment later where later.municipality = last.municipality and later.work_id = last.work_id
      and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc limit 1`

/** Frozen versions with their parts' hashes; `texts` brings the texts of the one that was sent and of the one that stands along. */
const versions = ({ municipality, work, amendment }: Key, texts: boolean) => sql`
  select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash,
    'estates', array(select helhed.frozen_estates(version.municipality, version.id)),
    'amendment', (select jsonb_build_object('id', own.id, 'number', own.number) from helhed.submission sent
      join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
      where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', (
    select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when ${texts} and version.id = any (whole.ids) then frozen.text end) order by part.number)
    from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
    where frozen.municipality = version.municipality and frozen.version_id = version.id)) order by version.number)
  from helhed.work_version version
  cross join (select array[
    (select sent.version_id from helhed.submission sent where sent.municipality = ${municipality} and sent.work_id = ${work}
      and sent.amendment_id is not distinct from ${amendment} order by sent.submitted_at desc limit 1),
    (select force.version_id from helhed.amendment_in_force force where force.municipality = ${municipality} and force.work_id = ${work}
      order by force.in_force_at desc limit 1)] as ids) whole
  where version.municipality = ${municipality} and version.work_id = ${work}`

const conditions = sql`
  select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on,
    'proof', condition.proof, 'blocks', condition.blocks,
    'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end) order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id`

const decisions = ({ municipality, work, amendment }: Key) => sql`
  select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id,
    'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons,
    'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null,
    'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end,
    'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end,
    'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at,
    'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at,
      'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end,
    'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end,
    'returns', array(select back.part_id from helhed.decision_return back where back.municipality = taken.municipality and back.decision_id = taken.id order by back.part_id),
    'conditions', coalesce((${conditions}), '[]')) order by taken.recorded_at, taken.id)
  from helhed.decision taken
  join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct from ${amendment}
  join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = ${municipality} and taken.work_id = ${work}`

const takenOver = ({ municipality, work }: Key) => sql`
  select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over
  join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = ${municipality} and over.work_id = ${work}`

/** The columns of one approval, as they stand on a day. */
export const recordOf = (key: Key, day: Day, texts: boolean) => sql`
  (select jsonb_build_object('id', template, 'version', template_version) from helhed.approval_step
      where municipality = ${key.municipality} and work_id = ${key.work} and amendment_id is not distinct from ${key.amendment} limit 1) as template,
    coalesce((${steps(key)}), '[]') as steps, coalesce((${deciders(key, day)}), '[]') as deciders,
    (${submission(key)}) as submission, (${amended(key)}) as amended, (${subject(key)}) as amendment, (${amending(key)}) as amending, coalesce((${versions(key, texts)}), '[]') as versions,
    coalesce((${decisions(key)}), '[]') as decisions, (${takenOver(key)}) as taken`
