-- The one unscoped read: who is it, and what may he do.

set search_path to helhed, public;

create function actor(session_token text, day date) returns jsonb
  language sql stable security definer set search_path to helhed, sign_in, pg_catalog, pg_temp
  return (
    select jsonb_build_object(
      'person', person.id, 'name', person.name, 'email', person.email, 'language', person.language,
      'mandates', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', mandate.id, 'municipality', mandate.municipality, 'municipalityName', municipality.name, 'municipalitySlug', municipality.slug,
          'role', mandate.role, 'organisation', mandate.organisation_id, 'body', mandate.body_id, 'area', mandate.area_id,
          'actsFor', mandate.acts_for_id, 'actsForName', acts_for.name,
          'scopeName', coalesce(body.name, area.name, organisation.name), 'scopeSlug', coalesce(body.slug, area.slug), 'scopeState', thread_bead.state,
          'bodies', coalesce((
            with recursive below (id) as (
              select mandate.body_id where mandate.body_id is not null
              union select body_parent.body_id from body_parent join below on body_parent.parent_id = below.id and body_parent.municipality = mandate.municipality)
            select jsonb_agg(below.id) from below), '[]'),
          'from', lower(mandate.period), 'until', coalesce(mandate_end.ends_on, upper(mandate.period)))
          order by municipality.name, mandate.id)
        from mandate
        join municipality on municipality.code = mandate.municipality
        join organisation acts_for on acts_for.municipality = mandate.municipality and acts_for.id = mandate.acts_for_id
        left join organisation on organisation.municipality = mandate.municipality and organisation.id = mandate.organisation_id
        left join body on body.municipality = mandate.municipality and body.id = mandate.body_id
        left join area on area.municipality = mandate.municipality and area.id = mandate.area_id
        left join thread_bead on thread_bead.municipality = mandate.municipality and thread_bead.id = coalesce(mandate.body_id, mandate.area_id)
        left join mandate_end on mandate_end.municipality = mandate.municipality and mandate_end.mandate_id = mandate.id
        where mandate.person_id = person.id and mandate.period @> day and (mandate_end.ends_on is null or day < mandate_end.ends_on)), '[]'))
    from sign_in."session"
    join sign_in."login" on "login"."id" = "session"."userId"
    join person on person.email = "login"."email"
    where "session"."token" = session_token and "session"."expiresAt" > now());
comment on function actor(text, date) is 'The person behind a session token with the mandates that are live on the day, as one JSON document; null when the session is unknown or over. Reads past row-level security, before a scope exists, and nothing else does.';
revoke all on function actor(text, date) from public;
grant execute on function actor(text, date) to :"app";

create function demonstration_mandates(day date) returns table (person_id uuid, email text, name text, role text, municipality_name text, scope_name text)
  language sql stable security definer set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    select person.id, person.email, person.name, mandate.role, municipality.name, coalesce(body.name, area.name, organisation.name)
    from person
    join mandate on mandate.person_id = person.id and mandate.period @> day
    join municipality on municipality.code = mandate.municipality
    left join organisation on organisation.municipality = mandate.municipality and organisation.id = mandate.organisation_id
    left join body on body.municipality = mandate.municipality and body.id = mandate.body_id
    left join area on area.municipality = mandate.municipality and area.id = mandate.area_id
    where person.email like '%@demo.invalid';
  end;
comment on function demonstration_mandates(date) is 'The demonstration world''s people with their live mandates, for one-click sign-in. Sees addresses below demo.invalid only, which no real person can have (RFC 2606).';
revoke all on function demonstration_mandates(date) from public;
grant execute on function demonstration_mandates(date) to :"app";
