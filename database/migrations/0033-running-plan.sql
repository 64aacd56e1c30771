-- Milestones of a plan that runs: what waits for what, how they were moved, and how they ended.

set search_path to helhed, public;

create table milestone_need (
  municipality int not null,
  milestone_id uuid not null,
  needs_id uuid not null,
  primary key (municipality, milestone_id, needs_id),
  constraint need_is_of_a_milestone foreign key (municipality, milestone_id) references milestone on delete cascade,
  constraint need_is_a_milestone foreign key (municipality, needs_id) references milestone,
  constraint milestone_does_not_wait_for_itself check (milestone_id <> needs_id)
);
comment on table milestone_need is 'Which other milestones of the same plan must be reached before one can be. There are no circles among them.';
comment on column milestone_need.municipality is 'Municipality of both.';
comment on column milestone_need.milestone_id is 'The milestone that waits.';
comment on column milestone_need.needs_id is 'The milestone that it waits for.';
create index milestone_need_by_needed on milestone_need (municipality, needs_id);
alter table milestone_need enable row level security;
create policy milestone_need_read on milestone_need for select to :"app" using (in_scope(municipality));
create policy milestone_need_add on milestone_need for insert to :"app" with check (in_scope(municipality));
create policy milestone_need_delete on milestone_need for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on milestone_need to :"app";

create table milestone_move (
  municipality int not null,
  id uuid not null,
  milestone_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null check (reason <> ''),
  example boolean not null default false,
  moved_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  constraint move_is_of_a_milestone foreign key (municipality, milestone_id) references milestone,
  constraint move_is_to_another_day check (from_on <> to_on)
);
comment on table milestone_move is 'That a milestone of an approved plan was given another day, and why. A slip is told and never overwritten: rows are added only.';
comment on column milestone_move.municipality is 'Municipality of the milestone.';
comment on column milestone_move.id is 'Unique everywhere (uuid).';
comment on column milestone_move.milestone_id is 'The milestone that was moved.';
comment on column milestone_move.from_on is 'The day that it had.';
comment on column milestone_move.to_on is 'The day that it was given.';
comment on column milestone_move.reason is 'Why, in the words of whoever moved it.';
comment on column milestone_move.example is 'True when no source gives it.';
comment on column milestone_move.moved_on is 'Day on which it was moved.';
comment on column milestone_move.recorded_at is 'When it was recorded here.';
comment on column milestone_move.recorded_by is 'Who recorded it.';
create index milestone_move_by_milestone on milestone_move (municipality, milestone_id, recorded_at);
alter table milestone_move enable row level security;
create policy milestone_move_read on milestone_move for select to :"app" using (in_scope(municipality));
create policy milestone_move_add on milestone_move for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on milestone_move to :"app";

create table milestone_end (
  municipality int not null,
  milestone_id uuid not null,
  outcome text not null check (outcome in ('reached', 'dropped')),
  ended_on date not null,
  evidence text not null check (evidence <> ''),
  link text check (link ~ '^https?://'),
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, milestone_id),
  constraint end_is_of_a_milestone foreign key (municipality, milestone_id) references milestone
);
comment on table milestone_end is 'That a milestone was reached, with what shows it, or given up, with the reason. Taken back it is deleted, and the reason stands in the record of acts.';
comment on column milestone_end.municipality is 'Municipality of the milestone.';
comment on column milestone_end.milestone_id is 'The milestone that is over.';
comment on column milestone_end.outcome is 'Whether it was reached or given up.';
comment on column milestone_end.ended_on is 'Day on which it was.';
comment on column milestone_end.evidence is 'What shows it; for one that was given up, why.';
comment on column milestone_end.link is 'Address of what shows it, where there is one.';
comment on column milestone_end.example is 'True when no source gives it.';
comment on column milestone_end.recorded_at is 'When it was recorded here.';
comment on column milestone_end.recorded_by is 'Who recorded it.';
alter table milestone_end enable row level security;
create policy milestone_end_read on milestone_end for select to :"app" using (in_scope(municipality));
create policy milestone_end_add on milestone_end for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy milestone_end_take on milestone_end for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on milestone_end to :"app";
