-- What holds the acts of an approval together in time, in name and as a whole, where no single row can.

set search_path to helhed, public;

alter table submission add constraint submission_day_is_that_of_its_moment check (submitted_on = (submitted_at at time zone 'Europe/Copenhagen')::date);
alter table decision add constraint decision_is_not_ahead_of_its_record
  check (decided_on <= (recorded_at at time zone 'Europe/Copenhagen')::date and submitted_on <= (recorded_at at time zone 'Europe/Copenhagen')::date);
alter table decision add constraint only_a_yes_commits check (commitment is null or outcome in ('approved', 'conditional'));

create function live_mandate(code int, mandate uuid, moment timestamptz) returns boolean
  language sql stable set search_path to helhed, pg_catalog, pg_temp
  return exists (select from mandate m where m.municipality = code and m.id = mandate and m.period @> (moment at time zone 'Europe/Copenhagen')::date
    and not exists (select from mandate_end e where e.municipality = m.municipality and e.mandate_id = m.id and e.ends_on <= (moment at time zone 'Europe/Copenhagen')::date));
comment on function live_mandate(int, uuid, timestamptz) is 'Whether a mandate runs at a moment, and has not been ended: nobody signs under one that is over.';

create function signature_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  signed jsonb := to_jsonb(new);
  under uuid := (signed ->> tg_argv[0])::uuid;
  moment timestamptz := (signed ->> tg_argv[1])::timestamptz;
begin
  if not live_mandate(new.municipality, under, moment) then
    raise exception 'nobody signs under a mandate that is over' using errcode = 'check_violation', constraint = 'signature_is_under_a_live_mandate';
  end if;
  return new;
end $$;
comment on function signature_fits() is 'Holds that whoever submits, decides, records or confirms has the mandate at that moment; the arguments name its column and that of the moment.';
create trigger signature_fits before insert on submission for each row execute function signature_fits('submitted_under', 'submitted_at');
create trigger signature_fits before insert on decision for each row execute function signature_fits('recorded_under', 'recorded_at');
create trigger signature_fits before insert on decision_confirmation for each row execute function signature_fits('confirmed_under', 'confirmed_at');

create function submission_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.board_id is distinct from (select w.board_id from work w where w.municipality = new.municipality and w.id = new.work_id) then
    raise exception 'a plan is sent with its own board' using errcode = 'check_violation', constraint = 'submission_has_the_plans_board';
  end if;
  if (select count(*) from part_version f where f.municipality = new.municipality and f.version_id = new.version_id)
    <> (select count(*) from part p where p.municipality = new.municipality and p.work_id = new.work_id)
    or not exists (select from part p where p.municipality = new.municipality and p.work_id = new.work_id and p.kind = 'sub') then
    raise exception 'a plan is sent with all its parts' using errcode = 'check_violation', constraint = 'submission_has_all_parts';
  end if;
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id and s.submitted_at >= new.submitted_at) then
    raise exception 'a submission comes after those before it' using errcode = 'check_violation', constraint = 'submissions_follow_each_other';
  end if;
  return new;
end $$;
comment on function submission_fits() is 'Holds that the board is the plan''s own, that all its parts are in the version, and that the newest submission is the one that came last.';
create trigger submission_fits before insert on submission for each row execute function submission_fits();

create function confirmation_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.confirmed_at < (select d.recorded_at from decision d where d.municipality = new.municipality and d.id = new.decision_id) then
    raise exception 'a record is confirmed after it was made' using errcode = 'check_violation', constraint = 'confirmation_follows_its_record';
  end if;
  if new.verdict = 'confirmed' and exists (
    select from decision d where d.municipality = new.municipality and d.id = new.decision_id and d.outcome in ('returned', 'rejected')
      and d.submission_id <> (select s.id from submission s where s.municipality = d.municipality and s.work_id = d.work_id order by submitted_at desc limit 1)) then
    raise exception 'a no to an older version does not concern the one that was sent since' using errcode = 'check_violation', constraint = 'confirmation_is_about_the_submitted_version';
  end if;
  return new;
end $$;
comment on function confirmation_fits() is 'Holds that nothing is confirmed before it was recorded, and no no to a version that is no longer the one sent.';
create trigger confirmation_fits before insert on decision_confirmation for each row execute function confirmation_fits();

create function version_is_open() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (select from submission s where s.municipality = new.municipality and s.version_id = new.version_id) then
    raise exception 'a version that was sent takes in no more parts' using errcode = 'check_violation', constraint = 'version_is_whole_when_it_is_sent';
  end if;
  return new;
end $$;
comment on function version_is_open() is 'Holds that what was sent for approval is never added to.';
create trigger version_is_open before insert on part_version for each row execute function version_is_open();

create function decider_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  step approval_step;
begin
  if tg_op = 'DELETE' then
    if exists (select from submission s where s.municipality = old.municipality and s.work_id = old.work_id) then
      raise exception 'who decides is fixed once the plan was sent' using errcode = 'check_violation', constraint = 'deciders_are_fixed_by_the_first_submission';
    end if;
    return old;
  end if;
  select * into strict step from approval_step s where s.municipality = new.municipality and s.work_id = new.work_id and s.id = new.step_id;
  if new.kind is distinct from (case step.who when 'partners' then 'partner' when 'seats' then 'seat' else step.who end)
    or (new.part_id is not null) <> (step.per = 'part') or (new.estate_id is not null) <> (step.per = 'estate') then
    raise exception 'a decider is of the kind that decides in its step, about what the step is about' using errcode = 'check_violation', constraint = 'decider_fits_its_step';
  end if;
  if step.branch = 'municipality' and (
    new.kind = 'partner' and (select o.kind from organisation o where o.municipality = new.municipality and o.id = new.organisation_id) in ('housing_association', 'managing_agent', 'estate', 'fund')
    or new.kind = 'seat' and not exists (
      select from seat s join organisation o on o.municipality = s.municipality and o.id = s.represents_id
      where s.municipality = new.municipality and s.id = new.seat_id and s.participation = 'member' and o.kind in ('municipality', 'administration'))) then
    raise exception 'in the municipal branch the municipality decides' using errcode = 'check_violation', constraint = 'decider_speaks_for_the_municipality';
  end if;
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id)
    and exists (select from approval_decider d where d.municipality = new.municipality and d.step_id = new.step_id
      and d.part_id is not distinct from new.part_id and d.estate_id is not distinct from new.estate_id) then
    raise exception 'who decides is fixed once the plan was sent' using errcode = 'check_violation', constraint = 'deciders_are_fixed_by_the_first_submission';
  end if;
  return new;
end $$;
comment on function decider_fits() is 'Holds that a decider is of its step''s kind, speaks for the municipality in its branch, and that nobody is put into or taken out of a step once the plan was sent.';
create trigger decider_fits before insert or delete on approval_decider for each row execute function decider_fits();

create function addition_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  said decision;
begin
  select * into strict said from decision d where d.municipality = new.municipality and d.id = new.decision_id;
  if said.outcome <> tg_argv[0]
    or exists (select from decision_confirmation c where c.municipality = said.municipality and c.decision_id = said.id)
    or exists (select from decision d where d.municipality = said.municipality and d.work_id = said.work_id and d.recorded_at > said.recorded_at) then
    raise exception 'nothing is added to what was decided' using errcode = 'check_violation', constraint = 'decision_stays_as_it_was_taken';
  end if;
  return new;
end $$;
comment on function addition_fits() is 'Holds that returned parts and conditions come with their decision; the argument is the outcome that has them.';
create trigger addition_fits before insert on decision_return for each row execute function addition_fits('returned');
create trigger addition_fits before insert on decision_condition for each row execute function addition_fits('conditional');

drop policy decision_return_all on decision_return;
create policy decision_return_read on decision_return for select to :"app" using (in_scope(municipality));
create policy decision_return_add on decision_return for insert to :"app" with check (in_scope(municipality) and exists (
  select from decision d where d.municipality = decision_return.municipality and d.id = decision_id and d.recorded_by = acting_person()));
drop policy decision_condition_all on decision_condition;
create policy decision_condition_read on decision_condition for select to :"app" using (in_scope(municipality));
create policy decision_condition_add on decision_condition for insert to :"app" with check (in_scope(municipality) and exists (
  select from decision d where d.municipality = decision_condition.municipality and d.id = decision_id and d.recorded_by = acting_person()));
drop policy decision_condition_met_all on decision_condition_met;
create policy decision_condition_met_read on decision_condition_met for select to :"app" using (in_scope(municipality));
create policy decision_condition_met_add on decision_condition_met for insert to :"app" with check (in_scope(municipality) and met_by = acting_person());
drop policy work_version_all on work_version;
create policy work_version_read on work_version for select to :"app" using (in_scope(municipality));
create policy work_version_add on work_version for insert to :"app" with check (in_scope(municipality) and frozen_by = acting_person());
drop policy stored_file_all on stored_file;
create policy stored_file_read on stored_file for select to :"app" using (in_scope(municipality));
create policy stored_file_add on stored_file for insert to :"app" with check (in_scope(municipality) and stored_by = acting_person());
drop policy measurement_all on measurement;
create policy measurement_read on measurement for select to :"app" using (in_scope(municipality));
create policy measurement_add on measurement for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
drop policy publication_add on publication;
create policy publication_add on publication for insert to :"app" with check (in_scope(municipality) and published_by = acting_person());

create function hours_fit() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.confirmed_by is not null and new.confirmed_by is distinct from acting_person()
    and (tg_op = 'INSERT' or (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at)) then
    raise exception 'hours are confirmed in one''s own name' using errcode = 'check_violation', constraint = 'hours_are_confirmed_in_ones_own_name';
  end if;
  return new;
end $$;
comment on function hours_fit() is 'Holds that nobody confirms hours in somebody else''s name; a line that was confirmed may be changed by others.';
create trigger hours_fit before insert or update on budget_line for each row execute function hours_fit();

create function decision_is_whole() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.outcome = 'conditional' and not exists (select from decision_condition c where c.municipality = new.municipality and c.decision_id = new.id) then
    raise exception 'an approval with conditions has a condition' using errcode = 'check_violation', constraint = 'decision_brings_its_conditions';
  end if;
  if new.outcome = 'returned' and new.estate_id is null and not exists (select from decision_return r where r.municipality = new.municipality and r.decision_id = new.id) then
    raise exception 'a return names the parts that it sends back' using errcode = 'check_violation', constraint = 'decision_names_what_it_returns';
  end if;
  return null;
end $$;
comment on function decision_is_whole() is 'Holds, when the transaction ends, that a decision has the conditions or the returned parts that its outcome speaks of.';
create constraint trigger decision_is_whole after insert on decision deferrable initially deferred for each row execute function decision_is_whole();

create function version_is_whole() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.hash is distinct from (
    select encode(sha256(convert_to(string_agg(f.hash, E'\n' order by p.number), 'UTF8')), 'hex')
    from part_version f join part p on p.municipality = f.municipality and p.id = f.part_id
    where f.municipality = new.municipality and f.version_id = new.id) then
    raise exception 'the hash of a version is that of its parts'' hashes' using errcode = 'check_violation', constraint = 'hash_is_that_of_the_parts';
  end if;
  return null;
end $$;
comment on function version_is_whole() is 'Holds, when the transaction ends, that a version''s hash is SHA-256 over its parts'' hashes, a line each, in their order.';
create constraint trigger version_is_whole after insert on work_version deferrable initially deferred for each row execute function version_is_whole();

create function steps_are_open() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id) then
    raise exception 'the way of approval is fixed once a plan was sent' using errcode = 'check_violation', constraint = 'steps_are_fixed_by_the_first_submission';
  end if;
  return new;
end $$;
comment on function steps_are_open() is 'Holds that no step is put into the approval of a plan that was sent.';
create trigger steps_are_open before insert on approval_step for each row execute function steps_are_open();
create trigger steps_are_open before insert on approval_step_after for each row execute function steps_are_open();

create function publication_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.kind = 'plan' and not exists (
    select from version_document d join submission s on s.municipality = d.municipality and s.version_id = d.version_id
    where d.municipality = new.municipality and d.work_id = new.record_id
      and s.id = (select l.id from submission l where l.municipality = s.municipality and l.work_id = s.work_id order by submitted_at desc limit 1)) then
    raise exception 'a plan is published when everybody has approved it' using errcode = 'check_violation', constraint = 'publication_is_of_an_approved_plan';
  end if;
  return new;
end $$;
comment on function publication_fits() is 'Holds that of plans only those are published whose last submitted version was approved all through, and so was printed and kept.';
create trigger publication_fits before insert on publication for each row execute function publication_fits();
