-- Efforts without a fund plan: work of the kind 'effort', with one unnamed part, approved by one body, ended with what it gave.

set search_path to helhed, public;

alter table address drop constraint address_section_check;
alter table address add constraint address_section_check check (section in ('omraader', 'organer', 'organisationer', 'planer', 'bevillinger', 'indsatser'));

alter table work drop constraint work_kind_check;
alter table work add constraint work_kind_check check (kind in ('plan', 'effort'));
alter table work alter column programme drop not null;
alter table work add column area_id uuid;
alter table work add column runs text check (runs in ('forum', 'municipality', 'guest'));
alter table work add column proposed_by uuid references person;
alter table work add foreign key (municipality, area_id) references area;
alter table work add constraint work_has_its_kind unique (municipality, id, kind);
alter table work add constraint only_plans_follow_a_programme check ((kind = 'plan') = (programme is not null));
alter table work add constraint efforts_have_an_area_and_who_runs_them
  check (num_nonnulls(area_id, runs, proposed_by) = case kind when 'effort' then 3 else 0 end);
alter table work add constraint efforts_name_the_body_that_approves check (kind = 'plan' or board_id is not null);
alter table work add constraint efforts_have_no_leading_estate check (kind = 'plan' or num_nonnulls(lead_estate_id, lead_reason) = 0);
alter table work add constraint guest_projects_are_of_an_organisation check (runs is distinct from 'guest' or operator_id is not null);
create index work_by_area on work (municipality, area_id) where area_id is not null;
comment on table work is 'A piece of work with parts, goals, money and an approval: a community development plan (boligsocial helhedsplan), or an effort of a forum, a municipality or a guest without the fund''s apparatus.';
comment on column work.programme is 'Programme period of rules/lbf-programme-periods whose themes and names a plan follows; an effort follows none.';
comment on column work.board_id is 'Of a plan the board that is responsible for carrying it out (regulation of 1 April 2015 § 6(6) no. 2), without which nothing is submitted; of an effort the one body that approves it.';
comment on column work.operator_id is 'Of a plan the operating organisation, which employs the staff and keeps the accounts; of an effort the organisation that runs it: the guest, or the administration.';
comment on column work.area_id is 'The area that an effort works in; a plan works where its estates lie.';
comment on column work.runs is 'Who runs an effort: a forum, the municipality, or a guest (another organisation, invited with a targeted project).';
comment on column work.proposed_by is 'Who proposed an effort: never who approves it.';

alter table part drop constraint part_kind_check;
alter table part add constraint part_kind_check check (kind in ('strategic', 'sub', 'effort'));
alter table part alter column title drop not null;
alter table part add constraint part_of_an_effort_is_single_and_unnamed check ((kind = 'effort') = (title is null) and (kind <> 'effort' or number = 1));
alter table part add column work_kind text not null default 'plan';
alter table part add constraint part_names_its_works_kind check (work_kind = case kind when 'effort' then 'effort' else 'plan' end);
alter table part add constraint part_is_of_its_works_kind foreign key (municipality, work_id, work_kind) references work (municipality, id, kind);
comment on table part is 'What a work is made of: of a plan the strategic agreement (number 0) and a sub-agreement for each theme of its programme period; of an effort one part without a name.';
comment on column part.kind is 'Strategic agreement, sub-agreement, or the one part of an effort.';
comment on column part.title is 'What it is called; a sub-agreement bears its theme''s name unless renamed, the part of an effort has no name of its own.';
comment on column part.work_kind is 'The kind of work that has such parts, so that no agreement is put into an effort.';

alter table part_section drop constraint part_section_section_check;
alter table part_section add constraint part_section_section_check
  check (section in ('vision', 'goals', 'organisation', 'partners', 'financing', 'need', 'cooperation', 'aim', 'beside'));
comment on column part_section.section is 'Which text: a strategic agreement has vision, goals, organisation, partners and financing, a sub-agreement need and cooperation, an effort what it wants (aim) and why it goes on beside what is alike (beside).';

alter table activity add column kind text check (kind in ('homework', 'leisure', 'sport', 'spare_jobs', 'employment', 'mentoring', 'advice', 'health', 'language',
  'parenting', 'community', 'safety', 'culture', 'participation', 'environment', 'other'));
alter table activity add column target_groups text[] not null default '{}' check (target_groups <@ array['small_children', 'schoolchildren', 'youth', 'parents',
  'adults', 'older', 'jobless', 'newcomers', 'mental_health', 'disability', 'exposed', 'everybody']);
comment on column activity.kind is 'What is done, by the short list of terms that the areas'' directories use; what the parallel-effort check looks at. Null in a plan that has not said it.';
comment on column activity.target_groups is 'Whom it is for, by the short list of terms; further words stand in target_group.';

alter table budget drop constraint budget_frame_check;
alter table budget alter column rule drop not null;
alter table budget add constraint budget_frame_check check (frame between case when rule is null then 0 else 1 end and 100000000000000);
alter table budget add column work_kind text not null default 'plan';
alter table budget add constraint budget_names_its_works_kind check (work_kind = case when rule is null then 'effort' else 'plan' end);
alter table budget add constraint budget_is_of_its_works_kind foreign key (municipality, work_id, work_kind) references work (municipality, id, kind);
comment on column budget.frame is 'The whole frame in øre: the fund''s, the associations'' and the municipality''s money together. An effort that costs nothing has 0, which is an answer.';
comment on column budget.rule is 'Rule of rules/co-financing that a plan''s money is held against; none for an effort.';
comment on column budget.work_kind is 'The kind of work that has such a budget: a plan with a rule, an effort without.';

alter table budget_line drop constraint budget_line_source_check;
alter table budget_line add constraint budget_line_source_check check (source in ('fund', 'associations', 'municipalitySubAgreements', 'municipalityCoordination',
  'own', 'municipality', 'association', 'foundation', 'guest', 'other'));
alter table budget_line add column work_kind text not null default 'plan';
alter table budget_line add constraint budget_line_names_its_works_kind check (
  work_kind = case when source in ('own', 'municipality', 'association', 'foundation', 'guest', 'other') then 'effort' else 'plan' end);
alter table budget_line add constraint budget_line_is_of_its_works_kind foreign key (municipality, work_id, work_kind) references work (municipality, id, kind);
alter table budget_line add constraint efforts_reckon_in_money check (work_kind = 'plan' or kind = 'cash');
comment on column budget_line.source is 'Who pays: of a plan as rules/co-financing names the sources; of an effort the municipality, an association, a foundation, the guest or others.';
comment on column budget_line.work_kind is 'The kind of work that has such a source.';

create table effort_end (
  municipality int not null,
  work_id uuid not null,
  kind text not null default 'effort' check (kind = 'effort'),
  ended_on date not null,
  result text not null check (result <> ''),
  takes_over text,
  example boolean not null default false,
  ended_by uuid not null references person,
  ended_for uuid not null,
  ended_under uuid not null,
  ended_at timestamptz not null,
  primary key (municipality, work_id),
  foreign key (municipality, work_id, kind) references work (municipality, id, kind),
  foreign key (municipality, ended_under, ended_by, ended_for) references mandate (municipality, id, person_id, acts_for_id),
  constraint end_is_not_ahead_of_its_record check (ended_on <= (ended_at at time zone 'Europe/Copenhagen')::date)
);
comment on table effort_end is 'An effort that has ended: what it gave, and who or what takes over. Never changed; a new effort begins anew.';
comment on column effort_end.municipality is 'Municipality of the effort.';
comment on column effort_end.work_id is 'The effort that ended.';
comment on column effort_end.kind is 'Always effort: plans end with their period.';
comment on column effort_end.ended_on is 'Its last day.';
comment on column effort_end.result is 'What it gave, in a few sentences.';
comment on column effort_end.takes_over is 'Who or what goes on with it; null when nobody does.';
comment on column effort_end.example is 'True when no source gives it.';
comment on column effort_end.ended_by is 'Who ended it.';
comment on column effort_end.ended_for is 'Organisation that person acted for.';
comment on column effort_end.ended_under is 'Mandate that person acted under.';
comment on column effort_end.ended_at is 'When it was recorded.';
alter table effort_end enable row level security;
create policy effort_end_read on effort_end for select to :"app" using (in_scope(municipality));
create policy effort_end_add on effort_end for insert to :"app" with check (in_scope(municipality) and ended_by = acting_person());
grant select, insert on effort_end to :"app";
create trigger signature_fits before insert on effort_end for each row execute function signature_fits('ended_under', 'ended_at');

create function effort_end_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if not exists (select from decision d where d.municipality = new.municipality and d.work_id = new.work_id and decision_stands(d)) then
    raise exception 'only an effort that was approved is ended' using errcode = 'check_violation', constraint = 'end_is_of_an_approved_effort';
  end if;
  if new.ended_on < (select lower(w.period) from work w where w.municipality = new.municipality and w.id = new.work_id) then
    raise exception 'an effort ends after it began' using errcode = 'check_violation', constraint = 'end_comes_after_the_beginning';
  end if;
  return new;
end $$;
comment on function effort_end_fits() is 'Holds that what ends was approved, and has begun.';
create trigger effort_end_fits before insert on effort_end for each row execute function effort_end_fits();

create function effort_estate_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (select from work w where w.municipality = new.municipality and w.id = new.work_id and w.kind = 'effort'
    and not exists (select from area_estate lies where lies.municipality = w.municipality and lies.area_id = w.area_id and lies.estate_id = new.estate_id and upper_inf(lies.period))) then
    raise exception 'an effort works in estates of its own area' using errcode = 'check_violation', constraint = 'estates_of_an_effort_lie_in_its_area';
  end if;
  return new;
end $$;
comment on function effort_estate_fits() is 'Holds that an effort takes in no estate from outside the area that it works in.';
create trigger effort_estate_fits before insert on work_estate for each row execute function effort_estate_fits();

create function effort_is_judged_by_others() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (select from decision d join work w on w.municipality = d.municipality and w.id = d.work_id
    where d.municipality = new.municipality and d.id = (to_jsonb(new) ->> tg_argv[0])::uuid and w.proposed_by = (to_jsonb(new) ->> tg_argv[1])::uuid) then
    raise exception 'nobody approves an effort that he proposed' using errcode = 'check_violation', constraint = 'proposer_does_not_decide';
  end if;
  return null;
end $$;
comment on function effort_is_judged_by_others() is 'Holds that whoever proposed an effort neither decides on it, nor records or confirms a decision, also when another has sent it; the arguments name the columns of the decision and of the person.';
create trigger effort_is_judged_by_others after insert on decision for each row execute function effort_is_judged_by_others('id', 'recorded_by');
create trigger effort_is_judged_by_others after insert on decision_confirmation for each row execute function effort_is_judged_by_others('decision_id', 'confirmed_by');

create function proposal_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.proposed_by is not null and new.proposed_by is distinct from acting_person() then
    raise exception 'an effort is proposed in one''s own name' using errcode = 'check_violation', constraint = 'effort_is_proposed_in_ones_own_name';
  end if;
  return new;
end $$;
comment on function proposal_fits() is 'Holds that nobody proposes an effort in somebody else''s name, and so answers it himself.';
create trigger proposal_fits before insert on work for each row execute function proposal_fits();

create function work_stays_what_it_is() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.kind is distinct from old.kind or new.proposed_by is distinct from old.proposed_by or new.area_id is distinct from old.area_id then
    raise exception 'a work keeps its kind, its area and who proposed it' using errcode = 'check_violation', constraint = 'work_keeps_its_kind';
  end if;
  return new;
end $$;
comment on function work_stays_what_it_is() is 'Holds that no effort becomes a plan, moves to another area, or is proposed by somebody else afterwards.';
create trigger work_stays_what_it_is before update on work for each row execute function work_stays_what_it_is();

create or replace function submission_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.board_id is distinct from (select w.board_id from work w where w.municipality = new.municipality and w.id = new.work_id) then
    raise exception 'a plan is sent with its own board' using errcode = 'check_violation', constraint = 'submission_has_the_plans_board';
  end if;
  if (select count(*) from part_version f where f.municipality = new.municipality and f.version_id = new.version_id)
    <> (select count(*) from part p where p.municipality = new.municipality and p.work_id = new.work_id)
    or not exists (select from part p where p.municipality = new.municipality and p.work_id = new.work_id and p.kind in ('sub', 'effort')) then
    raise exception 'a plan is sent with all its parts' using errcode = 'check_violation', constraint = 'submission_has_all_parts';
  end if;
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id and s.submitted_at >= new.submitted_at) then
    raise exception 'a submission comes after those before it' using errcode = 'check_violation', constraint = 'submissions_follow_each_other';
  end if;
  if exists (select from effort_end e where e.municipality = new.municipality and e.work_id = new.work_id) then
    raise exception 'an effort that has ended is not sent again' using errcode = 'check_violation', constraint = 'submission_is_of_a_living_effort';
  end if;
  return new;
end $$;
comment on function submission_fits() is 'Holds that the board is the work''s own, that all its parts are in the version, that the newest submission is the one that came last, and that no effort is sent that has ended.';

