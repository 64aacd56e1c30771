-- What becomes of a plan's activities when the plan is over, each word of it kept.

set search_path to helhed, public;

create table anchoring (
  municipality int not null,
  id uuid not null,
  activity_id uuid not null,
  number int not null check (number > 0),
  becomes text not null check (becomes in ('taken_over', 'continues', 'applied', 'ends')),
  stage text not null check (stage in ('idea', 'talks', 'agreed')),
  by_whom text check (by_whom <> ''),
  money text check (money <> ''),
  staff text check (staff <> ''),
  place text check (place <> ''),
  agreed_with text check (agreed_with <> ''),
  agreed_on date,
  note text check (note <> ''),
  example boolean not null default false,
  written_at timestamptz not null,
  written_by uuid not null references person,
  written_for uuid not null,
  written_under uuid not null,
  primary key (municipality, id),
  unique (municipality, activity_id, number),
  constraint anchoring_is_of_an_activity foreign key (municipality, activity_id) references activity on delete cascade,
  foreign key (municipality, written_under, written_by, written_for) references mandate (municipality, id, person_id, acts_for_id),
  constraint somebody_takes_over check (becomes <> 'taken_over' or by_whom is not null),
  constraint agreed_with_somebody_on_a_day check ((stage = 'agreed') = (agreed_with is not null and agreed_on is not null)),
  constraint agreement_is_not_ahead check (agreed_on <= (written_at at time zone 'Europe/Copenhagen')::date)
);
comment on table anchoring is 'What is to become of an activity after its plan, as it was said at a time. The last one holds; rows are added, and go only with their activity.';
comment on column anchoring.municipality is 'Municipality of the plan.';
comment on column anchoring.id is 'Unique everywhere (uuid).';
comment on column anchoring.activity_id is 'The activity that it is about.';
comment on column anchoring.number is 'Its place among what was said of the activity, from 1.';
comment on column anchoring.becomes is 'taken_over by somebody, continues in normal operation, applied for anew, or ends.';
comment on column anchoring.stage is 'How far it is: an idea, in talks, or agreed.';
comment on column anchoring.by_whom is 'Who takes it over or carries it on; may be null where it ends or is applied for.';
comment on column anchoring.money is 'What money it needs then, and whose; null where nothing was said.';
comment on column anchoring.staff is 'Which people it needs then; null where nothing was said.';
comment on column anchoring.place is 'Where it is then; null where nothing was said.';
comment on column anchoring.agreed_with is 'With whom it was agreed, by role; null before.';
comment on column anchoring.agreed_on is 'Day of the agreement; null before.';
comment on column anchoring.note is 'What has changed, or what is in the way; null where nothing was said.';
comment on column anchoring.example is 'True when no source gives it.';
comment on column anchoring.written_at is 'Moment of writing.';
comment on column anchoring.written_by is 'Who wrote it.';
comment on column anchoring.written_for is 'The organisation that it was written for.';
comment on column anchoring.written_under is 'The mandate that it was written under.';
alter table anchoring enable row level security;
create policy anchoring_read on anchoring for select to :"app" using (in_scope(municipality));
create policy anchoring_add on anchoring for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
grant select, insert on anchoring to :"app";
create trigger signature_fits before insert on anchoring for each row execute function signature_fits('written_under', 'written_at');
