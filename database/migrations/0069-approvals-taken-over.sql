-- Decisions that a plan brings along when it is taken over: recorded from paper by who took it over, and confirmed by somebody of another organisation before they count.

set search_path to helhed, public;

alter table takeover add column sent_on date check (sent_on <= taken_on);
comment on column takeover.sent_on is 'Day on which the plan was sent for approval on paper; null where it brought no decisions along.';

alter table decision add column takeover_of uuid;
comment on column decision.takeover_of is 'The plan itself, where the decision was taken over with it from paper; null where it was taken or recorded in here.';
alter table decision add constraint decision_is_taken_over_with_its_plan foreign key (municipality, takeover_of) references takeover (municipality, work_id);
alter table decision add constraint decision_is_taken_over_with_its_own_plan check (takeover_of = work_id);
alter table decision drop constraint submitter_does_not_decide_or_record;
alter table decision add constraint submitter_does_not_decide_or_record check (takeover_of is not null or recorded_by <> submitted_by);
alter table decision drop constraint decision_is_not_older_than_its_submission;
alter table decision add constraint decision_is_not_older_than_its_submission check (takeover_of is not null or submitted_on <= case date_precision
  when 'day' then decided_on
  when 'month' then (date_trunc('month', decided_on) + interval '1 month - 1 day')::date
  else (date_trunc('year', decided_on) + interval '1 year - 1 day')::date end);
alter table decision drop constraint decisions_elsewhere_have_their_paper;
alter table decision add constraint decisions_elsewhere_have_their_paper
  check (case when takeover_of is null then decides = 'here' or (paper_id is not null and item is not null and page is not null) else item is not null end);
alter table decision add constraint taken_over_decisions_are_yes check (takeover_of is null or outcome in ('approved', 'conditional'));

alter table decision_confirmation drop constraint decision_confirmation_decides_check;
alter table decision_confirmation add constraint decision_confirmation_decides_check check (decides in ('here', 'elsewhere'));
comment on column decision_confirmation.decides is 'Where the decision was taken: elsewhere, or here where it was taken over from paper.';

create or replace function decision_counts_from(one decision) returns timestamptz
  language sql stable
  return case when one.decides = 'here' and one.takeover_of is null then one.recorded_at else
    (select confirmed_at from decision_confirmation c where c.municipality = one.municipality and c.decision_id = one.id and c.verdict = 'confirmed') end;

create function takeover_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  taken takeover;
  sent submission;
begin
  select * into strict taken from takeover t where t.municipality = new.municipality and t.work_id = new.takeover_of;
  select * into strict sent from submission s where s.municipality = new.municipality and s.id = new.submission_id;
  if sent.submitted_at <> taken.taken_at or not (case when new.recorded_at = taken.taken_at
      then new.recorded_by = taken.taken_by and new.recorded_for = taken.taken_for
      else new.recorded_by <> new.submitted_by and new.paper_id is not null and exists (
        select from decision before join decision_confirmation c on c.municipality = before.municipality and c.decision_id = before.id and c.verdict = 'refused'
        where before.municipality = new.municipality and before.decider_id = new.decider_id and before.takeover_of is not null) end) then
    raise exception 'decisions are taken over in the same act as their plan, or anew with their paper when they were refused' using errcode = 'check_violation', constraint = 'decision_is_taken_over_in_one_act';
  end if;
  if taken.sent_on is null or new.decided_on < taken.sent_on then
    raise exception 'a decision is not older than what it is about' using errcode = 'check_violation', constraint = 'decision_is_not_older_than_its_paper';
  end if;
  return new;
end $$;
comment on function takeover_fits() is 'Holds that decisions come along in the act that takes their plan over, signed by who does, or later with their paper where one was refused; and none from before the plan was sent on paper.';
create trigger takeover_fits before insert on decision for each row when (new.takeover_of is not null) execute function takeover_fits();

CREATE OR REPLACE FUNCTION helhed.decision_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  step approval_step;
  decider approval_decider;
  sent submission;
begin
  select * into strict step from approval_step s where s.municipality = new.municipality and s.work_id = new.work_id and s.id = new.step_id;
  select * into strict decider from approval_decider d where d.municipality = new.municipality and d.step_id = new.step_id and d.id = new.decider_id;
  select * into sent from submission s where s.municipality = new.municipality and s.work_id = new.work_id
    and s.amendment_id is not distinct from step.amendment_id order by submitted_at desc limit 1;
  if new.submission_id is distinct from sent.id then
    raise exception 'a decision is about the version that is submitted now' using errcode = 'check_violation', constraint = 'decision_is_about_the_submitted_version';
  end if;
  if step.amendment_id is not null and (
    exists (select from amendment_withdrawal w where w.municipality = new.municipality and w.amendment_id = step.amendment_id)
    or exists (select from amendment own join amendment later on later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)
      where own.municipality = new.municipality and own.id = step.amendment_id)) then
    raise exception 'nothing is decided on an amendment that was withdrawn or sent again' using errcode = 'check_violation', constraint = 'decision_is_on_an_open_amendment';
  end if;
  if exists (select from decision no join approval_step own on own.municipality = no.municipality and own.id = no.step_id
    where no.municipality = new.municipality and no.work_id = new.work_id and own.amendment_id is not distinct from step.amendment_id
      and no.outcome = 'rejected' and no.estate_id is null and decision_counts_from(no) is not null) then
    raise exception 'nothing is decided on a plan that was rejected' using errcode = 'check_violation', constraint = 'decision_is_on_a_living_plan';
  end if;
  if new.part_id is distinct from decider.part_id or new.estate_id is distinct from decider.estate_id then
    raise exception 'a decision is about what its decider decides about' using errcode = 'check_violation', constraint = 'decision_is_about_what_its_decider_decides';
  end if;
  if new.takeover_of is null and step.decides = 'here' and decider.kind = 'seat' and not exists (
    select from seat_holding h where h.municipality = new.municipality and h.seat_id = decider.seat_id and h.person_id = new.recorded_by and h.period @> new.recorded_at::date) then
    raise exception 'only who holds the seat decides for it' using errcode = 'check_violation', constraint = 'decision_is_taken_by_the_holder_of_its_seat';
  end if;
  if new.takeover_of is null and step.decides = 'here' and decider.kind = 'body' and not exists (
    select from seat_holding h join seat s on s.municipality = h.municipality and s.id = h.seat_id
    where h.municipality = new.municipality and h.body_id = decider.body_id and s.office = 'chair' and h.person_id = new.recorded_by and h.period @> new.recorded_at::date) then
    raise exception 'the chair tells what the body decided' using errcode = 'check_violation', constraint = 'decision_is_told_by_the_chair_of_its_body';
  end if;
  if new.takeover_of is null and step.decides = 'here' and decider.kind = 'partner' and new.recorded_for is distinct from decider.organisation_id then
    raise exception 'only who acts for the partner decides for it' using errcode = 'check_violation', constraint = 'decision_is_taken_for_its_partner';
  end if;
  if step.commitment and new.outcome in ('approved', 'conditional') and new.commitment is null then
    raise exception 'a commitment has an amount' using errcode = 'check_violation', constraint = 'commitment_has_an_amount';
  end if;
  if exists (
    select from decision back join approval_step own on own.municipality = back.municipality and own.id = back.step_id
    where back.municipality = new.municipality and back.work_id = new.work_id and own.amendment_id is not distinct from step.amendment_id
      and decision_counts_from(back) > sent.submitted_at
      and (back.outcome = 'returned' and (back.decider_id = new.decider_id or exists (
          select from decision_return r where r.municipality = back.municipality and r.decision_id = back.id and r.part_id = new.part_id))
        or back.outcome = 'rejected' and back.estate_id is not null and step.per = 'plan' and exists (
          select from approval_step_after a join approval_step before on before.municipality = a.municipality and before.id = a.after_id
          where a.municipality = step.municipality and a.step_id = step.id and before.per = 'estate'))) then
    raise exception 'what was sent back is submitted again before it is decided on' using errcode = 'check_violation', constraint = 'decision_waits_for_a_new_submission';
  end if;
  if exists (
    select from steps_before(new.municipality, new.step_id) above
    join approval_step before on before.municipality = new.municipality and before.id = above
    cross join lateral (
      select d.part_id, d.estate_id, bool_or(yes.stands) as one, bool_and(yes.stands) as all_of_them
      from approval_decider d
      cross join lateral (select exists (
        select from decision x where x.municipality = d.municipality and x.decider_id = d.id
          and case when new.takeover_of is null then decision_stands(x)
              and not exists (select from decision_condition c where c.municipality = x.municipality and c.decision_id = x.id and c.blocks
                and not exists (select from decision_condition_met m where m.municipality = c.municipality and m.condition_id = c.id))
            -- On paper the order is that of the days: none of them counts before somebody has confirmed it.
            else x.takeover_of is not null and x.outcome in ('approved', 'conditional') and x.decided_on <= new.decided_on end) as stands) yes
      where d.municipality = before.municipality and d.step_id = before.id
        and (before.per <> 'part' or step.per <> 'part' or d.part_id = decider.part_id)
        and (before.per <> 'estate' or d.estate_id in (select frozen_estates(new.municipality, new.version_id)))
      group by d.part_id, d.estate_id) about
    where not case when before.every_one then about.all_of_them else about.one end)
  or exists (
    select from steps_before(new.municipality, new.step_id) above
    join approval_step before on before.municipality = new.municipality and before.id = above
    where case before.per
      when 'part' then exists (select from part p where p.municipality = new.municipality and p.work_id = new.work_id and p.kind = 'sub'
        and (step.per <> 'part' or p.id = decider.part_id)
        and not exists (select from approval_decider d where d.municipality = p.municipality and d.step_id = before.id and d.part_id = p.id))
      when 'estate' then exists (select from frozen_estates(new.municipality, new.version_id) estate
        where not exists (select from approval_decider d where d.municipality = new.municipality and d.step_id = before.id and d.estate_id = estate))
      else not exists (select from approval_decider d where d.municipality = new.municipality and d.step_id = before.id) end) then
    raise exception 'a step waits for those before it' using errcode = 'check_violation', constraint = 'decision_follows_its_order';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION helhed.confirmation_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.decides = 'here' and not exists (select from decision d where d.municipality = new.municipality and d.id = new.decision_id and d.takeover_of is not null) then
    raise exception 'what was decided here counts without a second person' using errcode = 'check_violation', constraint = 'confirmation_is_of_what_was_recorded';
  end if;
  if new.confirmed_at < (select d.recorded_at from decision d where d.municipality = new.municipality and d.id = new.decision_id) then
    raise exception 'a record is confirmed after it was made' using errcode = 'check_violation', constraint = 'confirmation_follows_its_record';
  end if;
  if new.verdict = 'confirmed' and exists (
    select from decision d join approval_step own on own.municipality = d.municipality and own.id = d.step_id
    join amendment_withdrawal w on w.municipality = own.municipality and w.amendment_id = own.amendment_id
    where d.municipality = new.municipality and d.id = new.decision_id) then
    raise exception 'nothing is decided on an amendment that was withdrawn' using errcode = 'check_violation', constraint = 'decision_is_on_an_open_amendment';
  end if;
  if new.verdict = 'confirmed' and exists (
    select from decision d where d.municipality = new.municipality and d.id = new.decision_id and d.outcome in ('returned', 'rejected')
      and d.submission_id <> (select s.id from submission s where s.municipality = d.municipality and s.work_id = d.work_id
        and s.amendment_id is not distinct from (select own.amendment_id from approval_step own where own.municipality = d.municipality and own.id = d.step_id)
        order by submitted_at desc limit 1)) then
    raise exception 'a no to an older version does not concern the one that was sent since' using errcode = 'check_violation', constraint = 'confirmation_is_about_the_submitted_version';
  end if;
  return new;
end $function$;
