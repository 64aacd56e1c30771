import type pg from 'pg'
import type { Facts } from './record.ts'

/** A municipality's own indicators, each with one of its figures; national ones are read by all who read any. */
export const figureFactsOf = async (owner: pg.Pool): Promise<readonly Facts[]> => {
  const { rows } = await owner.query<Facts>(
    `select 'noegletal' as section, municipality, id, code as slug, code as name, false as published, '{}'::uuid[] as areas, '{}'::uuid[] as bodies,
       '{}'::uuid[] as organisations, jsonb_strip_nulls(jsonb_build_object('figure',
         (select v.id from helhed.indicator_value v join helhed.indicator_version d on d.municipality = v.defined_in and d.id = v.indicator_version_id
           where d.municipality = indicator.municipality and d.indicator_id = indicator.id order by v.as_of desc, v.id limit 1))) as params
     from helhed.indicator where municipality <> 0 order by municipality, code`,
  )
  return rows
}
