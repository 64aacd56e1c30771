import { sql } from 'kysely'
import { besideIn } from '../contribution/queries.ts'
import { refersIn } from '../evidence/queries.ts'
import { needsIn } from '../milestone/queries.ts'
import { theoryIn } from '../theory/queries.ts'

const sections = sql`
  select jsonb_agg(jsonb_build_object('section', section, 'words', words)
    order by array_position('{vision,goals,organisation,partners,financing,need,cooperation}'::text[], section))
  from helhed.part_section section where section.municipality = part.municipality and section.part_id = part.id and section not in ('aim', 'beside')`

const goals = sql`
  select jsonb_agg(jsonb_build_object('id', goal.id, 'number', goal.number, 'title', goal.title, 'indicator', goal.indicator, 'unit', goal.unit,
    'direction', goal.direction, 'counting', goal.counting, 'numerator', goal.numerator, 'denominator', goal.denominator,
    'disaggregation', goal.disaggregation, 'source', goal.source, 'method', goal.method, 'frequency', goal.frequency, 'responsible', goal.responsible,
    'baseline', trim_scale(goal.baseline)::text, 'baselineOn', goal.baseline_on, 'target', trim_scale(goal.target)::text, 'targetOn', goal.target_on,
    'example', goal.example, 'steps', coalesce((select jsonb_agg(jsonb_build_object('dueOn', step.due_on, 'amount', trim_scale(step.amount)::text) order by step.due_on)
      from helhed.goal_target step where step.municipality = goal.municipality and step.goal_id = goal.id), '[]')) || ${besideIn} order by goal.number)
  from helhed.goal where goal.municipality = part.municipality and goal.part_id = part.id`

const activities = sql`
  select jsonb_agg(jsonb_build_object('id', activity.id, 'number', activity.number, 'title', activity.title, 'what', activity.what,
    'interest', activity.interest, 'targetGroup', activity.target_group, 'method', activity.method, 'responsible', activity.responsible,
    'employer', case when employer.id is not null then jsonb_build_object('id', employer.id, 'name', employer.name) end,
    'from', lower(activity.period), 'until', upper(activity.period), 'place', activity.place, 'evidence', activity.evidence,
    'takesOver', activity.takes_over, 'example', activity.example,
    'goals', coalesce((select jsonb_agg(link.goal_id order by link.goal_id) from helhed.activity_goal link
      where link.municipality = activity.municipality and link.activity_id = activity.id), '[]'))
      || case when activity.kind is not null then jsonb_build_object('kind', activity.kind, 'groups', activity.target_groups)
        when activity.target_groups <> '{}' then jsonb_build_object('groups', activity.target_groups) else '{}' end
      || ${refersIn} order by activity.number)
  from helhed.activity
  left join helhed.organisation employer on employer.municipality = activity.municipality and employer.id = activity.employer_id
  where activity.municipality = part.municipality and activity.part_id = part.id`

const milestones = sql`
  select jsonb_agg(jsonb_build_object('id', milestone.id, 'title', milestone.title, 'dueOn', milestone.due_on, 'owner', milestone.owner,
    'example', milestone.example) || ${needsIn} order by milestone.due_on, milestone.id)
  from helhed.milestone where milestone.municipality = part.municipality and milestone.part_id = part.id`

const lines = sql`
  select jsonb_agg(jsonb_build_object('id', line.id, 'position', line.position, 'category', line.category, 'source', line.source, 'kind', line.kind,
    'rate', line.rate, 'manager', line.manager, 'confirmed', line.confirmed_at is not null,
    'cells', coalesce((select jsonb_agg(jsonb_build_object('year', cell.year, 'amount', cell.amount, 'hours', trim_scale(cell.hours)::text) order by cell.year)
      from helhed.budget_cell cell where cell.municipality = line.municipality and cell.line_id = line.id), '[]')) order by line.position, line.id)
  from helhed.budget_line line where line.municipality = part.municipality and line.part_id = part.id and line.work_kind = 'plan'`

/** The parts of a `work` as documents, with what they say, want, do, reach and cost. */
export const partsIn = sql`
  select jsonb_agg(jsonb_build_object('id', part.id, 'kind', part.kind, 'number', part.number, 'theme', part.theme, 'title', coalesce(part.title, work.name),
    'version', part.version, 'sections', coalesce((${sections}), '[]'), 'goals', coalesce((${goals}), '[]'), 'activities', coalesce((${activities}), '[]'),
    'milestones', coalesce((${milestones}), '[]'), 'lines', coalesce((${lines}), '[]'), 'plan', null) || ${theoryIn} order by part.number)
  from helhed.part where part.municipality = work.municipality and part.work_id = work.id`
