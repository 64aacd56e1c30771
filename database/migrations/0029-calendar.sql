-- What a running plan owes each year, and calendars that follow it.

set search_path to helhed, public;

create table plan_paper (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  paper text not null check (paper ~ '^[a-z-]+$'),
  year int not null check (year between 1990 and 2199),
  handed_in_on date not null,
  note text,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  constraint paper_is_handed_in_once unique (municipality, work_id, paper, year),
  foreign key (municipality, work_id) references work,
  constraint paper_is_not_older_than_its_year check (handed_in_on >= make_date(year, 1, 1))
);
comment on table plan_paper is 'Papers that a plan has handed in to the fund for a calendar year: the fund withholds an instalment until they are in. Which are owed, and when, is dated law in rules/lbf-programme-periods.';
comment on column plan_paper.municipality is 'Municipality of the plan.';
comment on column plan_paper.id is 'Unique everywhere (uuid).';
comment on column plan_paper.work_id is 'The plan that owed it.';
comment on column plan_paper.paper is 'Which paper, by the id of the rules.';
comment on column plan_paper.year is 'Calendar year that it is about.';
comment on column plan_paper.handed_in_on is 'Day on which the fund had it.';
comment on column plan_paper.note is 'Receipt or case number, where there is one.';
comment on column plan_paper.example is 'True when no source gives it.';
comment on column plan_paper.recorded_at is 'When it was recorded here.';
comment on column plan_paper.recorded_by is 'Who recorded it.';
alter table plan_paper enable row level security;
create policy plan_paper_read on plan_paper for select to :"app" using (in_scope(municipality));
create policy plan_paper_add on plan_paper for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy plan_paper_take on plan_paper for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on plan_paper to :"app";

create table calendar_feed (
  person_id uuid not null primary key references person,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null
);
comment on table calendar_feed is 'The secret address at which a person''s own calendar program reads what that person''s plans owe. One a person; a new one ends the old one.';
comment on column calendar_feed.person_id is 'Whose calendar it is.';
comment on column calendar_feed.token_hash is 'SHA-256 of the secret in the address, so that the table lets nobody in.';
comment on column calendar_feed.made_at is 'When the address was made.';
alter table calendar_feed enable row level security;
create policy calendar_feed_own on calendar_feed to :"app" using (person_id = acting_person()) with check (person_id = acting_person());
grant select, insert, update, delete on calendar_feed to :"app";

create function person_actor(person_id uuid, day date) returns jsonb
  language plpgsql stable security definer set search_path to helhed, pg_catalog, pg_temp as $$
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
    from person
    where person.id = person_actor.person_id);
end $$;
comment on function person_actor(uuid, date) is 'A person with the mandates that are live on the day, as one JSON document. Reads past row-level security; called by the functions that know whom they let in, and by nobody else.';
revoke all on function person_actor(uuid, date) from public;

create or replace function actor(session_token text, day date) returns jsonb
  language plpgsql stable security definer set search_path to helhed, sign_in, pg_catalog, pg_temp as $$
begin
  return (
    select person_actor(person.id, day)
    from sign_in."session"
    join sign_in."login" on "login"."id" = "session"."userId"
    join person on person.email = "login"."email"
    where "session"."token" = session_token and "session"."expiresAt" > now());
end $$;

create function calendar_actor(token text, day date) returns jsonb
  language plpgsql stable security definer set search_path to helhed, pg_catalog, pg_temp as $$
begin
  return (
    select person_actor(feed.person_id, day) from calendar_feed feed where feed.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex'));
end $$;
comment on function calendar_actor(text, date) is 'The person whose calendar has the secret address, with the mandates that are live on the day; null when no calendar has it. Reads past row-level security, before a scope exists.';
revoke all on function calendar_actor(text, date) from public;
grant execute on function calendar_actor(text, date) to :"app";
