import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import { stillCounts } from '../measures/counts.ts'
import { goalStates, readable } from '../queries.ts'
import type { Beside } from './across.ts'

/** The goals of a `work`'s newest version that everybody has approved, as they were frozen, with what counts of their measurements; null where no version is. */
const agreed = sql`
  (select jsonb_build_object(
      'goals', coalesce((select jsonb_agg(goal) from helhed.part_version frozen cross join jsonb_array_elements(frozen.text::jsonb -> 'goals') goal
        where frozen.municipality = last.municipality and frozen.version_id = last.id), '[]'),
      'measured', coalesce((select jsonb_agg(jsonb_build_object('goal', measured.goal_id, 'measuredOn', measured.measured_on,
          'amount', trim_scale(measured.amount)::text, 'numerator', trim_scale(measured.numerator)::text, 'denominator', trim_scale(measured.denominator)::text))
        from helhed.measurement measured
        join helhed.goal on goal.municipality = measured.municipality and goal.id = measured.goal_id
        join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
        where part.municipality = work.municipality and part.work_id = work.id and ${stillCounts('measured')}), '[]'))
    from (select version.municipality, version.id from helhed.version_approved approved
      join helhed.work_version version on version.municipality = approved.municipality and version.id = approved.version_id
      where approved.municipality = work.municipality and approved.work_id = work.id order by version.number desc limit 1) last)`

/** What a page across plans tells of each that the actor may read beside its approval: board, money, goals as the thread has them and those that all have agreed to, activities on a day, sessions. */
export const besidePlans = rows(
  (_tx: Tx, reach: ReachSets, day: Day) => sql<Beside>`
    select work.id, municipality.slug as municipality, municipality.name as place, work.example, lower(work.period)::text as from, upper(work.period)::text as until, board.name as board, budget.frame,
      (${goalStates}) as goals, ${agreed} as agreed,
      coalesce((select jsonb_agg(jsonb_build_object('kind', line.kind, 'rate', line.rate, 'manager', line.manager, 'confirmed', line.confirmed_at is not null, 'cells', (select coalesce(jsonb_agg(jsonb_build_object('year', cell.year,
          'amount', cell.amount, 'hours', trim_scale(cell.hours)::text)), '[]') from helhed.budget_cell cell
          where cell.municipality = line.municipality and cell.line_id = line.id)))
        from helhed.budget_line line where line.municipality = work.municipality and line.work_id = work.id
          and line.source in ('municipalitySubAgreements', 'municipalityCoordination')), '[]') as given,
      (select jsonb_build_object('all', count(*), 'running', count(*) filter (where activity.period @> ${day}::date),
          'ended', count(*) filter (where upper(activity.period) <= ${day}::date))
        from helhed.part join helhed.activity on activity.municipality = part.municipality and activity.part_id = part.id
        where part.municipality = work.municipality and part.work_id = work.id) as activities,
      coalesce((select jsonb_agg(jsonb_build_object('from', lower(activity.period), 'until', upper(activity.period),
          'held', (select coalesce(jsonb_agg(distinct date_trunc('quarter', held.held_on)::date), '[]') from helhed.activity_session held
            where held.municipality = activity.municipality and held.activity_id = activity.id
              and not exists (select from helhed.session_ending ended where ended.municipality = held.municipality and ended.session_id = held.id))))
        from helhed.part join helhed.activity on activity.municipality = part.municipality and activity.part_id = part.id
        where part.municipality = work.municipality and part.work_id = work.id and lower(activity.period) <= ${day}::date), '[]') as begun,
      (select jsonb_build_object('held', count(*), 'people', coalesce(sum((select sum(counted.people) from helhed.session_count counted
          where counted.municipality = held.municipality and counted.session_id = held.id)), 0))
        from helhed.activity_session held
        join helhed.activity on activity.municipality = held.municipality and activity.id = held.activity_id
        join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
        where held.municipality = work.municipality and part.work_id = work.id
          and not exists (select from helhed.session_ending ended where ended.municipality = held.municipality and ended.session_id = held.id)) as sessions
    from helhed.work
    join helhed.municipality on municipality.code = work.municipality
    left join helhed.body board on board.municipality = work.municipality and board.id = work.board_id
    left join helhed.budget on budget.municipality = work.municipality and budget.work_id = work.id and budget.work_kind = 'plan'
    where work.kind = 'plan' and ${readable(reach)}`,
  [{ municipalities: [746], bodies: [], areas: [], organisations: [] }, '2018-06-01'],
)
