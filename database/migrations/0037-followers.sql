-- What is under way in an area goes on in those that come after it: efforts, signals and the case of the area move along a succession, and only so.

set search_path to helhed, public;

create or replace function work_stays_what_it_is() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.kind is distinct from old.kind or new.proposed_by is distinct from old.proposed_by
    or (new.area_id is distinct from old.area_id and not exists (select from area_succession s
      where s.municipality = new.municipality and s.from_area_id = old.area_id and s.to_area_id = new.area_id)) then
    raise exception 'a work keeps its kind, its area and who proposed it' using errcode = 'check_violation', constraint = 'work_keeps_its_kind';
  end if;
  return new;
end $$;
comment on function work_stays_what_it_is() is 'Holds that no effort becomes a plan, moves to another area than one that came of its own, or is proposed by somebody else afterwards.';

grant update (area_id) on area_case to :"app";

create function case_stays_in_its_area() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if not exists (select from area_succession s
    where s.municipality = new.municipality and s.from_area_id = old.area_id and s.to_area_id = new.area_id) then
    raise exception 'a case stays in its area' using errcode = 'check_violation', constraint = 'case_stays_in_its_area';
  end if;
  return new;
end $$;
comment on function case_stays_in_its_area() is 'Holds that a case moves only to an area that came of its own.';
create trigger case_stays_in_its_area before update of area_id on area_case for each row when (new.area_id is distinct from old.area_id)
  execute function case_stays_in_its_area();
