-- The ground: schema, scope functions, and the places that everything municipal hangs on.

create extension if not exists btree_gist;

revoke all on schema public from public;
create schema helhed;
comment on schema helhed is 'All of Helhed''s own tables. Every municipal table is keyed by (municipality, id), so that no row can hang on another municipality''s record.';
grant usage on schema helhed to :"app";
set search_path to helhed, public;

create function in_scope(code int) returns boolean
  language sql stable parallel safe
  return code = any (nullif(current_setting('app.municipalities', true), '')::int[]);
comment on function in_scope(int) is 'Whether a municipality is among those of the live mandates that the transaction was opened with. Without a scope nothing is.';

create function acting_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
comment on function acting_person() is 'The person the transaction was opened for; null for jobs and for visitors.';

create table municipality (
  code int primary key check (code between 0 and 999),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text collate "da-x-icu" not null unique,
  region text collate "da-x-icu"
);
comment on table municipality is 'Danish municipalities by their official code. Code 0 is the whole country: the fund, regions and national associations, readable by all and written by the platform only.';
comment on column municipality.code is 'Official three-digit municipality code (101 is København); 0 is the whole country.';
comment on column municipality.slug is 'Name in addresses, without Danish letters.';
comment on column municipality.name is 'Name without the word Kommune, sorted in Danish order.';
comment on column municipality.region is 'One of the five regions: the comparison group of the income criterion. Null for the whole country.';
grant select on municipality to :"app";

insert into municipality (code, slug, name, region) values
  (0, 'hele-landet', 'Hele landet', null),
  (101, 'koebenhavn', 'København', 'Hovedstaden'),
  (157, 'gentofte', 'Gentofte', 'Hovedstaden'),
  (746, 'skanderborg', 'Skanderborg', 'Midtjylland');

create table person (
  id uuid primary key,
  email text not null unique check (email = lower(email) and email like '%_@_%'),
  name text collate "da-x-icu" not null check (name <> ''),
  language text not null default 'da' check (language in ('da', 'en')),
  registered_at timestamptz not null default now()
);
comment on table person is 'People who hold or have held a mandate. Nobody is kept here who has no part in the work; residents and citizens in case work never are.';
comment on column person.id is 'Made by the application (uuid v7); the same person in all municipalities.';
comment on column person.email is 'Work address in lower case; sign-in links are sent to it.';
comment on column person.name is 'How others see the person. In the demonstration world a role, never a made-up name.';
comment on column person.language is 'The language of letters and of the first page after sign-in.';
comment on column person.registered_at is 'When the person was first registered.';

create table organisation (
  municipality int not null references municipality,
  id uuid not null,
  kind text not null check (kind in ('municipality', 'administration', 'housing_association', 'managing_agent', 'estate', 'local_association', 'secretariat', 'fund', 'private_partner')),
  parent_id uuid,
  slug text not null check (slug ~ '^[a-z0-9-]+$'),
  name text collate "da-x-icu" not null check (name <> ''),
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, slug),
  foreign key (municipality, parent_id) references organisation,
  check (kind <> 'estate' or parent_id is not null),
  check (kind <> 'administration' or parent_id is not null)
);
comment on table organisation is 'Everyone who can hold a seat, appoint to one or lead a part of the work. A national organisation stands once under code 0; a local one under its municipality.';
comment on column organisation.municipality is 'The municipality it acts in; 0 for national organisations.';
comment on column organisation.id is 'Unique within the municipality and, being a uuid, everywhere.';
comment on column organisation.kind is 'What it is in the field''s terms; an estate is an organisation too, since its meeting decides.';
comment on column organisation.parent_id is 'The municipality of an administration, the housing association of an estate, the agent that administers an association.';
comment on column organisation.slug is 'Name in addresses, unique within the municipality.';
comment on column organisation.name is 'Full name as the organisation writes it.';
comment on column organisation.example is 'True when no source names it: screens then mark it as an example.';
comment on column organisation.source is 'Document or register that the name comes from.';
comment on column organisation.case_number is 'Case number in the municipality''s own records system (sagsnummer), free text.';
comment on column organisation.document_number is 'Document number in the records system, free text.';
comment on column organisation.kle is 'Subject number of the local-government taxonomy (KLE), free text since its numbering changes.';
comment on column organisation.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table mandate (
  municipality int not null references municipality,
  id uuid not null,
  person_id uuid not null references person,
  role text not null check (role in ('coordinator', 'director', 'councillor', 'institution_leader', 'front_line_worker', 'project_leader', 'association_manager', 'secretariat', 'municipal_seat', 'committee_member', 'estate_minute_taker', 'fund_officer', 'auditor', 'administrator')),
  organisation_id uuid,
  body_id uuid,
  area_id uuid,
  acts_for_id uuid not null,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  granted_by uuid not null references person,
  granted_at timestamptz not null default now(),
  reason text,
  primary key (municipality, id),
  foreign key (municipality, organisation_id) references organisation,
  foreign key (municipality, acts_for_id) references organisation,
  constraint mandate_has_at_most_one_scope check (num_nonnulls(organisation_id, body_id, area_id) <= 1),
  constraint mandate_scope_fits_its_role check (case
    when role in ('coordinator', 'director', 'councillor', 'secretariat', 'auditor', 'administrator') then num_nonnulls(organisation_id, body_id, area_id) = 0
    when role in ('institution_leader', 'front_line_worker') then area_id is not null
    when role in ('municipal_seat', 'committee_member') then body_id is not null
    else organisation_id is not null end),
  constraint fund_officers_are_national check ((role = 'fund_officer') = (municipality = 0) or role = 'administrator'),
  constraint mandate_grantor_is_not_its_holder check (granted_by <> person_id),
  constraint mandate_once_at_a_time exclude using gist (
    municipality with =, person_id with =, role with =,
    (coalesce(organisation_id, body_id, area_id, '00000000-0000-0000-0000-000000000000')) with =, period with &&)
);
comment on table mandate is 'What a person may do: a role, within a scope, for a period, acting for an organisation. Rows are never changed; a mandate that ends early gets a row in mandate_end.';
comment on column mandate.municipality is 'Where the mandate holds; 0 for national roles such as the fund''s officer.';
comment on column mandate.id is 'Stored with every act that was done under the mandate.';
comment on column mandate.person_id is 'Who holds it.';
comment on column mandate.role is 'One of the fourteen roles; identity/README.md says what each may do.';
comment on column mandate.organisation_id is 'Scope: this organisation only. With body and area null, the scope is the whole municipality.';
comment on column mandate.body_id is 'Scope: this body and those below it.';
comment on column mandate.area_id is 'Scope: this area and the bodies that coordinate it.';
comment on column mandate.acts_for_id is 'The organisation that the holder acts for; two people of one organisation cannot confirm each other.';
comment on column mandate.period is 'Half-open: the first day outside is the upper bound; without one the mandate runs until it is ended.';
comment on column mandate.granted_by is 'Who gave it, and by constraint never its holder: no administrator can give himself a mandate.';
comment on column mandate.granted_at is 'When it was given.';
comment on column mandate.reason is 'Why it was given, in the grantor''s words.';
create index mandate_by_person on mandate (person_id);

create table mandate_end (
  municipality int not null,
  mandate_id uuid not null,
  ends_on date not null,
  ended_by uuid not null references person,
  ended_at timestamptz not null default now(),
  reason text not null check (reason <> ''),
  primary key (municipality, mandate_id),
  foreign key (municipality, mandate_id) references mandate
);
comment on table mandate_end is 'A mandate that was ended before its period ran out: who did it, when and why. It cannot be undone; a new mandate is given instead.';
comment on column mandate_end.municipality is 'Municipality of the mandate.';
comment on column mandate_end.mandate_id is 'The mandate that ended.';
comment on column mandate_end.ends_on is 'The first day without the mandate.';
comment on column mandate_end.ended_by is 'Who ended it; a holder may give up a mandate himself.';
comment on column mandate_end.ended_at is 'When it was recorded.';
comment on column mandate_end.reason is 'Why, in the words of who ended it.';

alter table person enable row level security;
alter table organisation enable row level security;
alter table mandate enable row level security;
alter table mandate_end enable row level security;

create policy organisation_read on organisation for select to :"app" using (municipality = 0 or in_scope(municipality));
create policy organisation_add on organisation for insert to :"app" with check (in_scope(municipality));
create policy organisation_change on organisation for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy mandate_read on mandate for select to :"app" using (in_scope(municipality));
create policy mandate_add on mandate for insert to :"app" with check (in_scope(municipality) and granted_by = acting_person());
create policy mandate_end_read on mandate_end for select to :"app" using (in_scope(municipality));
create policy mandate_end_add on mandate_end for insert to :"app" with check (in_scope(municipality) and ended_by = acting_person());
create policy person_read on person for select to :"app" using (id = acting_person() or exists (select from mandate where mandate.person_id = person.id));
create policy person_change on person for update to :"app" using (id = acting_person()) with check (id = acting_person());

grant select, insert, update on organisation to :"app";
grant select on person to :"app";
grant select, insert on mandate, mandate_end to :"app";

create function mandate_end_fits() returns trigger
  language plpgsql security definer set search_path to helhed, pg_catalog, pg_temp as $$
declare
  ended daterange;
begin
  select period into strict ended from mandate where municipality = new.municipality and id = new.mandate_id;
  if new.ends_on < lower(ended) or (upper(ended) is not null and new.ends_on > upper(ended)) or new.ends_on > new.ended_at::date + 366 then
    raise exception 'the mandate would end outside its period' using errcode = 'check_violation', constraint = 'mandate_ends_within_its_period';
  end if;
  return new;
end $$;
comment on function mandate_end_fits() is 'A mandate ends inside its own period and within a year, so that an ending far away never stands in the way of a real one.';
create trigger mandate_ends_within_its_period before insert on mandate_end for each row execute function mandate_end_fits();
grant update (name, language) on person to :"app";

-- The platform itself: grantor of each municipality's first administrator, who cannot be given by anybody else.
insert into person (id, email, name) values ('00000000-0000-7000-8000-00000000aaaa', 'platform@helhed.invalid', 'Platformen');
