-- Amendments: what is changed in an approved plan, why, from when, and who decides it. They use the plan's own tables of approval: a step, a submission and so
-- a decision belong to the plan itself, or to one amendment of it.

set search_path to helhed, public;

create table amendment (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  number int not null check (number > 0),
  round int not null check (round > 0),
  before_id uuid not null,
  why text not null check (why <> ''),
  takes_effect_on date not null,
  weight text not null check (weight in ('minor', 'major')),
  rule_from date not null,
  grounds jsonb not null check (jsonb_typeof(grounds) = 'array'),
  raised text check (raised <> ''),
  example boolean not null default false,
  sent_at timestamptz not null,
  sent_by uuid not null references person,
  sent_for uuid not null,
  sent_under uuid not null,
  primary key (municipality, id),
  unique (municipality, work_id, id),
  unique (municipality, work_id, number, round),
  constraint amendment_is_of_a_version foreign key (municipality, work_id, before_id) references work_version (municipality, work_id, id),
  foreign key (municipality, sent_under, sent_by, sent_for) references mandate (municipality, id, person_id, acts_for_id),
  constraint only_a_major_one_was_raised check (raised is null or weight = 'major')
);
comment on table amendment is 'An amendment of an approved plan as it was sent: what it changes is what differs between two frozen versions. Sent again after a no, it is another round of the same number. Rows are added only.';
comment on column amendment.municipality is 'Municipality of the plan.';
comment on column amendment.id is 'Unique everywhere (uuid).';
comment on column amendment.work_id is 'The plan.';
comment on column amendment.number is 'Its place among the amendments of the plan, from 1.';
comment on column amendment.round is 'How many times it has been sent, from 1.';
comment on column amendment.before_id is 'The approved version that it changes.';
comment on column amendment.why is 'Why the plan is changed, in the writer''s words.';
comment on column amendment.takes_effect_on is 'From when the change is meant to hold.';
comment on column amendment.weight is 'minor: the board decides; major: others decide besides it.';
comment on column amendment.rule_from is 'From when the rule holds by which its weight was found (rules/plan-amendments).';
comment on column amendment.grounds is 'The sentences of the rule that make it major, each with what was counted: [{limit, count, of}].';
comment on column amendment.raised is 'Why it was sent as major although the rule has it minor; null otherwise.';
comment on column amendment.example is 'True when no source gives it.';
comment on column amendment.sent_at is 'When it was sent.';
comment on column amendment.sent_by is 'Who sent it.';
comment on column amendment.sent_for is 'The organisation that it was sent for.';
comment on column amendment.sent_under is 'The mandate that it was sent under.';
alter table amendment enable row level security;
create policy amendment_read on amendment for select to :"app" using (in_scope(municipality));
create policy amendment_add on amendment for insert to :"app" with check (in_scope(municipality) and sent_by = acting_person());
grant select, insert on amendment to :"app";
create trigger signature_fits before insert on amendment for each row execute function signature_fits('sent_under', 'sent_at');

create table amendment_withdrawal (
  municipality int not null,
  amendment_id uuid not null,
  reason text not null check (reason <> ''),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null references person,
  withdrawn_for uuid not null,
  withdrawn_under uuid not null,
  primary key (municipality, amendment_id),
  foreign key (municipality, amendment_id) references amendment,
  foreign key (municipality, withdrawn_under, withdrawn_by, withdrawn_for) references mandate (municipality, id, person_id, acts_for_id)
);
comment on table amendment_withdrawal is 'That an amendment was withdrawn by the plan''s writers before it came into force.';
comment on column amendment_withdrawal.municipality is 'Municipality of the plan.';
comment on column amendment_withdrawal.amendment_id is 'The open one that the writers took back.';
comment on column amendment_withdrawal.reason is 'What its writers say to it, read by all who read the plan.';
comment on column amendment_withdrawal.withdrawn_at is 'Moment from which nothing more is decided on it.';
comment on column amendment_withdrawal.withdrawn_by is 'Who withdrew it.';
comment on column amendment_withdrawal.withdrawn_for is 'The organisation that it was withdrawn for.';
comment on column amendment_withdrawal.withdrawn_under is 'The mandate that it was withdrawn under.';
alter table amendment_withdrawal enable row level security;
create policy amendment_withdrawal_read on amendment_withdrawal for select to :"app" using (in_scope(municipality));
create policy amendment_withdrawal_add on amendment_withdrawal for insert to :"app" with check (in_scope(municipality) and withdrawn_by = acting_person());
grant select, insert on amendment_withdrawal to :"app";
create trigger signature_fits before insert on amendment_withdrawal for each row execute function signature_fits('withdrawn_under', 'withdrawn_at');

create table amendment_in_force (
  municipality int not null,
  amendment_id uuid not null,
  work_id uuid not null,
  version_id uuid not null,
  in_force_at timestamptz not null,
  concluded_by uuid not null references person,
  primary key (municipality, amendment_id),
  unique (municipality, version_id),
  foreign key (municipality, work_id, amendment_id) references amendment (municipality, work_id, id),
  foreign key (municipality, work_id, version_id) references work_version (municipality, work_id, id)
);
comment on table amendment_in_force is 'That everybody has approved an amendment: its version is the plan''s approved one from then on.';
comment on column amendment_in_force.municipality is 'Municipality of the plan.';
comment on column amendment_in_force.amendment_id is 'The one that all have approved.';
comment on column amendment_in_force.work_id is 'The plan.';
comment on column amendment_in_force.version_id is 'The version that was approved.';
comment on column amendment_in_force.in_force_at is 'When the last approval counted.';
comment on column amendment_in_force.concluded_by is 'Whose act made the last approval count.';
alter table amendment_in_force enable row level security;
create policy amendment_in_force_read on amendment_in_force for select to :"app" using (in_scope(municipality));
create policy amendment_in_force_add on amendment_in_force for insert to :"app" with check (in_scope(municipality) and concluded_by = acting_person());
grant select, insert on amendment_in_force to :"app";
create index amendment_in_force_by_work on amendment_in_force (municipality, work_id, in_force_at);

alter table approval_step add column amendment_id uuid;
alter table approval_step add constraint step_is_of_an_amendment foreign key (municipality, work_id, amendment_id) references amendment (municipality, work_id, id);
alter table approval_step drop constraint approval_step_municipality_work_id_key_key;
alter table approval_step add constraint step_stands_once unique nulls not distinct (municipality, work_id, amendment_id, key);
comment on column approval_step.amendment_id is 'The amendment that it approves; null for the approval of the plan itself.';
alter table submission add column amendment_id uuid;
alter table submission add constraint submission_is_of_an_amendment foreign key (municipality, work_id, amendment_id) references amendment (municipality, work_id, id);
create unique index amendment_is_sent_once on submission (municipality, amendment_id) where amendment_id is not null;
comment on column submission.amendment_id is 'The amendment that was sent with it; null where the plan itself was.';
create index approval_step_by_work on approval_step (municipality, work_id);

create or replace function steps_are_open() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  subject uuid;
begin
  if tg_table_name = 'approval_step' then
    subject := (to_jsonb(new) ->> 'amendment_id')::uuid;
  else
    subject := (select s.amendment_id from approval_step s where s.municipality = new.municipality and s.id = (to_jsonb(new) ->> 'step_id')::uuid);
  end if;
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id and s.amendment_id is not distinct from subject) then
    raise exception 'the way of approval is fixed once a plan was sent' using errcode = 'check_violation', constraint = 'steps_are_fixed_by_the_first_submission';
  end if;
  return new;
end $$;
comment on function steps_are_open is 'Holds that no step is put into the approval of a plan, or of an amendment, that was sent.';

CREATE OR REPLACE FUNCTION helhed.decider_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  step approval_step;
begin
  if tg_op = 'DELETE' then
    if exists (select from submission s join approval_step own on own.municipality = s.municipality and own.id = old.step_id
      where s.municipality = old.municipality and s.work_id = old.work_id and s.amendment_id is not distinct from own.amendment_id) then
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
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id and s.amendment_id is not distinct from step.amendment_id)
    and exists (select from approval_decider d where d.municipality = new.municipality and d.step_id = new.step_id
      and d.part_id is not distinct from new.part_id and d.estate_id is not distinct from new.estate_id) then
    raise exception 'who decides is fixed once the plan was sent' using errcode = 'check_violation', constraint = 'deciders_are_fixed_by_the_first_submission';
  end if;
  return new;
end $function$;

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
  if step.decides = 'here' and decider.kind = 'seat' and not exists (
    select from seat_holding h where h.municipality = new.municipality and h.seat_id = decider.seat_id and h.person_id = new.recorded_by and h.period @> new.recorded_at::date) then
    raise exception 'only who holds the seat decides for it' using errcode = 'check_violation', constraint = 'decision_is_taken_by_the_holder_of_its_seat';
  end if;
  if step.decides = 'here' and decider.kind = 'body' and not exists (
    select from seat_holding h join seat s on s.municipality = h.municipality and s.id = h.seat_id
    where h.municipality = new.municipality and h.body_id = decider.body_id and s.office = 'chair' and h.person_id = new.recorded_by and h.period @> new.recorded_at::date) then
    raise exception 'the chair tells what the body decided' using errcode = 'check_violation', constraint = 'decision_is_told_by_the_chair_of_its_body';
  end if;
  if step.decides = 'here' and decider.kind = 'partner' and new.recorded_for is distinct from decider.organisation_id then
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
        select from decision x where x.municipality = d.municipality and x.decider_id = d.id and decision_stands(x)
          and not exists (select from decision_condition c where c.municipality = x.municipality and c.decision_id = x.id and c.blocks
            and not exists (select from decision_condition_met m where m.municipality = c.municipality and m.condition_id = c.id))) as stands) yes
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

CREATE OR REPLACE FUNCTION helhed.decision_stands(one helhed.decision)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  present uuid;
  reopens boolean;
begin
  if one.outcome not in ('approved', 'conditional') or decision_counts_from(one) is null then
    return false;
  end if;
  if exists (select from decision other where other.municipality = one.municipality and other.decider_id = one.decider_id and decision_counts_from(other) > decision_counts_from(one)) then
    return false;
  end if;
  select version_id into present from submission s join approval_step own on own.municipality = s.municipality and own.id = one.step_id
    where s.municipality = one.municipality and s.work_id = one.work_id and s.amendment_id is not distinct from own.amendment_id order by submitted_at desc limit 1;
  if one.part_id is not null then
    return (select a.hash = b.hash from part_version a, part_version b
        where a.municipality = one.municipality and a.version_id = one.version_id and a.part_id = one.part_id
          and b.municipality = one.municipality and b.version_id = present and b.part_id = one.part_id)
      and not exists (select from decision_return r join decision back on back.municipality = r.municipality and back.id = r.decision_id
        join approval_step sender on sender.municipality = back.municipality and sender.id = back.step_id
        join approval_step own on own.municipality = one.municipality and own.id = one.step_id
        where r.municipality = one.municipality and r.part_id = one.part_id and sender.amendment_id is not distinct from own.amendment_id
          and decision_counts_from(back) > decision_counts_from(one));
  end if;
  -- A commitment is given to the application as it was sent: another version asks for it anew.
  select on_change = 'reopen' or commitment into reopens from approval_step s where s.municipality = one.municipality and s.id = one.step_id;
  return not reopens or (select hash from work_version v where v.municipality = one.municipality and v.id = one.version_id)
    = (select hash from work_version v where v.municipality = one.municipality and v.id = present);
end $function$;

CREATE OR REPLACE FUNCTION helhed.confirmation_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
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

create function amendment_was_answered_no(code int, amendment uuid) returns boolean language sql stable set search_path to helhed, pg_catalog, pg_temp as $$
  select exists (
    select from decision said join approval_step own on own.municipality = said.municipality and own.id = said.step_id
    where own.municipality = code and own.amendment_id = amendment and said.outcome in ('returned', 'rejected') and decision_counts_from(said) is not null)
$$;
comment on function amendment_was_answered_no is 'Whether somebody has sent an amendment back or rejected it, and that counts.';

create function amendment_fits() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  last amendment;
begin
  select * into last from amendment a where a.municipality = new.municipality and a.work_id = new.work_id order by number desc, round desc limit 1;
  if last.id is null or exists (select from amendment_in_force f where f.municipality = last.municipality and f.amendment_id = last.id)
    or exists (select from amendment_withdrawal w where w.municipality = last.municipality and w.amendment_id = last.id) then
    if (new.number, new.round) is distinct from (coalesce(last.number, 0) + 1, 1) then
      raise exception 'amendments are numbered in their order' using errcode = 'check_violation', constraint = 'amendments_follow_each_other';
    end if;
  elsif not amendment_was_answered_no(last.municipality, last.id) or (new.number, new.round) is distinct from (last.number, last.round + 1) then
    raise exception 'one amendment waits at a time' using errcode = 'check_violation', constraint = 'one_amendment_at_a_time';
  end if;
  return new;
end $$;
comment on function amendment_fits is 'Holds that a plan has one open amendment at a time, numbered in order, and that only one that was answered with no is sent again.';
create trigger amendment_fits before insert on amendment for each row execute function amendment_fits();

create function withdrawal_fits() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (select from amendment_in_force f where f.municipality = new.municipality and f.amendment_id = new.amendment_id) then
    raise exception 'what is in force is not withdrawn' using errcode = 'check_violation', constraint = 'withdrawal_is_of_an_open_amendment';
  end if;
  return new;
end $$;
comment on function withdrawal_fits is 'Holds that an amendment in force is not withdrawn.';
create trigger withdrawal_fits before insert on amendment_withdrawal for each row execute function withdrawal_fits();

create function in_force_fits() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if not exists (select from submission s where s.municipality = new.municipality and s.amendment_id = new.amendment_id and s.version_id = new.version_id)
    or exists (select from amendment_withdrawal w where w.municipality = new.municipality and w.amendment_id = new.amendment_id)
    or not exists (select from approval_step s where s.municipality = new.municipality and s.amendment_id = new.amendment_id)
    or exists (select from approval_step s where s.municipality = new.municipality and s.amendment_id = new.amendment_id
      and not exists (select from approval_decider d join decision x on x.municipality = d.municipality and x.decider_id = d.id and decision_stands(x)
        where d.municipality = s.municipality and d.step_id = s.id)) then
    raise exception 'an amendment is in force when all have approved it' using errcode = 'check_violation', constraint = 'amendment_is_approved_by_all';
  end if;
  return new;
end $$;
comment on function in_force_fits is 'Holds that the version is the one that was sent with the amendment, and that every step of its approval has a yes that stands.';
create trigger in_force_fits before insert on amendment_in_force for each row execute function in_force_fits();
