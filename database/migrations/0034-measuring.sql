-- Several updates of one figure: one counts, and those before it stay, with who took which one's place and when.

set search_path to helhed, public;

alter table measurement add column closed_as uuid;
alter table measurement add column closed_at timestamptz;
alter table measurement add column closed_by uuid references person;
alter table measurement add column file_id uuid;
alter table measurement add constraint measurement_file_is_kept foreign key (municipality, file_id) references stored_file;
alter table measurement add constraint measurement_is_closed_by_somebody
  check ((closed_as is null) = (closed_at is null) and (closed_as is null) = (closed_by is null));
comment on table measurement is 'What a goal''s indicator showed up to and with a day. Nothing is written over: a later update closes the one before it, and what is not closed counts.';
comment on column measurement.closed_as is 'The update that took its place; an id of no update where the figure was taken away. Ids sort by time, so that one can tell what counted when somebody looked. Null while it counts.';
comment on column measurement.closed_at is 'When it ceased to count.';
comment on column measurement.closed_by is 'Who replaced it or took it away.';
comment on column measurement.file_id is 'What it was read from, where somebody has attached it.';

alter table measurement drop constraint measurement_municipality_goal_id_measured_on_key;
create unique index measurement_counts_once on measurement (municipality, goal_id, measured_on) where closed_as is null;
create index measurement_by_goal on measurement (municipality, goal_id, measured_on);
create index measurement_by_file on measurement (municipality, file_id) where file_id is not null;

create policy measurement_close on measurement for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and closed_by = acting_person());
grant update (closed_as, closed_at, closed_by) on measurement to :"app";

create function measurement_stays_closed() returns trigger language plpgsql as $$
begin
  raise exception 'A measurement that was closed stays so' using errcode = 'check_violation', constraint = 'measurement_stays_closed';
end $$;
comment on function measurement_stays_closed() is 'What was measured is never written over, and what was closed never counts again.';
create trigger measurement_stays_closed before update on measurement for each row when (old.closed_as is not null) execute function measurement_stays_closed();
