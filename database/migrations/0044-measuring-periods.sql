-- Periods of measurements that are closed and opened again, and reminders of what nobody has measured.

set search_path to helhed, public;

create table measurement_lock (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  period text not null check (period ~ '^\d{4}-Q[1-4]$'),
  days daterange not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
  note text check (note <> ''),
  locked_at timestamptz not null,
  locked_by uuid not null references person,
  example boolean not null default false,
  primary key (municipality, id),
  foreign key (municipality, work_id) references work
);
comment on table measurement_lock is 'Quarters of a plan whose measurements somebody has approved, who had written none of them. What lies in one that is not opened again can neither be written nor replaced.';
comment on column measurement_lock.municipality is 'Municipality of the plan.';
comment on column measurement_lock.id is 'Unique everywhere (uuid).';
comment on column measurement_lock.work_id is 'The plan that was measured.';
comment on column measurement_lock.period is 'Which quarter, as 2018-Q1.';
comment on column measurement_lock.days is 'First day of the quarter, and first day after it.';
comment on column measurement_lock.note is 'What the approver wants known about it.';
comment on column measurement_lock.locked_at is 'When it was approved and closed.';
comment on column measurement_lock.locked_by is 'Who approved it; never somebody who wrote a figure of it.';
comment on column measurement_lock.example is 'True when no source gives it.';
create index measurement_lock_by_work on measurement_lock (municipality, work_id, period);

create table measurement_reopening (
  municipality int not null,
  lock_id uuid not null,
  reason text not null check (reason <> ''),
  reopened_at timestamptz not null,
  reopened_by uuid not null references person,
  primary key (municipality, lock_id),
  foreign key (municipality, lock_id) references measurement_lock
);
comment on table measurement_reopening is 'Closed quarters that somebody has opened again. The closing stays beside it; a quarter can be closed anew.';
comment on column measurement_reopening.municipality is 'Municipality of the plan.';
comment on column measurement_reopening.lock_id is 'The closing that no longer holds.';
comment on column measurement_reopening.reason is 'Why it was opened.';
comment on column measurement_reopening.reopened_at is 'When it was opened.';
comment on column measurement_reopening.reopened_by is 'Who opened it.';

create table measurement_reminder (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  responsible text not null check (responsible <> ''),
  person_id uuid not null references person,
  missing int not null check (missing > 0),
  sent_at timestamptz not null,
  sent_by uuid not null references person,
  primary key (municipality, id),
  foreign key (municipality, work_id) references work
);
comment on table measurement_reminder is 'Letters that remind of measurements that nobody has made.';
comment on column measurement_reminder.municipality is 'Municipality of the plan.';
comment on column measurement_reminder.id is 'Unique everywhere (uuid).';
comment on column measurement_reminder.work_id is 'The plan whose goals lack figures.';
comment on column measurement_reminder.responsible is 'Who answers for them, in the words of the goals.';
comment on column measurement_reminder.person_id is 'To whom the letter went.';
comment on column measurement_reminder.missing is 'How many figures were lacking then.';
comment on column measurement_reminder.sent_at is 'When it was sent.';
comment on column measurement_reminder.sent_by is 'Who sent it.';
create index measurement_reminder_by_work on measurement_reminder (municipality, work_id, responsible, sent_at);

alter table measurement_lock enable row level security;
alter table measurement_reopening enable row level security;
alter table measurement_reminder enable row level security;
create policy measurement_lock_read on measurement_lock for select to :"app" using (in_scope(municipality));
create policy measurement_lock_add on measurement_lock for insert to :"app" with check (in_scope(municipality) and locked_by = acting_person());
create policy measurement_reopening_read on measurement_reopening for select to :"app" using (in_scope(municipality));
create policy measurement_reopening_add on measurement_reopening for insert to :"app" with check (in_scope(municipality) and reopened_by = acting_person());
create policy measurement_reminder_read on measurement_reminder for select to :"app" using (in_scope(municipality));
create policy measurement_reminder_add on measurement_reminder for insert to :"app" with check (in_scope(municipality) and sent_by = acting_person());
grant select, insert on measurement_lock, measurement_reopening, measurement_reminder to :"app";

create function measurement_is_locked(code int, goal uuid, day date) returns boolean language sql stable set search_path to helhed, pg_catalog, pg_temp as $$
  select exists (
    select from goal one join part on part.municipality = one.municipality and part.id = one.part_id
    join measurement_lock held on held.municipality = part.municipality and held.work_id = part.work_id and held.days @> day
    where one.municipality = code and one.id = goal
      and not exists (select from measurement_reopening opened where opened.municipality = held.municipality and opened.lock_id = held.id))
$$;
comment on function measurement_is_locked(int, uuid, date) is 'Whether a day of a goal lies in a quarter that is approved and closed.';

create function measurement_is_open() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if measurement_is_locked(new.municipality, new.goal_id, new.measured_on)
  then raise exception 'The period is closed' using errcode = 'check_violation', constraint = 'measurement_is_open'; end if;
  return new;
end $$;
comment on function measurement_is_open() is 'Nothing is written into a closed period.';
create trigger measurement_is_open before insert on measurement for each row execute function measurement_is_open();

create function closing_is_open() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (select from measurement told where told.municipality = new.municipality and told.id = new.measurement_id
    and measurement_is_locked(told.municipality, told.goal_id, told.measured_on))
  then raise exception 'The period is closed' using errcode = 'check_violation', constraint = 'measurement_is_open'; end if;
  return new;
end $$;
comment on function closing_is_open() is 'Nothing of a closed period is replaced or taken away.';
create trigger closing_is_open before insert on measurement_closing for each row execute function closing_is_open();

create function lock_is_by_another() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (
    select from measurement told join goal on goal.municipality = told.municipality and goal.id = told.goal_id
    join part on part.municipality = goal.municipality and part.id = goal.part_id
    where part.municipality = new.municipality and part.work_id = new.work_id and told.recorded_by = new.locked_by and new.days @> told.measured_on
      and not exists (select from measurement_closing closing where closing.municipality = told.municipality and closing.measurement_id = told.id))
  then raise exception 'Who wrote a figure does not approve it' using errcode = 'check_violation', constraint = 'lock_is_by_another'; end if;
  if exists (
    select from measurement_lock held where held.municipality = new.municipality and held.work_id = new.work_id and held.days && new.days
      and not exists (select from measurement_reopening opened where opened.municipality = held.municipality and opened.lock_id = held.id))
  then raise exception 'The period is closed already' using errcode = 'unique_violation', constraint = 'period_is_locked_once'; end if;
  return new;
end $$;
comment on function lock_is_by_another() is 'A period is approved by somebody who wrote none of its figures that count, and closed once at a time. Its plan is locked meanwhile.';
create trigger lock_is_by_another before insert on measurement_lock for each row execute function lock_is_by_another();
