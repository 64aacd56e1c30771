import type pg from 'pg'
import type { Facts } from './record.ts'

const first = (table: string, where = 'true'): string =>
  `(select one.id from helhed.${table} one where one.municipality = project.municipality and one.project_id = project.id and ${where} order by one.id limit 1)`

const unended = `not exists (select from helhed.project_deliverable_end over where over.municipality = one.municipality and over.deliverable_id = one.id)`

/** Every project of a world: whom it concerns follows from its steering group and its areas. What lies below a closed one can no longer be changed, so it is not there. */
export const projectFactsOf = async (owner: pg.Pool): Promise<readonly Facts[]> => {
  const { rows } = await owner.query<Facts>(
    `select 'projekter' as section, project.municipality, project.id, project.slug, project.name, false as published, array[project.body_id] as bodies,
       array(select tied.area_id from helhed.project_area tied where tied.municipality = project.municipality and tied.project_id = project.id) as areas,
       '{}'::uuid[] as organisations,
       case when closing.project_id is null then jsonb_strip_nulls(jsonb_build_object('track', ${first('project_track')},
         'document', ${first('project_document')}, 'deliverable', ${first('project_deliverable', unended)})) else '{}' end as params
     from helhed.project left join helhed.project_closing closing on closing.municipality = project.municipality and closing.project_id = project.id
     order by project.municipality, project.name`,
  )
  return rows
}
