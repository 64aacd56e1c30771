-- What was published of an area tells from now on when it was one and what became of it; what is public already is told so too.

set search_path to helhed, public;

update publication told
set content = told.content || jsonb_build_object(
  'period', jsonb_build_object('from', lower(area.period), 'until', upper(area.period)),
  'passed', coalesce((
    select jsonb_agg(jsonb_build_object('kind', passed.kind, 'day', passed.day,
      'side', case when passed.from_area_id = area.id then 'after' else 'before' end, 'name', other.name, 'slug', other.slug) order by passed.day, other.name)
    from area_succession passed
    join area other on other.municipality = passed.municipality
      and other.id = case when passed.from_area_id = area.id then passed.to_area_id else passed.from_area_id end
    where passed.municipality = area.municipality and area.id in (passed.from_area_id, passed.to_area_id)), '[]'))
from area
where told.kind = 'area' and told.withdrawn_at is null and area.municipality = told.municipality and area.id = told.record_id;
