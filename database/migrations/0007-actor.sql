-- The one unscoped read: who is it, and what may he do.

set search_path to helhed, public;

create function actor(session_token text, day date) returns jsonb
  language plpgsql stable security definer set search_path to helhed, sign_in, pg_catalog, pg_temp as $$
begin
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
end $$;
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

create function addressee(address text) returns table (email text, name text, language text)
  language sql stable security definer set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    select person.email, person.name, person.language from person
    where person.email = lower(address) and person.id <> '00000000-0000-7000-8000-00000000aaaa';
  end;
comment on function addressee(text) is 'The person that a sign-in link may be sent to. Nobody is signed in yet when it is asked, and whoever asks never sees the answer on screen.';
revoke all on function addressee(text) from public;
grant execute on function addressee(text) to :"app";

create function register_person(person_id uuid, address text, person_name text) returns uuid
  language plpgsql volatile security definer set search_path to helhed, pg_catalog, pg_temp as $$
declare
  known uuid;
begin
  if acting_person() is null then
    raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
  end if;
  select id into known from person where email = lower(address);
  if known is not null then
    return known;
  end if;
  if coalesce(person_name, '') = '' then
    return null;
  end if;
  insert into person (id, email, name) values (person_id, lower(address), person_name);
  return person_id;
end $$;
comment on function register_person(uuid, text, text) is 'The person with an address, registered when unknown; null when unknown and without a name. Reads past row-level security because somebody can hold mandates in municipalities that the actor does not see; tells nothing but the id.';
revoke all on function register_person(uuid, text, text) from public;
grant execute on function register_person(uuid, text, text) to :"app";
