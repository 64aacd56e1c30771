import { sql } from 'kysely'

/** Which areas `area` became and came of, for the one statement that reads an area. */
export const successions = sql`
  select jsonb_agg(jsonb_build_object('kind', passed.kind, 'day', passed.day, 'reason', passed.reason,
    'side', case when passed.from_area_id = area.id then 'after' else 'before' end, 'name', other.name, 'slug', other.slug) order by passed.day, other.name)
  from helhed.area_succession passed
  join helhed.area other on other.municipality = passed.municipality
    and other.id = case when passed.from_area_id = area.id then passed.to_area_id else passed.from_area_id end
  where passed.municipality = area.municipality and area.id in (passed.from_area_id, passed.to_area_id)`
