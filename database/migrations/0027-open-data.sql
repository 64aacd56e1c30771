-- Open data: what was published on an earlier day, for everybody.

set search_path to helhed, public;

create function published_areas_at(moment timestamptz)
  returns table (municipality int, record_id uuid, slug text, title text, content jsonb, published_at timestamptz)
  language sql stable security definer set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    select told.municipality, told.record_id, told.slug, told.title, told.content, told.published_at
    from publication told
    where told.kind = 'area' and told.published_at <= moment and (told.withdrawn_at is null or told.withdrawn_at > moment)
      -- Taken back, not replaced, by any withdrawal since: no publication of the same area begins where this or a later one ends.
      and not exists (select from publication ended
        where ended.municipality = told.municipality and ended.record_id = told.record_id and ended.withdrawn_at >= told.published_at
          and not exists (select from publication next where next.municipality = ended.municipality and next.record_id = ended.record_id
            and next.published_at = ended.withdrawn_at));
  end;
comment on function published_areas_at(timestamptz) is 'The areas that the public could read at a moment, as they were published then. Areas that their municipality has taken back since are left out: they are gone from old versions too.';
revoke all on function published_areas_at(timestamptz) from public;
grant execute on function published_areas_at(timestamptz) to :"app";

create function area_publication_moments(most int) returns setof timestamptz
  language sql stable security definer set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    select distinct change.moment from publication, lateral (values (published_at), (withdrawn_at)) change (moment)
    where kind = 'area' and change.moment is not null order by change.moment desc limit most;
  end;
comment on function area_publication_moments(int) is 'When any area was published or taken back, newest first: the versions of the open data. Tells that something changed, not what.';
revoke all on function area_publication_moments(int) from public;
grant execute on function area_publication_moments(int) to :"app";
