-- Persons are counted whole: what every form and file is held to, held by the database too.

set search_path to helhed, public;

create function hold_persons_whole() returns trigger
  language plpgsql security definer set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (
    select from new_values given
    join indicator_version version on version.municipality = given.defined_in and version.id = given.indicator_version_id
    where given.amount <> trunc(given.amount) and version.unit = 'persons') then
    raise exception 'persons are counted whole' using errcode = 'check_violation', constraint = 'persons_are_whole';
  end if;
  return null;
end $$;
comment on function hold_persons_whole() is 'Holds that a figure of persons is no fraction: a statement at a time, so that a large import costs little. Shares and averages may be broken.';
create trigger hold_persons_whole_on_insert after insert on indicator_value referencing new table as new_values for each statement execute function hold_persons_whole();
create trigger hold_persons_whole_on_update after update on indicator_value referencing new table as new_values for each statement execute function hold_persons_whole();
