-- Running plans that are taken over from a spreadsheet: the file while it waits, and that a plan came this way.

set search_path to helhed, public;

create table takeover_draft (
  municipality int not null references municipality,
  id uuid not null,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  kept_until timestamptz not null,
  primary key (municipality, id)
);
comment on table takeover_draft is 'A spreadsheet with a running plan while it is looked at. It goes away when the plan is taken over, when it is thrown away, and when its time is up.';
comment on column takeover_draft.municipality is 'Municipality that the plan is for.';
comment on column takeover_draft.id is 'Part of the address of its preview.';
comment on column takeover_draft.file_name is 'The name of the file as it was sent.';
comment on column takeover_draft.sha256 is 'Hash of the content.';
comment on column takeover_draft.content is 'The file as it was sent.';
comment on column takeover_draft.recorded_by is 'Who sent it; nobody else is shown it.';
comment on column takeover_draft.recorded_at is 'When it was sent.';
comment on column takeover_draft.kept_until is 'When the file goes away unless somebody decides before.';
alter table takeover_draft enable row level security;
create policy takeover_draft_all on takeover_draft to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert, delete on takeover_draft to :"app";

create table takeover (
  municipality int not null,
  work_id uuid not null,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  taken_on date not null,
  taken_by uuid not null references person,
  taken_for uuid not null,
  taken_under uuid not null,
  taken_at timestamptz not null,
  primary key (municipality, work_id),
  unique (municipality, work_id, taken_by, taken_for),
  constraint takeover_is_of_a_plan foreign key (municipality, work_id) references work,
  foreign key (municipality, taken_under, taken_by, taken_for) references mandate (municipality, id, person_id, acts_for_id),
  constraint takeover_day_is_that_of_its_moment check (taken_on = (taken_at at time zone 'Europe/Copenhagen')::date)
);
comment on table takeover is 'That a plan was taken over while it ran, from a spreadsheet and not by acts in here. The file itself is not kept.';
comment on column takeover.municipality is 'Municipality of the plan.';
comment on column takeover.work_id is 'The plan that was taken over.';
comment on column takeover.file_name is 'The name of the file as it was sent.';
comment on column takeover.sha256 is 'Hash of the file''s bytes: who has kept it can show that it is the one.';
comment on column takeover.taken_on is 'Day on which it was taken over.';
comment on column takeover.taken_by is 'Who took it over; never who confirms what was decided before.';
comment on column takeover.taken_for is 'Organisation that he acted for.';
comment on column takeover.taken_under is 'Mandate that he acted under.';
comment on column takeover.taken_at is 'When it was taken over.';
create trigger signature_fits before insert on takeover for each row execute function signature_fits('taken_under', 'taken_at');
alter table takeover enable row level security;
create policy takeover_read on takeover for select to :"app" using (in_scope(municipality));
create policy takeover_add on takeover for insert to :"app" with check (in_scope(municipality) and taken_by = acting_person());
grant select, insert on takeover to :"app";
