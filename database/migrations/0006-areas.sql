-- Areas, estates, figures and statuses.

set search_path to helhed, public;

create table area (
  municipality int not null references municipality,
  id uuid not null,
  slug text not null,
  name text collate "da-x-icu" not null check (name <> ''),
  nicknames text[] not null default '{}',
  form text not null check (form in ('area', 'scattered')),
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, slug)
);
comment on table area is 'A housing area: contiguous parcels of social-housing estates, or a municipality''s scattered small properties seen as one.';
comment on column area.municipality is 'Municipality it lies in.';
comment on column area.id is 'Unique everywhere (uuid).';
comment on column area.slug is 'Its present address below /omraader/.';
comment on column area.name is 'Name on the official lists, or the municipality''s own.';
comment on column area.nicknames is 'What people call it; search finds it by them.';
comment on column area.form is '"area": one contiguous area; "scattered": small properties spread over the municipality.';
comment on column area.period is 'From when until when the area exists with this delimitation.';
comment on column area.example is 'True when no source names it.';
comment on column area.source is 'Document or list that it comes from.';
comment on column area.case_number is 'Case number in the municipality''s own records system, free text.';
comment on column area.document_number is 'Document number in the records system, free text.';
comment on column area.kle is 'KLE subject number, free text.';
comment on column area.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table area_classification (
  municipality int not null,
  id uuid not null,
  area_id uuid not null,
  scheme text not null check (scheme in ('municipality', 'fund_plan', 'under_assessment')),
  label text not null check (label <> ''),
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  source text not null,
  primary key (municipality, id),
  foreign key (municipality, area_id) references area,
  constraint classification_once_at_a_time exclude using gist (municipality with =, area_id with =, scheme with =, period with &&)
);
comment on table area_classification is 'What others than the state call the area, side by side with the state''s list: the municipality''s own classes, a fund plan, under assessment.';
comment on column area_classification.municipality is 'Municipality of the area.';
comment on column area_classification.id is 'Unique everywhere (uuid).';
comment on column area_classification.area_id is 'The area that is classified.';
comment on column area_classification.scheme is 'Whose classification it is.';
comment on column area_classification.label is 'The words it uses.';
comment on column area_classification.period is 'When it holds.';
comment on column area_classification.source is 'Decision or document that it rests on.';

create table estate (
  municipality int not null,
  id uuid not null,
  dwellings int check (dwellings > 0),
  approximate boolean not null default false,
  example boolean not null default false,
  counted_on date,
  source text,
  primary key (municipality, id),
  foreign key (municipality, id) references organisation
);
comment on table estate is 'The dwellings of an estate. The estate itself is an organisation of kind estate with the same id, since its meeting decides.';
comment on column estate.municipality is 'Municipality of the estate.';
comment on column estate.id is 'Same id as the organisation.';
comment on column estate.dwellings is 'Number of dwellings; null when no source gives it.';
comment on column estate.approximate is 'True when the source says circa.';
comment on column estate.example is 'True when the number is an example.';
comment on column estate.counted_on is 'Day the number holds for.';
comment on column estate.source is 'Where the number comes from.';

create table area_estate (
  municipality int not null,
  id uuid not null,
  area_id uuid not null,
  estate_id uuid not null,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  primary key (municipality, id),
  foreign key (municipality, area_id) references area,
  foreign key (municipality, estate_id) references estate,
  constraint estate_lies_in_one_area_at_a_time exclude using gist (municipality with =, estate_id with =, period with &&)
);
comment on table area_estate is 'Which estates make up an area, and when.';
comment on column area_estate.municipality is 'Municipality of both.';
comment on column area_estate.id is 'Unique everywhere (uuid).';
comment on column area_estate.area_id is 'The area that the estate lies in.';
comment on column area_estate.estate_id is 'The estate that lies there for the period.';
comment on column area_estate.period is 'When the estate belongs to the area.';

create table area_body (
  municipality int not null,
  area_id uuid not null,
  body_id uuid not null,
  task text,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  primary key (municipality, area_id, body_id),
  foreign key (municipality, area_id) references area,
  foreign key (municipality, body_id) references body
);
comment on table area_body is 'Which bodies coordinate in an area.';
comment on column area_body.municipality is 'Municipality of both.';
comment on column area_body.area_id is 'The area that the body works for.';
comment on column area_body.body_id is 'The forum, board or committee that works there.';
comment on column area_body.task is 'What the body does in this area, where it is said.';
comment on column area_body.period is 'When it does so.';

create table indicator (
  municipality int not null default 0 check (municipality = 0) references municipality,
  id uuid not null,
  code text not null unique check (code ~ '^[A-Za-z_]+$'),
  unit text not null check (unit in ('persons', 'percent', 'percent_of_region')),
  primary key (municipality, id)
);
comment on table indicator is 'What is measured. The six figures of the official lists are national (code 0); their meaning in words and their thresholds are dated law in rules/area-status.';
comment on column indicator.municipality is 'Code 0: the same for the whole country.';
comment on column indicator.id is 'Fixed by the migration, so that every database has the same.';
comment on column indicator.code is 'Short code: residents, U, I, P, E, N as on the official lists.';
comment on column indicator.unit is 'Unit of the amount.';

create table indicator_version (
  municipality int not null default 0 check (municipality = 0),
  id uuid not null,
  indicator_id uuid not null,
  rule_set text not null,
  valid_from date not null,
  valid_until date,
  primary key (municipality, id),
  unique (indicator_id, rule_set),
  foreign key (municipality, indicator_id) references indicator
);
comment on table indicator_version is 'A definition of an indicator. When the law changes what is counted, a new version begins and the series breaks visibly; old values stay with the old one.';
comment on column indicator_version.municipality is 'Always 0: what the law defines holds for the whole country.';
comment on column indicator_version.id is 'Fixed by the migration, so that every database has the same.';
comment on column indicator_version.indicator_id is 'Which indicator this rule set defines.';
comment on column indicator_version.rule_set is 'Rule set of rules/area-status that defines it.';
comment on column indicator_version.valid_from is 'First list date that uses the definition.';
comment on column indicator_version.valid_until is 'First list date that no longer does; null while in use.';

create table indicator_value (
  municipality int not null references municipality,
  id uuid not null,
  area_id uuid not null,
  national int not null default 0 check (national = 0),
  indicator_version_id uuid not null,
  as_of date not null,
  state text not null check (state in ('known', 'missing', 'withheld')),
  amount numeric(12, 4),
  numerator numeric(12, 2),
  denominator numeric(12, 2) check (denominator > 0),
  source text not null check (source <> ''),
  example boolean not null default false,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, area_id, indicator_version_id, as_of),
  foreign key (municipality, area_id) references area,
  foreign key (national, indicator_version_id) references indicator_version,
  constraint known_values_have_an_amount check ((state = 'known') = (amount is not null))
);
comment on table indicator_value is 'One figure of one area for one list date. Exact decimals as published; numerator and denominator where the source gives them, and only then are distances shown in persons.';
comment on column indicator_value.municipality is 'Municipality of the area.';
comment on column indicator_value.id is 'Unique everywhere (uuid).';
comment on column indicator_value.area_id is 'The place it was measured in.';
comment on column indicator_value.national is 'Always 0: carries the municipality of the national definition.';
comment on column indicator_value.indicator_version_id is 'The definition it was measured by.';
comment on column indicator_value.as_of is 'Date of the official list.';
comment on column indicator_value.state is 'Known, missing (nobody has it) or withheld (kept back for privacy).';
comment on column indicator_value.amount is 'The figure in the indicator''s unit, as published; null unless known.';
comment on column indicator_value.numerator is 'Persons counted, where the source gives it.';
comment on column indicator_value.denominator is 'Persons it is a share of, where the source gives it.';
comment on column indicator_value.source is 'Publication that it was taken from.';
comment on column indicator_value.example is 'True when it is an example and not a published figure.';
comment on column indicator_value.recorded_at is 'When it was recorded here.';

create table area_status (
  municipality int not null,
  id uuid not null,
  area_id uuid not null,
  list_date date not null,
  origin text not null check (origin in ('published', 'computed')),
  rule_set text not null,
  status text not null check (status in ('none', 'prevention', 'vulnerable', 'parallel', 'transformation', 'unknown')),
  source text not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, area_id, list_date, origin),
  foreign key (municipality, area_id) references area,
  constraint published_statuses_are_certain check (origin = 'computed' or status <> 'unknown')
);
comment on table area_status is 'What the state published about an area and what the rules compute from its figures: two records, both shown when they differ.';
comment on column area_status.municipality is 'Municipality of the area.';
comment on column area_status.id is 'Unique everywhere (uuid).';
comment on column area_status.area_id is 'The area that the list speaks of.';
comment on column area_status.list_date is 'Date of the official list.';
comment on column area_status.origin is 'Published by the ministry, or computed here from the recorded figures.';
comment on column area_status.rule_set is 'The law in force on the date: R2010, R2014, R2018 or R2021.';
comment on column area_status.status is 'The highest certain status; unknown only when computed from too few figures.';
comment on column area_status.source is 'The list, or the rule that computed it.';
comment on column area_status.recorded_at is 'When it was recorded here.';

create table area_event (
  municipality int not null,
  id uuid not null,
  area_id uuid not null,
  day date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  title text not null check (title <> ''),
  actor text not null,
  major boolean not null default false,
  source text not null,
  primary key (municipality, id),
  foreign key (municipality, area_id) references area
);
comment on table area_event is 'What happened to an area outside Helhed and is worth remembering: decisions of councils, strategies, projects.';
comment on column area_event.municipality is 'Municipality of the area.';
comment on column area_event.id is 'Unique everywhere (uuid).';
comment on column area_event.area_id is 'The area that it happened in or concerned.';
comment on column area_event.day is 'Day, or first day of the month or year when no more is known.';
comment on column area_event.precision is 'How much of the date is known.';
comment on column area_event.title is 'What happened.';
comment on column area_event.actor is 'Who did it, by role or body.';
comment on column area_event.major is 'True for what stands out in the history.';
comment on column area_event.source is 'Document that says so.';

alter table mandate add foreign key (municipality, area_id) references area;

insert into indicator (id, code, unit) values
  ('00000000-0000-7000-8000-000000000001', 'residents', 'persons'),
  ('00000000-0000-7000-8000-000000000002', 'U', 'percent'),
  ('00000000-0000-7000-8000-000000000003', 'I', 'percent'),
  ('00000000-0000-7000-8000-000000000004', 'P', 'percent'),
  ('00000000-0000-7000-8000-000000000005', 'E', 'percent'),
  ('00000000-0000-7000-8000-000000000006', 'N', 'percent_of_region');
insert into indicator_version (id, indicator_id, rule_set, valid_from, valid_until)
  select ('00000000-0000-7000-8000-0000000' || rules.number || right(indicator.id::text, 2))::uuid, indicator.id, rules.name, rules.valid_from, rules.valid_until
  from indicator, (values
    ('101', 'R2010', date '2010-10-01', date '2014-12-01', '{residents,U,I,P}'::text[]),
    ('102', 'R2014', date '2014-12-01', date '2018-12-01', '{residents,U,I,P,E,N}'),
    ('103', 'R2018', date '2018-12-01', date '2021-12-01', '{residents,U,I,P,E,N}'),
    ('104', 'R2021', date '2021-12-01', null, '{residents,U,I,P,E,N}')) as rules (number, name, valid_from, valid_until, codes)
  where indicator.code = any (rules.codes);

alter table area enable row level security;
alter table area_classification enable row level security;
alter table estate enable row level security;
alter table area_estate enable row level security;
alter table area_body enable row level security;
alter table indicator enable row level security;
alter table indicator_version enable row level security;
alter table indicator_value enable row level security;
alter table area_status enable row level security;
alter table area_event enable row level security;
create policy area_all on area to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy area_classification_all on area_classification to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy estate_all on estate to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy area_estate_all on area_estate to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy area_body_all on area_body to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy indicator_read on indicator for select to :"app" using (true);
create policy indicator_version_read on indicator_version for select to :"app" using (true);
create policy indicator_value_all on indicator_value to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy area_status_all on area_status to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy area_event_all on area_event to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select on indicator, indicator_version to :"app";
grant select, insert, update on area, estate, indicator_value to :"app";
grant select, insert on area_classification, area_estate, area_body, area_status, area_event to :"app";
grant update (period) on area_classification, area_estate, area_body to :"app";
grant update (status, rule_set, source, recorded_at) on area_status to :"app";
