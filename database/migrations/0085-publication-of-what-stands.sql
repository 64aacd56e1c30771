-- A plan can be published again while an amendment of it waits or was answered with no: what is published is the version that stands.

set search_path to helhed, public;

create or replace function publication_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  own submission;
  standing uuid;
begin
  if new.kind <> 'plan' then
    return new;
  end if;
  select * into own from submission s
    where s.municipality = new.municipality and s.work_id = new.record_id and s.amendment_id is null order by s.submitted_at desc limit 1;
  select v.id into standing
    from amendment_in_force f
    join work_version v on v.municipality = f.municipality and v.id = f.version_id
    join submission s on s.municipality = f.municipality and s.version_id = f.version_id
    where f.municipality = new.municipality and f.work_id = new.record_id and s.submitted_at >= own.submitted_at order by v.number desc limit 1;
  standing := coalesce(standing, own.version_id);
  if not exists (
    select from version_document d join work_version v on v.municipality = d.municipality and v.id = d.version_id
    where d.municipality = new.municipality and d.work_id = new.record_id and d.version_id = standing
      and coalesce(new.content -> 'version' ->> 'hash', v.hash) = v.hash) then
    raise exception 'a plan is published when everybody has approved it' using errcode = 'check_violation', constraint = 'publication_is_of_an_approved_plan';
  end if;
  return new;
end $$;
comment on function publication_fits() is 'Holds that of plans only the version that stands is published: the last amendment''s that is in force, else the one that was sent last and approved all through, and so was printed and kept.';
