-- A deliverable that was entered by mistake is removed, and an ending is taken back with a reason; what was told of either stays.

set search_path to helhed, public;

create table project_end_taken_back (
  municipality int not null,
  id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  outcome text not null check (outcome in ('delivered', 'dropped')),
  ended_on date not null,
  words text not null check (words <> ''),
  link text,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  reason text not null check (reason <> ''),
  taken_on date not null,
  taken_at timestamptz not null,
  taken_by uuid not null references person,
  primary key (municipality, id),
  constraint taken_back_is_of_a_deliverable foreign key (municipality, project_id, deliverable_id) references project_deliverable (municipality, project_id, id)
);
comment on table project_end_taken_back is 'That it was taken back that a deliverable was over: what had been told, and why it did not hold. Rows are added only.';
comment on column project_end_taken_back.municipality is 'Municipality of the project.';
comment on column project_end_taken_back.id is 'Unique everywhere (uuid).';
comment on column project_end_taken_back.project_id is 'The project of the deliverable.';
comment on column project_end_taken_back.deliverable_id is 'The deliverable that is open again.';
comment on column project_end_taken_back.outcome is 'Whether it had been told delivered or given up.';
comment on column project_end_taken_back.ended_on is 'Day on which it was told to have been.';
comment on column project_end_taken_back.words is 'What had been told.';
comment on column project_end_taken_back.link is 'Address that had been told.';
comment on column project_end_taken_back.example is 'True when no source gives it.';
comment on column project_end_taken_back.recorded_at is 'When the ending had been recorded.';
comment on column project_end_taken_back.recorded_by is 'Who had recorded the ending.';
comment on column project_end_taken_back.reason is 'Why it was taken back, in the words of whoever did.';
comment on column project_end_taken_back.taken_on is 'Day on which it was taken back.';
comment on column project_end_taken_back.taken_at is 'When that was recorded.';
comment on column project_end_taken_back.taken_by is 'Who took it back.';
create index project_end_taken_back_by_deliverable on project_end_taken_back (municipality, project_id, deliverable_id, taken_at);

comment on table project_deliverable_end is 'That a deliverable was delivered, with where the result lies, or given up, with the reason. Never changed; taken back, it stands in project_end_taken_back with the reason.';

create function taken_back_was_told() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if not exists (
    select from project_deliverable_end told
    where told.municipality = new.municipality and told.deliverable_id = new.deliverable_id
      and (told.outcome, told.ended_on, told.words, told.recorded_at, told.recorded_by) = (new.outcome, new.ended_on, new.words, new.recorded_at, new.recorded_by)
      and told.link is not distinct from new.link
  ) then
    raise exception 'only an ending that was told is taken back' using errcode = 'check_violation', constraint = 'taken_back_was_told';
  end if;
  return new;
end $$;
comment on function taken_back_was_told() is 'Holds that what is taken back of a deliverable is what had been told of it.';
revoke all on function taken_back_was_told() from public;
grant execute on function taken_back_was_told() to :"app";
create trigger taken_back_was_told before insert on project_end_taken_back for each row execute function taken_back_was_told();

create function end_stays_in_history() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if not exists (
    select from project_end_taken_back kept
    where kept.municipality = old.municipality and kept.deliverable_id = old.deliverable_id and kept.recorded_at = old.recorded_at
      and kept.words = old.words and kept.outcome = old.outcome
  ) then
    raise exception 'an ending goes only when it is taken back with a reason' using errcode = 'check_violation', constraint = 'end_stays_in_history';
  end if;
  return old;
end $$;
comment on function end_stays_in_history() is 'Holds that the ending of a deliverable goes only when it stands among those that were taken back, with the reason.';
revoke all on function end_stays_in_history() from public;
grant execute on function end_stays_in_history() to :"app";
create trigger end_stays_in_history before delete on project_deliverable_end for each row execute function end_stays_in_history();

create function deliverable_is_unspoken_of() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  named text := ' ' || btrim(regexp_replace(lower(old.title), '[^[:alnum:]]+', ' ', 'g')) || ' ';
begin
  if exists (
    select from project_statement said
    where said.municipality = old.municipality and said.project_id = old.project_id
      and position(named in ' ' || regexp_replace(lower(said.words), '[^[:alnum:]]+', ' ', 'g') || ' ') > 0
  ) then
    raise exception 'the steering group was told of the deliverable' using errcode = 'check_violation', constraint = 'deliverable_is_unspoken_of';
  end if;
  return old;
end $$;
comment on function deliverable_is_unspoken_of() is 'Holds that a deliverable of which a statement speaks by its title is not removed. Moves and endings hold it by their references.';
revoke all on function deliverable_is_unspoken_of() from public;
grant execute on function deliverable_is_unspoken_of() to :"app";
create trigger deliverable_is_unspoken_of before delete on project_deliverable for each row execute function deliverable_is_unspoken_of();

create trigger project_stays_closed_on_delete before delete on project_deliverable for each row execute function project_stays_closed();
create trigger project_stays_closed_on_delete before delete on project_deliverable_end for each row execute function project_stays_closed();
create trigger project_stays_closed before insert on project_end_taken_back for each row execute function project_stays_closed();

create policy project_deliverable_delete on project_deliverable for delete to :"app" using (in_scope(municipality));
grant delete on project_deliverable to :"app";
create policy project_deliverable_end_delete on project_deliverable_end for delete to :"app" using (in_scope(municipality));
grant delete on project_deliverable_end to :"app";

alter table project_end_taken_back enable row level security;
create policy project_end_taken_back_read on project_end_taken_back for select to :"app" using (in_scope(municipality));
create policy project_end_taken_back_add on project_end_taken_back for insert to :"app" with check (in_scope(municipality) and taken_by = acting_person());
grant select, insert on project_end_taken_back to :"app";
