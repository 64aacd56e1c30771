import type pg from 'pg'
import { type Facts, published } from './record.ts'

/** The estates that take part in a plan now. */
const members = `(select m.estate_id from helhed.work_estate m where m.municipality = work.municipality and m.work_id = work.id and upper_inf(m.period))`

const present = `lies.municipality = work.municipality and upper_inf(lies.period) and lies.estate_id in ${members}`

/** One record of a part of the plan, the first of the part with most goals. */
const inPart = (table: string): string =>
  `(select one.id from helhed.${table} one join fullest on one.municipality = fullest.municipality and one.part_id = fullest.id order by one.id limit 1)`

const ofWork = (table: string, order = 'one.id', condition = 'true'): string =>
  `(select one.id from helhed.${table} one where one.municipality = work.municipality and one.work_id = work.id and ${condition} order by ${order} limit 1)`

/** A decision that waits to be confirmed, and a decider whose turn it may be. */
const waiting = `one.decides = 'elsewhere' and not exists (select from helhed.decision_confirmation c where c.municipality = one.municipality and c.decision_id = one.id)`
const undecided = 'not exists (select from helhed.decision d where d.municipality = one.municipality and d.decider_id = one.id)'
const named = `one.who <> 'meeting' and one.branch <> 'fund'`
const unmet = 'not exists (select from helhed.decision_condition_met m where m.municipality = c.municipality and m.condition_id = c.id)'

const unanswered = 'not exists (select from helhed.fund_answer a where a.municipality = one.municipality and a.question_id = one.id)'

/** Registers whose persons have been deleted come last. */
const ended = 'exists (select from helhed.register_end e where e.municipality = reg.municipality and e.register_id = reg.id)'

/** A status report, first one that was sent and that no board has noted. */
const report = `(select r.id from helhed.report r left join helhed.report_version v on v.municipality = r.municipality and v.report_id = r.id
  left join helhed.report_noted n on n.municipality = v.municipality and n.version_id = v.id
  where r.municipality = work.municipality and r.work_id = work.id and r.kind = 'status' order by v.id is not null and n.version_id is null desc, r.id limit 1)`

/**
 * What the addresses of a plan name. Of several it is the one that something can still be done to: hours not yet confirmed, a decision
 * that waits for its second person, a decider who has not decided, a condition that is not met.
 */
const params = `jsonb_strip_nulls(jsonb_build_object(
  'number', (select number::text from fullest), 'goal', ${inPart('goal')}, 'activity', ${inPart('activity')}, 'milestone', ${inPart('milestone')},
  'measurement', (select told.id from helhed.measurement told join helhed.goal g on g.municipality = told.municipality and g.id = told.goal_id
    join helhed.part p on p.municipality = g.municipality and p.id = g.part_id where p.municipality = work.municipality and p.work_id = work.id order by told.id limit 1),
  'period', (select held.period from helhed.measurement_lock held where held.municipality = work.municipality and held.work_id = work.id
    and not exists (select from helhed.measurement_reopening opened where opened.municipality = held.municipality and opened.lock_id = held.id) order by held.period limit 1),
  'session', (select held.id from helhed.activity_session held join helhed.activity a on a.municipality = held.municipality and a.id = held.activity_id
    join helhed.part p on p.municipality = a.municipality and p.id = a.part_id where p.municipality = work.municipality and p.work_id = work.id
    order by exists (select from helhed.session_ending e where e.municipality = held.municipality and e.session_id = held.id), held.id limit 1),
  'register', (select reg.id from helhed.participant_register reg join helhed.activity a on a.municipality = reg.municipality and a.id = reg.activity_id
    join helhed.part p on p.municipality = a.municipality and p.id = a.part_id
    where p.municipality = work.municipality and p.work_id = work.id order by ${ended}, reg.id limit 1),
  'participant', (select one.id from helhed.participant one where one.municipality = work.municipality and one.register_id = (select reg.id from helhed.participant_register reg join helhed.activity a on a.municipality = reg.municipality and a.id = reg.activity_id
    join helhed.part p on p.municipality = a.municipality and p.id = a.part_id
    where p.municipality = work.municipality and p.work_id = work.id order by ${ended}, reg.id limit 1) order by one.id limit 1),
  'section', 'need', 'note', (select note.id from helhed.section_note note join helhed.part p on p.municipality = note.municipality and p.id = note.part_id
    where p.municipality = work.municipality and p.work_id = work.id and note.section = 'need' and p.number = (select number from fullest)
    order by exists (select from helhed.section_note_end e where e.municipality = note.municipality and e.note_id = note.id), note.id limit 1),
  'written', (select text.section from helhed.section_text text join helhed.part p on p.municipality = text.municipality and p.id = text.part_id
    where p.municipality = work.municipality and p.work_id = work.id and p.number = (select number from fullest) order by text.section, text.number limit 1),
  'edition', (select min(text.number) from helhed.section_text text join helhed.part p on p.municipality = text.municipality and p.id = text.part_id
    where p.municipality = work.municipality and p.work_id = work.id and p.number = (select number from fullest)),
  'story', ${ofWork('story')}, 'task', ${ofWork('plan_task')}, 'node', ${inPart('theory_node')}, 'arrow', ${inPart('theory_arrow')},
  'staff', ${ofWork('staff_role')}, 'line', ${ofWork('budget_line', `one.kind = 'hours' desc, one.confirmed_at is null desc, one.position, one.id`)},
  'estate', (select m.estate_id from helhed.work_estate m where m.municipality = work.municipality and m.work_id = work.id and upper_inf(m.period)
    order by lower(m.period), m.id limit 1),
  'step', ${ofWork('approval_step', 'one.position', named)}, 'decider', ${ofWork('approval_decider', `${undecided} desc, one.kind = 'meeting' desc, one.id`)},
  'decision', ${ofWork('decision', `${waiting} desc, one.recorded_at, one.id`)},
  'condition', (select c.id from helhed.decision_condition c join helhed.decision d on d.municipality = c.municipality and d.id = c.decision_id
    where d.municipality = work.municipality and d.work_id = work.id order by ${unmet} desc, c.id limit 1),
  'paper', (select 'account-' || extract(year from lower(work.period)) where exists (select from helhed.version_approved d join helhed.decision on decision.municipality = d.municipality
    and decision.version_id = d.version_id where d.municipality = work.municipality and d.work_id = work.id)),
  'risk', ${ofWork('risk', 'one.recorded_at, one.id')}, 'amendment', (select max(own.number)::text from helhed.amendment own where own.municipality = work.municipality and own.work_id = work.id),
  'document', 'plan.docx', 'copy', 'kladde.docx', 'report', ${report}, 'policy', ${ofWork('plan_policy', 'one.recorded_at, one.id')},
  'question', ${ofWork('fund_question', 'one.id', unanswered)},
  'version', (select max(number)::text from helhed.work_version v where v.municipality = work.municipality and v.work_id = work.id),
  'file', coalesce((select d.paper_id from helhed.decision d where d.municipality = work.municipality and d.work_id = work.id and d.paper_id is not null order by d.recorded_at limit 1),
    (select v.file_id from helhed.version_document v where v.municipality = work.municipality and v.work_id = work.id limit 1))))`

/** Every plan and appropriation of a world: whom a plan concerns follows from its board, its deciders (estates that have left among them), its present estates and who runs it. */
export const planFactsOf = async (owner: pg.Pool): Promise<readonly Facts[]> => {
  const plans = await owner.query<Facts>(
    `select 'planer' as section, work.municipality, work.id, work.slug, work.name, ${published('work')} as published,
       array(select distinct lies.area_id from helhed.area_estate lies where ${present}) as areas,
       array(select work.board_id where work.board_id is not null
         union select tied.body_id from helhed.area_body tied join helhed.area_estate lies on lies.municipality = tied.municipality and lies.area_id = tied.area_id
           where upper_inf(tied.period) and ${present}
         union select body_id from helhed.approval_decider d where d.municipality = work.municipality and d.work_id = work.id and body_id is not null) as bodies,
       array(select work.operator_id where work.operator_id is not null union select unnest(array${members})
         union select parent_id from helhed.organisation o where o.municipality = work.municipality and o.id in ${members} and parent_id is not null
         union select unnest(array_remove(array[o.id, o.parent_id], null)) from helhed.approval_decider d
           join helhed.organisation o on o.municipality = d.municipality and o.id = d.estate_id where d.municipality = work.municipality and d.work_id = work.id) as organisations,
       array(select fund.id from helhed.organisation fund where fund.municipality = 0 and fund.kind = 'fund' and exists (
         select from helhed.decision d join helhed.approval_step s on s.municipality = d.municipality and s.id = d.step_id and s.branch = 'fund' and s.amendment_id is null
           join helhed.decision_confirmation c on c.municipality = d.municipality and c.decision_id = d.id and c.verdict = 'confirmed'
           where d.municipality = work.municipality and d.work_id = work.id and d.outcome in ('approved', 'conditional'))) as funds,
       (with fullest as (select part.municipality, part.id, part.number from helhed.part where part.municipality = work.municipality and part.work_id = work.id and part.kind = 'sub'
           order by (select count(*) from helhed.goal g where g.municipality = part.municipality and g.part_id = part.id) desc, part.number limit 1)
         select ${params}) as params
     from helhed.work where work.kind = 'plan' order by work.municipality, work.name`,
  )
  const appropriations = await owner.query<Facts>(
    `select 'bevillinger' as section, municipality, id, slug, name, false as published, '{}'::uuid[] as areas, array[body_id] as bodies,
       '{}'::uuid[] as organisations, '{}'::jsonb as params from helhed.appropriation order by municipality, name`,
  )
  return [...plans.rows, ...appropriations.rows]
}
