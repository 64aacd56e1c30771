-- The prequalification of a plan: written as a report of its own, frozen, recommended by the municipality, sent to the fund, answered; and the dialogue after it.

set search_path to helhed, public;

alter table report drop constraint report_kind_check;
alter table report add constraint report_kind_check check (kind in ('status', 'proposal', 'prequalification'));
comment on column report.kind is 'status: a status report of a period; proposal: what the council is asked to approve, one a plan; prequalification: what the fund is asked before a plan is written, one a plan.';

create table prequalification_step (
  municipality int not null,
  id uuid not null,
  version_id uuid not null,
  step text not null check (step in ('recommended', 'declined', 'sent', 'accepted', 'rejected')),
  happened_on date not null,
  remark text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  recorded_for uuid not null,
  recorded_under uuid not null,
  primary key (municipality, id),
  foreign key (municipality, version_id) references report_version,
  foreign key (municipality, recorded_under, recorded_by, recorded_for) references mandate (municipality, id, person_id, acts_for_id)
);
comment on table prequalification_step is 'What happened to a frozen prequalification: recommended or declined by the municipality, sent to the fund, accepted or rejected by the fund. Each stage is passed once and never changed.';
comment on column prequalification_step.municipality is 'Municipality of the plan.';
comment on column prequalification_step.id is 'Unique everywhere (uuid).';
comment on column prequalification_step.version_id is 'The frozen prequalification.';
comment on column prequalification_step.step is 'recommended, declined: by the municipality; sent: to the fund; accepted, rejected: by the fund.';
comment on column prequalification_step.happened_on is 'Day on which it happened.';
comment on column prequalification_step.remark is 'The recommendation, the way in which it was sent, or the words of the fund.';
comment on column prequalification_step.recorded_at is 'When it was recorded here.';
comment on column prequalification_step.recorded_by is 'Who recorded it. Never recommends what the same person has frozen.';
comment on column prequalification_step.recorded_for is 'The organisation on whose behalf it was recorded.';
comment on column prequalification_step.recorded_under is 'The mandate that it was recorded under.';

create unique index stage_is_passed_once on prequalification_step
  (municipality, version_id, (case when step in ('recommended', 'declined') then 'judged' when step = 'sent' then 'sent' else 'answered' end));

create function prequalification_step_follows() returns trigger language plpgsql security definer set search_path to helhed, pg_catalog, pg_temp as $$
declare
  frozen report_version;
  before prequalification_step;
begin
  select * into frozen from report_version where municipality = new.municipality and id = new.version_id;
  if not exists (select from report where municipality = frozen.municipality and id = frozen.report_id and kind = 'prequalification') then
    raise exception 'only a prequalification is recommended and sent to the fund' using errcode = 'check_violation', constraint = 'step_is_of_a_prequalification';
  end if;
  if new.step in ('recommended', 'declined') then
    if new.recorded_by = frozen.sent_by then
      raise exception 'nobody recommends what he has frozen' using errcode = 'check_violation', constraint = 'recommended_by_somebody_else';
    end if;
    if new.happened_on < frozen.sent_on then
      raise exception 'a prequalification is recommended after it was frozen' using errcode = 'check_violation', constraint = 'step_follows_in_time';
    end if;
    return new;
  end if;
  select * into before from prequalification_step
    where municipality = new.municipality and version_id = new.version_id and step = case new.step when 'sent' then 'recommended' else 'sent' end;
  if before.id is null then
    raise exception 'a prequalification is recommended, then sent, then answered' using errcode = 'check_violation', constraint = 'step_follows_the_one_before';
  end if;
  if new.happened_on < before.happened_on then
    raise exception 'a step happens after the one before it' using errcode = 'check_violation', constraint = 'step_follows_in_time';
  end if;
  return new;
end $$;
comment on function prequalification_step_follows() is 'Holds that a prequalification is recommended by somebody else than who froze it, then sent, then answered.';
revoke all on function prequalification_step_follows() from public;
create trigger prequalification_step_follows before insert on prequalification_step for each row execute function prequalification_step_follows();

create table fund_question (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  asked_on date not null,
  question text not null check (question <> ''),
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  foreign key (municipality, work_id) references work
);
comment on table fund_question is 'What the fund asked about a plan in the dialogue, as it asked it. Never changed.';
comment on column fund_question.municipality is 'Municipality of the plan.';
comment on column fund_question.id is 'Unique everywhere (uuid).';
comment on column fund_question.work_id is 'The plan that it was about.';
comment on column fund_question.asked_on is 'Day on which the fund asked.';
comment on column fund_question.question is 'The words of the fund.';
comment on column fund_question.example is 'True when no source gives it.';
comment on column fund_question.recorded_at is 'When it was recorded here.';
comment on column fund_question.recorded_by is 'Who recorded it.';

create table fund_answer (
  municipality int not null,
  question_id uuid not null,
  answered_on date not null,
  answer text not null check (answer <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  recorded_for uuid not null,
  recorded_under uuid not null,
  primary key (municipality, question_id),
  foreign key (municipality, question_id) references fund_question,
  foreign key (municipality, recorded_under, recorded_by, recorded_for) references mandate (municipality, id, person_id, acts_for_id)
);
comment on table fund_answer is 'What the fund was answered. Never changed: what is added later is asked and answered anew.';
comment on column fund_answer.municipality is 'Municipality of the plan.';
comment on column fund_answer.question_id is 'The question that it answers.';
comment on column fund_answer.answered_on is 'Day on which the answer was given.';
comment on column fund_answer.answer is 'The answer as it was given.';
comment on column fund_answer.recorded_at is 'When it was recorded here.';
comment on column fund_answer.recorded_by is 'Who answered, or recorded the answer.';
comment on column fund_answer.recorded_for is 'The organisation on whose behalf it was answered.';
comment on column fund_answer.recorded_under is 'The mandate that it was answered under.';

create index fund_question_by_work on fund_question (municipality, work_id);

alter table prequalification_step enable row level security;
alter table fund_question enable row level security;
alter table fund_answer enable row level security;
create policy prequalification_step_read on prequalification_step for select to :"app" using (in_scope(municipality));
create policy prequalification_step_add on prequalification_step for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy fund_question_read on fund_question for select to :"app" using (in_scope(municipality));
create policy fund_question_add on fund_question for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy fund_answer_read on fund_answer for select to :"app" using (in_scope(municipality));
create policy fund_answer_add on fund_answer for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on prequalification_step, fund_question, fund_answer to :"app";
