-- That everybody has approved a version is a fact of its own: its paper is printed after the answer was given, and what has none yet is known by it.

set search_path to helhed, public;

create table version_approved (
  municipality int not null,
  version_id uuid not null,
  work_id uuid not null,
  approved_at timestamptz not null,
  concluded_by uuid not null references person,
  primary key (municipality, version_id),
  foreign key (municipality, work_id, version_id) references work_version (municipality, work_id, id)
);
comment on table version_approved is 'That everybody has approved a version of a plan, its own or an amendment''s. One that has no version_document is still to be printed.';
comment on column version_approved.municipality is 'Municipality of the plan.';
comment on column version_approved.version_id is 'The version that was approved.';
comment on column version_approved.work_id is 'The plan.';
comment on column version_approved.approved_at is 'When the last approval counted.';
comment on column version_approved.concluded_by is 'Whose act made the last approval count.';
insert into version_approved (municipality, version_id, work_id, approved_at, concluded_by)
  select made.municipality, made.version_id, made.work_id, file.stored_at, file.stored_by
  from version_document made join stored_file file on file.municipality = made.municipality and file.id = made.file_id;
alter table version_approved enable row level security;
create policy version_approved_read on version_approved for select to :"app" using (in_scope(municipality));
create policy version_approved_add on version_approved for insert to :"app" with check (in_scope(municipality) and concluded_by = acting_person());
grant select, insert on version_approved to :"app";
create index version_approved_by_work on version_approved (municipality, work_id);
alter table version_document add constraint document_is_of_an_approved_version foreign key (municipality, version_id) references version_approved;
comment on table version_document is 'The printed plan of an approved version: made once, kept, and handed out byte for byte.';
comment on column version_document.file_id is 'The PDF as it was made once the approval was complete.';

create function versions_to_print() returns table (municipality int, version uuid)
  language sql stable security definer set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    select approved.municipality, approved.version_id from version_approved approved
    where not exists (select from version_document made where made.municipality = approved.municipality and made.version_id = approved.version_id)
    order by approved.approved_at, approved.version_id;
  end;
comment on function versions_to_print() is 'Approved versions of every municipality that have no paper yet, the oldest first. Answers which they are and nothing of what they say: the printing acts in one municipality at a time.';
revoke all on function versions_to_print() from public;
grant execute on function versions_to_print() to :"app";

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
    select from version_approved a join work_version v on v.municipality = a.municipality and v.id = a.version_id
    where a.municipality = new.municipality and a.work_id = new.record_id and a.version_id = standing
      and coalesce(new.content -> 'version' ->> 'hash', v.hash) = v.hash) then
    raise exception 'a plan is published when everybody has approved it' using errcode = 'check_violation', constraint = 'publication_is_of_an_approved_plan';
  end if;
  return new;
end $$;
comment on function publication_fits() is 'Holds that of plans only the version that stands is published: the last amendment''s that is in force, else the one that was sent last and approved all through.';
