import type pg from 'pg'
import type { Facts } from './record.ts'

const ofPart = (table: string): string =>
  `(select one.id from helhed.${table} one join helhed.part on part.municipality = one.municipality and part.id = one.part_id
    where part.municipality = work.municipality and part.work_id = work.id order by one.id limit 1)`

/** Every effort of a world: whom it concerns follows from its area, the body that approves it, those that coordinate there, and who runs it. */
export const effortFactsOf = async (owner: pg.Pool): Promise<readonly Facts[]> => {
  const { rows } = await owner.query<Facts>(
    `select 'indsatser' as section, work.municipality, work.id, work.slug, work.name, false as published,
       array(select work.area_id union select lies.area_id from helhed.area_estate lies join helhed.work_estate m on m.municipality = lies.municipality and m.estate_id = lies.estate_id
         where m.municipality = work.municipality and m.work_id = work.id and upper_inf(m.period) and upper_inf(lies.period)) as areas,
       array(select work.board_id union select tied.body_id from helhed.area_body tied
         where tied.municipality = work.municipality and tied.area_id = work.area_id and upper_inf(tied.period)) as bodies,
       array(select work.operator_id where work.operator_id is not null
         union select unnest(array_remove(array[own.id, own.parent_id], null)) from helhed.work_estate m
           join helhed.organisation own on own.municipality = m.municipality and own.id = m.estate_id
           where m.municipality = work.municipality and m.work_id = work.id and upper_inf(m.period)) as organisations,
       jsonb_strip_nulls(jsonb_build_object('number', '1', 'goal', ${ofPart('goal')}, 'activity', ${ofPart('activity')}, 'milestone', ${ofPart('milestone')},
         'measurement', (select told.id from helhed.measurement told join helhed.goal g on g.municipality = told.municipality and g.id = told.goal_id
           join helhed.part p on p.municipality = g.municipality and p.id = g.part_id where p.municipality = work.municipality and p.work_id = work.id order by told.id limit 1),
         'node', ${ofPart('theory_node')}, 'arrow', ${ofPart('theory_arrow')},
         'staff', (select one.id from helhed.staff_role one where one.municipality = work.municipality and one.work_id = work.id order by one.id limit 1),
         'version', (select max(number)::text from helhed.work_version v where v.municipality = work.municipality and v.work_id = work.id),
         'file', (select d.paper_id from helhed.decision d where d.municipality = work.municipality and d.work_id = work.id and d.paper_id is not null
           order by d.recorded_at limit 1))) as params
     from helhed.work where kind = 'effort' order by work.municipality, work.name`,
  )
  return rows
}
