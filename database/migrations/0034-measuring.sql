-- Several updates of one figure: one counts, and those before it stay, with who took which one's place and when.

set search_path to helhed, public;

create table measurement_closing (
  municipality int not null,
  measurement_id uuid not null,
  closed_as uuid not null,
  closed_at timestamptz not null,
  closed_by uuid not null references person,
  primary key (municipality, measurement_id),
  foreign key (municipality, measurement_id) references measurement
);
comment on table measurement_closing is 'Measurements that no longer count: another took their place, or they were taken away. Nothing is written over; what is not here counts.';
comment on column measurement_closing.municipality is 'Municipality of the goal.';
comment on column measurement_closing.measurement_id is 'What no longer counts.';
comment on column measurement_closing.closed_as is 'The measurement that took its place; an id of none where it was taken away. Ids sort by time, so that one can tell what counted when somebody looked.';
comment on column measurement_closing.closed_at is 'When it ceased to count.';
comment on column measurement_closing.closed_by is 'Who replaced it or took it away.';
alter table measurement_closing enable row level security;
create policy measurement_closing_read on measurement_closing for select to :"app" using (in_scope(municipality));
create policy measurement_closing_add on measurement_closing for insert to :"app" with check (in_scope(municipality) and closed_by = acting_person());
grant select, insert on measurement_closing to :"app";

alter table measurement add column file_id uuid;
alter table measurement add constraint measurement_file_is_kept foreign key (municipality, file_id) references stored_file;
comment on table measurement is 'What somebody wrote of a goal''s indicator, up to and with a day. Nothing is written over: a later one closes the one before it.';
comment on column measurement.file_id is 'What it was read from, where somebody has attached it.';

alter table measurement drop constraint measurement_municipality_goal_id_measured_on_key;
create index measurement_by_goal on measurement (municipality, goal_id, measured_on);
create index measurement_by_file on measurement (municipality, file_id) where file_id is not null;

create function measurement_counts_once() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (
    select from measurement told where told.municipality = new.municipality and told.goal_id = new.goal_id and told.measured_on = new.measured_on
      and not exists (select from measurement_closing closing where closing.municipality = told.municipality and closing.measurement_id = told.id))
  then raise exception 'The day has a measurement that counts' using errcode = 'unique_violation', constraint = 'measurement_counts_once'; end if;
  return new;
end $$;
comment on function measurement_counts_once() is 'Of the measurements of a goal and a day one counts: a new one is written when the one before it is closed. Its plan is locked meanwhile.';
create trigger measurement_counts_once before insert on measurement for each row execute function measurement_counts_once();
