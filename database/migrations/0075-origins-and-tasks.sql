-- Plans that are begun from an earlier one, and a plan's own tasks beside its milestones.

set search_path to helhed, public;

create table plan_origin (
  municipality int not null,
  work_id uuid not null,
  from_id uuid not null,
  taken text[] not null check (taken <@ array['texts', 'goals', 'activities', 'milestones', 'lines', 'theory']),
  left_out jsonb not null default '[]' check (jsonb_typeof(left_out) = 'array'),
  begun_on date not null,
  begun_at timestamptz not null,
  begun_by uuid not null references person,
  example boolean not null default false,
  primary key (municipality, work_id),
  constraint origin_is_of_a_plan foreign key (municipality, work_id) references work,
  constraint origin_is_a_plan foreign key (municipality, from_id) references work,
  constraint plan_is_not_its_own_origin check (work_id <> from_id)
);
comment on table plan_origin is 'That a plan was begun from an earlier one of the municipality, and what was taken. Nothing that was true only of the earlier plan comes along.';
comment on column plan_origin.municipality is 'Municipality of both plans.';
comment on column plan_origin.work_id is 'The plan that was begun.';
comment on column plan_origin.from_id is 'The earlier plan.';
comment on column plan_origin.taken is 'Which kinds of things were taken: texts, goals, activities, milestones, lines of the budget, theory of change.';
comment on column plan_origin.left_out is 'What did not come along though its kind was chosen, as kind and name: parts of other themes, and what would lie outside the new plan''s days.';
comment on column plan_origin.begun_on is 'Day on which it was begun.';
comment on column plan_origin.begun_at is 'When it was begun: its texts of that moment are the earlier plan''s.';
comment on column plan_origin.begun_by is 'Who began it.';
comment on column plan_origin.example is 'The row is an example of the demonstration.';
create index plan_origin_by_from on plan_origin (municipality, from_id);
alter table plan_origin enable row level security;
create policy plan_origin_read on plan_origin for select to :"app" using (in_scope(municipality));
create policy plan_origin_add on plan_origin for insert to :"app" with check (in_scope(municipality) and begun_by = acting_person());
grant select, insert on plan_origin to :"app";

create table copied_record (
  municipality int not null,
  work_id uuid not null,
  record_id uuid not null,
  primary key (municipality, work_id, record_id),
  constraint copy_is_of_a_plan_with_an_origin foreign key (municipality, work_id) references plan_origin
);
comment on table copied_record is 'Goals, activities, milestones, nodes of theories and budget lines that came along from the earlier plan. Each says where it is from until somebody saves it anew, which its own version tells; a text says it while it is its section''s first.';
comment on column copied_record.municipality is 'Municipality of the plan.';
comment on column copied_record.work_id is 'The plan that was begun.';
comment on column copied_record.record_id is 'The record as it is in the new plan.';
alter table copied_record enable row level security;
create policy copied_record_read on copied_record for select to :"app" using (in_scope(municipality));
create policy copied_record_add on copied_record for insert to :"app" with check (in_scope(municipality));
grant select, insert on copied_record to :"app";

create table plan_task (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  title text not null check (title <> ''),
  note text check (note <> ''),
  due_on date,
  person_id uuid references person,
  owner text check (owner <> ''),
  part_id uuid,
  activity_id uuid,
  milestone_id uuid,
  checklist text check (checklist in ('start', 'year', 'closing')),
  item text check (item <> ''),
  version int not null default 1,
  written_at timestamptz not null,
  written_by uuid not null references person,
  example boolean not null default false,
  primary key (municipality, id),
  constraint task_is_of_a_plan foreign key (municipality, work_id) references work,
  constraint task_is_of_a_part foreign key (municipality, part_id) references part (municipality, id),
  constraint task_is_of_an_activity foreign key (municipality, activity_id) references activity (municipality, id) on delete set null (activity_id),
  constraint task_is_of_a_milestone foreign key (municipality, milestone_id) references milestone (municipality, id) on delete set null (milestone_id),
  constraint task_has_one_owner check (num_nonnulls(person_id, owner) <= 1),
  constraint task_is_tied_once check (num_nonnulls(part_id, activity_id, milestone_id) <= 1),
  constraint item_is_of_a_checklist check ((checklist is null) = (item is null)),
  constraint item_is_laid_once unique (municipality, work_id, checklist, item)
);
comment on table plan_task is 'Something that somebody has to do in a plan, outside of any sequence: neither a milestone, which is promised and frozen, nor what the approval waits for.';
comment on column plan_task.municipality is 'Municipality of the plan.';
comment on column plan_task.id is 'Part of its address.';
comment on column plan_task.work_id is 'The plan.';
comment on column plan_task.title is 'What is to be done.';
comment on column plan_task.note is 'What one has to know to do it.';
comment on column plan_task.due_on is 'The day by which it is to be done; null where nobody has said.';
comment on column plan_task.person_id is 'Whose task it is: somebody who may read the plan; null where a role has it or nobody.';
comment on column plan_task.owner is 'Whose task it is, as a role in words; null where a person has it or nobody.';
comment on column plan_task.part_id is 'The part that it is about; null where it is about something else or the whole plan.';
comment on column plan_task.activity_id is 'The activity that it is about; null where it is about something else.';
comment on column plan_task.milestone_id is 'The milestone that it is about; null where it is about something else.';
comment on column plan_task.checklist is 'The checklist that it was laid from: start, year or closing; null where somebody wrote it.';
comment on column plan_task.item is 'Which item of the checklist, with the year where there is one each year.';
comment on column plan_task.version is 'How often it was changed, so that stale edits are seen.';
comment on column plan_task.written_at is 'When it was written last.';
comment on column plan_task.written_by is 'Who wrote it last.';
comment on column plan_task.example is 'The row is an example of the demonstration.';
create index plan_task_by_work on plan_task (municipality, work_id);
create index plan_task_by_person on plan_task (person_id) where person_id is not null;
alter table plan_task enable row level security;
create policy plan_task_read on plan_task for select to :"app" using (in_scope(municipality));
create policy plan_task_add on plan_task for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
create policy plan_task_change on plan_task for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy plan_task_drop on plan_task for delete to :"app" using (in_scope(municipality));
grant select, insert, update, delete on plan_task to :"app";

create table plan_task_end (
  municipality int not null,
  task_id uuid not null,
  ended_on date not null,
  note text check (note <> ''),
  ended_by uuid not null references person,
  ended_at timestamptz not null,
  example boolean not null default false,
  primary key (municipality, task_id),
  constraint end_is_of_a_task foreign key (municipality, task_id) references plan_task on delete cascade
);
comment on table plan_task_end is 'That a task was done: by whom and when. It goes away when that is taken back.';
comment on column plan_task_end.municipality is 'Municipality of the plan.';
comment on column plan_task_end.task_id is 'What was done; once, until it is taken back.';
comment on column plan_task_end.ended_on is 'Day on which it was done.';
comment on column plan_task_end.note is 'What came of it; null where there is nothing to say.';
comment on column plan_task_end.ended_by is 'Who said that it was done.';
comment on column plan_task_end.ended_at is 'When it was said.';
comment on column plan_task_end.example is 'The row is an example of the demonstration.';
alter table plan_task_end enable row level security;
create policy plan_task_end_read on plan_task_end for select to :"app" using (in_scope(municipality));
create policy plan_task_end_add on plan_task_end for insert to :"app" with check (in_scope(municipality) and ended_by = acting_person());
create policy plan_task_end_drop on plan_task_end for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on plan_task_end to :"app";
