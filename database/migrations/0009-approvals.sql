-- Approval as data: who decides about what, after what; submitting, deciding and recording are three acts of three people.

set search_path to helhed, public;

-- A person acts under a mandate of his own, for the organisation that the mandate names: references carry all three.
alter table mandate add constraint mandate_is_its_holders_for_its_organisation unique (municipality, id, person_id, acts_for_id);

create table approval_step (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  template text not null check (template ~ '^[a-z0-9-]+$'),
  template_version int not null check (template_version > 0),
  key text not null check (key ~ '^[a-z0-9-]+$'),
  position int not null check (position > 0),
  branch text not null check (branch in ('municipality', 'estates', 'fund')),
  per text not null check (per in ('plan', 'part', 'estate')),
  who text not null check (who in ('partners', 'seats', 'body', 'meeting')),
  by_da text not null check (by_da <> ''),
  by_en text not null check (by_en <> ''),
  every_one boolean not null,
  decides text not null check (decides in ('here', 'elsewhere')),
  on_change text not null check (on_change in ('stay', 'reopen')),
  commitment boolean not null,
  primary key (municipality, id),
  unique (municipality, work_id, id),
  unique (municipality, work_id, id, decides),
  unique (municipality, work_id, key),
  foreign key (municipality, work_id) references work,
  constraint meetings_are_per_estate check ((who = 'meeting') = (per = 'estate'))
);
comment on table approval_step is 'The steps by which one plan is approved: a copy of its municipality''s template, so that later edits of the template touch no running plan.';
comment on column approval_step.municipality is 'Municipality of the work.';
comment on column approval_step.id is 'Unique everywhere (uuid).';
comment on column approval_step.work_id is 'The plan that it is a step of.';
comment on column approval_step.template is 'Template of rules/approval-graphs that it was copied from.';
comment on column approval_step.template_version is 'Which version of it.';
comment on column approval_step.key is 'The step''s id in the template.';
comment on column approval_step.position is 'Order in the template, from 1.';
comment on column approval_step.branch is 'Branch that it is drawn in; between branches no order is set.';
comment on column approval_step.per is 'Whether it is taken once for the plan, for each sub-agreement or for each estate.';
comment on column approval_step.who is 'Who decides: partners of a sub-agreement, named seats of a body, a body, an estate''s meeting.';
comment on column approval_step.by_da is 'Who decides, in Danish words.';
comment on column approval_step.by_en is 'Who decides, in English words.';
comment on column approval_step.every_one is 'True when all deciders must say yes, false when one is enough.';
comment on column approval_step.decides is 'Here: its people act in Helhed. Elsewhere: a decision is recorded with its paper and confirmed by a second person.';
comment on column approval_step.on_change is 'Whether a changed part reopens a step about the whole plan; if it stays, the change is marked.';
comment on column approval_step.commitment is 'True when a yes carries a commitment with an amount.';

create table approval_step_after (
  municipality int not null,
  step_id uuid not null,
  after_id uuid not null,
  work_id uuid not null,
  primary key (municipality, step_id, after_id),
  foreign key (municipality, work_id, step_id) references approval_step (municipality, work_id, id),
  foreign key (municipality, work_id, after_id) references approval_step (municipality, work_id, id),
  constraint step_does_not_wait_for_itself check (step_id <> after_id)
);
comment on table approval_step_after is 'Which steps must be complete before a step, for the same part where both are taken per part.';
comment on column approval_step_after.municipality is 'Municipality of the work.';
comment on column approval_step_after.step_id is 'The step that waits.';
comment on column approval_step_after.after_id is 'The step that it waits for.';
comment on column approval_step_after.work_id is 'The plan of both.';

create table approval_decider (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  step_id uuid not null,
  part_id uuid,
  estate_id uuid,
  kind text not null check (kind in ('partner', 'seat', 'body', 'meeting')),
  body_id uuid,
  seat_id uuid,
  organisation_id uuid,
  title text not null check (title <> ''),
  due_on date,
  meets_on date,
  primary key (municipality, id),
  unique (municipality, work_id, step_id, id),
  foreign key (municipality, work_id, step_id) references approval_step (municipality, work_id, id),
  foreign key (municipality, work_id, part_id) references part (municipality, work_id, id),
  foreign key (municipality, estate_id) references estate,
  foreign key (municipality, body_id) references body,
  foreign key (municipality, body_id, seat_id) references seat (municipality, body_id, id),
  foreign key (municipality, organisation_id) references organisation,
  constraint decider_is_of_its_kind check (case kind
    when 'partner' then organisation_id is not null and num_nonnulls(body_id, seat_id, estate_id) = 0
    when 'seat' then seat_id is not null and body_id is not null and num_nonnulls(organisation_id, estate_id) = 0
    when 'body' then num_nonnulls(seat_id, estate_id) = 0 and num_nonnulls(body_id, organisation_id) <= 1
    else estate_id is not null and num_nonnulls(body_id, seat_id, organisation_id, part_id) = 0 end)
);
comment on table approval_decider is 'Who decides in a step about the plan, one part or one estate. A decider with a decision stays for ever; one that nobody needs any more is only left out of account.';
comment on column approval_decider.municipality is 'Municipality of the work.';
comment on column approval_decider.id is 'Unique everywhere (uuid).';
comment on column approval_decider.work_id is 'The plan, repeated so that step and part are of one plan.';
comment on column approval_decider.step_id is 'The step in which it decides.';
comment on column approval_decider.part_id is 'The sub-agreement it decides about, for steps per part.';
comment on column approval_decider.estate_id is 'The estate whose meeting it is, for steps per estate.';
comment on column approval_decider.kind is 'A partner''s leader, a seat of a body, a body as such, an estate''s meeting.';
comment on column approval_decider.body_id is 'The body that decides, or whose seat does; null for the national fund, which has no body here.';
comment on column approval_decider.seat_id is 'The seat whose holder decides.';
comment on column approval_decider.organisation_id is 'The partner whose leader decides.';
comment on column approval_decider.title is 'What the decider is called on screen and paper, by role.';
comment on column approval_decider.due_on is 'Day by which the decision is wished for.';
comment on column approval_decider.meets_on is 'Day of the meeting that it stands on the agenda of.';
create unique index decider_stands_once on approval_decider
  (municipality, step_id, coalesce(part_id, estate_id, '00000000-0000-0000-0000-000000000000'), coalesce(seat_id, organisation_id, body_id, '00000000-0000-0000-0000-000000000000'));

create table submission (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  version_id uuid not null,
  board_id uuid not null,
  submitted_on date not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null references person,
  submitted_for uuid not null,
  submitted_under uuid not null,
  note text,
  primary key (municipality, id),
  unique (municipality, version_id),
  unique (municipality, work_id, version_id, id, submitted_by, submitted_on),
  foreign key (municipality, work_id, version_id) references work_version (municipality, work_id, id),
  foreign key (municipality, board_id) references body,
  foreign key (municipality, submitted_under, submitted_by, submitted_for) references mandate (municipality, id, person_id, acts_for_id)
);
comment on table submission is 'A version sent for approval: who did it, for whom, and the board that stands behind it. A plan without a board cannot be submitted.';
comment on column submission.municipality is 'Municipality of the work.';
comment on column submission.id is 'Unique everywhere (uuid).';
comment on column submission.work_id is 'The plan that was sent.';
comment on column submission.version_id is 'The frozen version that is to be decided on.';
comment on column submission.board_id is 'The board responsible for the plan at the time.';
comment on column submission.submitted_on is 'Day of sending: no decision on it is older.';
comment on column submission.submitted_at is 'Moment of sending.';
comment on column submission.submitted_by is 'Who sent it; neither records nor confirms a decision on it.';
comment on column submission.submitted_for is 'Organisation that the sender acted for.';
comment on column submission.submitted_under is 'Mandate that the sender acted under.';
comment on column submission.note is 'What the sender wrote to those who decide.';

create table decision (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  submission_id uuid not null,
  version_id uuid not null,
  submitted_by uuid not null,
  submitted_on date not null,
  step_id uuid not null,
  decides text not null check (decides in ('here', 'elsewhere')),
  decider_id uuid not null,
  part_id uuid,
  estate_id uuid,
  outcome text not null check (outcome in ('approved', 'conditional', 'returned', 'rejected')),
  decided_on date not null,
  date_precision text not null check (date_precision in ('day', 'month', 'year')),
  reasons text,
  item text,
  page text,
  paper_id uuid,
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  commitment bigint check (commitment > 0),
  example boolean not null default false,
  recorded_by uuid not null references person,
  recorded_for uuid not null,
  recorded_under uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, id, submitted_by, recorded_by, recorded_for, decides),
  foreign key (municipality, work_id, version_id, submission_id, submitted_by, submitted_on)
    references submission (municipality, work_id, version_id, id, submitted_by, submitted_on),
  foreign key (municipality, work_id, step_id, decides) references approval_step (municipality, work_id, id, decides),
  foreign key (municipality, work_id, step_id, decider_id) references approval_decider (municipality, work_id, step_id, id),
  foreign key (municipality, work_id, part_id) references part (municipality, work_id, id),
  foreign key (municipality, estate_id) references estate,
  foreign key (municipality, paper_id) references stored_file,
  foreign key (municipality, recorded_under, recorded_by, recorded_for) references mandate (municipality, id, person_id, acts_for_id),
  constraint submitter_does_not_decide_or_record check (recorded_by <> submitted_by),
  constraint decision_is_not_older_than_its_submission check (submitted_on <= case date_precision
    when 'day' then decided_on
    when 'month' then (date_trunc('month', decided_on) + interval '1 month - 1 day')::date
    else (date_trunc('year', decided_on) + interval '1 year - 1 day')::date end),
  constraint decisions_elsewhere_have_their_paper check (decides = 'here' or (paper_id is not null and item is not null and page is not null)),
  constraint decisions_against_say_why check (outcome in ('approved', 'conditional') or reasons is not null)
);
comment on table decision is 'What was decided on a submitted version in one step, by one decider. Never changed: a new decision takes an older one''s place.';
comment on column decision.municipality is 'Municipality of the work.';
comment on column decision.id is 'Its bead on the thread has the same id.';
comment on column decision.work_id is 'The plan that was decided on.';
comment on column decision.submission_id is 'The submission that was decided on.';
comment on column decision.version_id is 'The frozen version that was seen: its parts'' hashes say exactly what was decided.';
comment on column decision.submitted_by is 'Who had sent it, by a reference that cannot lie.';
comment on column decision.submitted_on is 'When it had been sent.';
comment on column decision.step_id is 'The step in which it was decided.';
comment on column decision.decides is 'Here or elsewhere, as the step says.';
comment on column decision.decider_id is 'Who decided.';
comment on column decision.part_id is 'The part it is about, as its decider''s.';
comment on column decision.estate_id is 'The estate it is about, as its decider''s.';
comment on column decision.outcome is 'Approved, approved with conditions, returned with reasons, or rejected.';
comment on column decision.decided_on is 'Day of the decision, or first day of the month or year when no more is known.';
comment on column decision.date_precision is 'How much of the date is known.';
comment on column decision.reasons is 'Why; asked for when it is returned or rejected.';
comment on column decision.item is 'Item of the agenda or minutes.';
comment on column decision.page is 'Page of the paper.';
comment on column decision.paper_id is 'The minutes, letter or protocol that it stands in.';
comment on column decision.votes_for is 'Votes for, where they were counted.';
comment on column decision.votes_against is 'Votes against, where they were counted.';
comment on column decision.commitment is 'Amount committed in øre, where the step gives one.';
comment on column decision.example is 'True when no source gives it.';
comment on column decision.recorded_by is 'Who decided here, or recorded what was decided elsewhere; never who submitted.';
comment on column decision.recorded_for is 'Organisation that person acted for.';
comment on column decision.recorded_under is 'Mandate that person acted under.';
comment on column decision.recorded_at is 'When it was recorded.';
create index decision_by_work on decision (municipality, work_id);

create table decision_confirmation (
  municipality int not null,
  decision_id uuid not null,
  decides text not null check (decides = 'elsewhere'),
  submitted_by uuid not null,
  recorded_by uuid not null,
  recorded_for uuid not null,
  verdict text not null check (verdict in ('confirmed', 'refused')),
  reason text,
  confirmed_by uuid not null references person,
  confirmed_for uuid not null,
  confirmed_under uuid not null,
  confirmed_at timestamptz not null,
  primary key (municipality, decision_id),
  foreign key (municipality, decision_id, submitted_by, recorded_by, recorded_for, decides)
    references decision (municipality, id, submitted_by, recorded_by, recorded_for, decides),
  foreign key (municipality, confirmed_under, confirmed_by, confirmed_for) references mandate (municipality, id, person_id, acts_for_id),
  constraint submitter_does_not_confirm check (confirmed_by <> submitted_by),
  constraint recorder_does_not_confirm check (confirmed_by <> recorded_by),
  constraint confirmer_acts_for_another_organisation check (confirmed_for <> recorded_for),
  constraint refusals_of_a_record_say_why check (verdict = 'confirmed' or reason is not null)
);
comment on table decision_confirmation is 'A second person of another organisation has held the recorded decision against its paper. A decision elsewhere counts from then on, and not at all when the record was refused.';
comment on column decision_confirmation.municipality is 'Municipality of the decision.';
comment on column decision_confirmation.decision_id is 'The decision that was recorded.';
comment on column decision_confirmation.decides is 'Always elsewhere: what was decided here needs no second person.';
comment on column decision_confirmation.submitted_by is 'Who had submitted, by a reference that cannot lie.';
comment on column decision_confirmation.recorded_by is 'Who had recorded, likewise.';
comment on column decision_confirmation.recorded_for is 'Organisation that the recorder acted for, likewise.';
comment on column decision_confirmation.verdict is 'Whether paper and record agree.';
comment on column decision_confirmation.reason is 'What does not agree; asked for when refused.';
comment on column decision_confirmation.confirmed_by is 'Who confirmed: a third person.';
comment on column decision_confirmation.confirmed_for is 'Organisation that person acted for: another than the recorder''s.';
comment on column decision_confirmation.confirmed_under is 'Mandate that person acted under.';
comment on column decision_confirmation.confirmed_at is 'From when the decision counts.';

create table decision_return (
  municipality int not null,
  decision_id uuid not null,
  part_id uuid not null,
  work_id uuid not null,
  primary key (municipality, decision_id, part_id),
  foreign key (municipality, decision_id) references decision,
  foreign key (municipality, work_id, part_id) references part (municipality, work_id, id)
);
comment on table decision_return is 'The parts that a returning decision names: only their approvals reopen.';
comment on column decision_return.municipality is 'Municipality of the decision.';
comment on column decision_return.decision_id is 'The decision that returned the plan.';
comment on column decision_return.part_id is 'A part that it sends back.';
comment on column decision_return.work_id is 'The plan of the part.';

create table decision_condition (
  municipality int not null,
  id uuid not null,
  decision_id uuid not null,
  what text not null check (what <> ''),
  owner text not null check (owner <> ''),
  due_on date not null,
  proof text not null check (proof <> ''),
  blocks boolean not null,
  primary key (municipality, id),
  foreign key (municipality, decision_id) references decision
);
comment on table decision_condition is 'What an approval asks for: who does it, by when, what proves it, and whether the next step waits for it.';
comment on column decision_condition.municipality is 'Municipality of the decision.';
comment on column decision_condition.id is 'Unique everywhere (uuid).';
comment on column decision_condition.decision_id is 'The approval that carries it.';
comment on column decision_condition.what is 'What is asked for.';
comment on column decision_condition.owner is 'Who does it, by role.';
comment on column decision_condition.due_on is 'By when.';
comment on column decision_condition.proof is 'What will prove that it is done.';
comment on column decision_condition.blocks is 'True when the next step waits until it is met.';

create table decision_condition_met (
  municipality int not null,
  condition_id uuid not null,
  proof text not null check (proof <> ''),
  paper_id uuid,
  met_on date not null,
  met_by uuid not null references person,
  met_at timestamptz not null,
  primary key (municipality, condition_id),
  foreign key (municipality, condition_id) references decision_condition,
  foreign key (municipality, paper_id) references stored_file
);
comment on table decision_condition_met is 'A condition that was met, with its proof.';
comment on column decision_condition_met.municipality is 'Municipality of the condition.';
comment on column decision_condition_met.condition_id is 'The condition that was met.';
comment on column decision_condition_met.proof is 'What proves it, in words.';
comment on column decision_condition_met.paper_id is 'The paper that proves it, where there is one.';
comment on column decision_condition_met.met_on is 'When it was met.';
comment on column decision_condition_met.met_by is 'Who recorded it.';
comment on column decision_condition_met.met_at is 'When it was recorded.';

alter table approval_step enable row level security;
alter table approval_step_after enable row level security;
alter table approval_decider enable row level security;
alter table submission enable row level security;
alter table decision enable row level security;
alter table decision_confirmation enable row level security;
alter table decision_return enable row level security;
alter table decision_condition enable row level security;
alter table decision_condition_met enable row level security;
create policy approval_step_all on approval_step to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy approval_step_after_all on approval_step_after to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy approval_decider_all on approval_decider to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy submission_read on submission for select to :"app" using (in_scope(municipality));
create policy submission_add on submission for insert to :"app" with check (in_scope(municipality) and submitted_by = acting_person());
create policy decision_read on decision for select to :"app" using (in_scope(municipality));
create policy decision_add on decision for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy decision_confirmation_read on decision_confirmation for select to :"app" using (in_scope(municipality));
create policy decision_confirmation_add on decision_confirmation for insert to :"app" with check (in_scope(municipality) and confirmed_by = acting_person());
create policy decision_return_all on decision_return to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy decision_condition_all on decision_condition to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy decision_condition_met_all on decision_condition_met to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert on approval_step, approval_step_after, submission, decision, decision_confirmation, decision_return, decision_condition, decision_condition_met to :"app";
grant select, insert, delete on approval_decider to :"app";
grant update (due_on, meets_on) on approval_decider to :"app";

create function decision_counts_from(one decision) returns timestamptz
  language sql stable
  return case when one.decides = 'here' then one.recorded_at else
    (select confirmed_at from decision_confirmation c where c.municipality = one.municipality and c.decision_id = one.id and c.verdict = 'confirmed') end;
comment on function decision_counts_from(decision) is 'From when a decision counts: at once when it was taken here, from its confirmation when elsewhere; null while it does not.';

create function frozen_estates(code int, of_version uuid) returns setof uuid
  language sql stable set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    select (estate ->> 'id')::uuid
    from part_version frozen
    join part on part.municipality = frozen.municipality and part.id = frozen.part_id and part.kind = 'strategic'
    cross join lateral jsonb_array_elements(frozen.text::jsonb -> 'plan' -> 'estates') estate
    where frozen.municipality = code and frozen.version_id = of_version;
  end;
comment on function frozen_estates(int, uuid) is 'The estates that take part in a frozen version, read from the text of its strategic agreement: whom its approval asks, whatever the draft has become since.';

create function decision_stands(one decision) returns boolean
  language plpgsql stable set search_path to helhed, pg_catalog, pg_temp as $$
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
  select version_id into present from submission s where s.municipality = one.municipality and s.work_id = one.work_id order by submitted_at desc limit 1;
  if one.part_id is not null then
    return (select a.hash = b.hash from part_version a, part_version b
        where a.municipality = one.municipality and a.version_id = one.version_id and a.part_id = one.part_id
          and b.municipality = one.municipality and b.version_id = present and b.part_id = one.part_id)
      and not exists (select from decision_return r join decision back on back.municipality = r.municipality and back.id = r.decision_id
        where r.municipality = one.municipality and r.part_id = one.part_id and decision_counts_from(back) > decision_counts_from(one));
  end if;
  -- A commitment is given to the application as it was sent: another version asks for it anew.
  select on_change = 'reopen' or commitment into reopens from approval_step s where s.municipality = one.municipality and s.id = one.step_id;
  return not reopens or (select hash from work_version v where v.municipality = one.municipality and v.id = one.version_id)
    = (select hash from work_version v where v.municipality = one.municipality and v.id = present);
end $$;
comment on function decision_stands(decision) is 'Whether a yes still holds for the version that is submitted now: nothing later has taken its place, its part has not changed, and nobody has sent its part back since.';

create function steps_before(code int, step uuid) returns setof uuid
  language sql stable set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    with recursive above (id) as (
      select a.after_id from approval_step_after a where a.municipality = code and a.step_id = step
      union select a.after_id from above join approval_step_after a on a.municipality = code and a.step_id = above.id)
    select id from above;
  end;
comment on function steps_before(int, uuid) is 'All steps that lie before a step, near and far: what was sent back at the beginning is waited for at the end.';

create function decision_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  step approval_step;
  decider approval_decider;
  sent submission;
begin
  select * into strict step from approval_step s where s.municipality = new.municipality and s.work_id = new.work_id and s.id = new.step_id;
  select * into strict decider from approval_decider d where d.municipality = new.municipality and d.step_id = new.step_id and d.id = new.decider_id;
  select * into sent from submission s where s.municipality = new.municipality and s.work_id = new.work_id order by submitted_at desc limit 1;
  if new.submission_id is distinct from sent.id then
    raise exception 'a decision is about the version that is submitted now' using errcode = 'check_violation', constraint = 'decision_is_about_the_submitted_version';
  end if;
  if exists (select from decision no where no.municipality = new.municipality and no.work_id = new.work_id and no.outcome = 'rejected' and no.estate_id is null and decision_counts_from(no) is not null) then
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
    select from decision back where back.municipality = new.municipality and back.work_id = new.work_id and decision_counts_from(back) > sent.submitted_at
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
end $$;
comment on function decision_fits() is 'Holds what no single row can: the version submitted now, a plan that nobody rejected, the decider''s own seat, body or partner, the order of the steps, a new submission after a return, the amount of a commitment.';
create trigger decision_fits before insert on decision for each row execute function decision_fits();
