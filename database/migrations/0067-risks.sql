-- The risks of a plan, each assessment kept.

set search_path to helhed, public;

create table risk (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  foreign key (municipality, work_id) references work (municipality, id)
);
comment on table risk is 'Something that could go wrong in a plan. What is thought of it is in its assessments.';
comment on column risk.municipality is 'Municipality of the plan.';
comment on column risk.id is 'Unique everywhere (uuid).';
comment on column risk.work_id is 'The plan that it could happen in.';
comment on column risk.example is 'True when no source gives it.';
comment on column risk.recorded_at is 'When it was first written down.';
comment on column risk.recorded_by is 'Who wrote it down first.';
create index risk_by_work on risk (municipality, work_id);
alter table risk enable row level security;
create policy risk_read on risk for select to :"app" using (in_scope(municipality));
create policy risk_add on risk for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on risk to :"app";

create table risk_assessment (
  municipality int not null,
  id uuid not null,
  risk_id uuid not null,
  number int not null check (number > 0),
  what text not null check (what <> ''),
  likelihood int not null check (likelihood between 1 and 5),
  consequence int not null check (consequence between 1 and 5),
  response text check (response <> ''),
  owner text not null check (owner <> ''),
  reviewed_on date not null,
  note text check (note <> ''),
  closed text check (closed <> ''),
  written_at timestamptz not null,
  written_by uuid not null references person,
  written_for uuid not null,
  written_under uuid not null,
  primary key (municipality, id),
  unique (municipality, risk_id, number),
  constraint assessment_is_of_a_risk foreign key (municipality, risk_id) references risk,
  foreign key (municipality, written_under, written_by, written_for) references mandate (municipality, id, person_id, acts_for_id),
  constraint later_assessments_say_why check (number = 1 or note is not null or closed is not null),
  constraint assessment_is_not_ahead check (reviewed_on <= (written_at at time zone 'Europe/Copenhagen')::date)
);
comment on table risk_assessment is 'What was thought of a risk when somebody looked at it. The last one holds; rows are added only.';
comment on column risk_assessment.municipality is 'Municipality of the plan.';
comment on column risk_assessment.id is 'Unique everywhere (uuid).';
comment on column risk_assessment.risk_id is 'The risk that was looked at.';
comment on column risk_assessment.number is 'Its place among the assessments of the risk, from 1.';
comment on column risk_assessment.what is 'What could happen, in words.';
comment on column risk_assessment.likelihood is 'How likely: 1 hardly to 5 almost certain.';
comment on column risk_assessment.consequence is 'How bad it would be: 1 little to 5 the plan fails.';
comment on column risk_assessment.response is 'What is done about it; null while nothing is.';
comment on column risk_assessment.owner is 'Who sees to it, by role.';
comment on column risk_assessment.reviewed_on is 'Day on which somebody looked at it.';
comment on column risk_assessment.note is 'What has changed since the assessment before; null in the first and where it was closed.';
comment on column risk_assessment.closed is 'Why nobody need look at it any more; null while it is open.';
comment on column risk_assessment.written_at is 'Moment of writing.';
comment on column risk_assessment.written_by is 'Who wrote it.';
comment on column risk_assessment.written_for is 'The organisation that it was written for.';
comment on column risk_assessment.written_under is 'The mandate that it was written under.';
alter table risk_assessment enable row level security;
create policy risk_assessment_read on risk_assessment for select to :"app" using (in_scope(municipality));
create policy risk_assessment_add on risk_assessment for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
grant select, insert on risk_assessment to :"app";
create trigger signature_fits before insert on risk_assessment for each row execute function signature_fits('written_under', 'written_at');
