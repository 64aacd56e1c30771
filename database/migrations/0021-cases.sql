-- The municipality's own case about an area, from signals to a designation and its reviews.

set search_path to helhed, public;

alter table address drop constraint address_section_check;
alter table address add constraint address_section_check
  check (section in ('omraader', 'organer', 'organisationer', 'planer', 'bevillinger', 'indsatser', 'udpegning'));
alter table publication drop constraint publication_kind_check;
alter table publication add constraint publication_kind_check check (kind in ('area', 'body', 'plan', 'designation'));

create table area_case (
  municipality int not null references municipality,
  id uuid not null,
  slug text not null,
  area_id uuid not null,
  body_id uuid not null,
  state text not null check (state in ('screening', 'assessment', 'decision', 'waiting', 'designated', 'dismissed', 'declined', 'lifted')),
  opened_on date not null,
  due_on date,
  forum_id uuid,
  classification_id uuid,
  case_number text,
  document_number text,
  kle text,
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, slug),
  foreign key (municipality, area_id) references area,
  foreign key (municipality, body_id) references body,
  foreign key (municipality, forum_id) references body,
  foreign key (municipality, classification_id) references area_classification,
  constraint designated_cases_have_forum_and_review check (state <> 'designated' or (forum_id is not null and due_on is not null)),
  constraint waiting_cases_have_a_day check (state <> 'waiting' or due_on is not null)
);
comment on table area_case is 'The municipality''s own case about an area: screened, assessed, decided by a body, reviewed, lifted. No size of area is asked for.';
comment on column area_case.municipality is 'Municipality of the area.';
comment on column area_case.id is 'Unique everywhere (uuid).';
comment on column area_case.slug is 'Its present address below /udpegning/.';
comment on column area_case.area_id is 'The area that may be designated.';
comment on column area_case.body_id is 'The body that decides, such as the steering group.';
comment on column area_case.state is 'Where the case stands; the steps say how it came there.';
comment on column area_case.opened_on is 'Day it was begun.';
comment on column area_case.due_on is 'Day of the next review while designated, or day to take it up again while it waits.';
comment on column area_case.forum_id is 'Coordination forum that was set up, or taken over, when the area was designated.';
comment on column area_case.classification_id is 'The municipality''s classification that the designation gave the area; it ends when the designation is lifted.';
comment on column area_case.case_number is 'Case number in the municipality''s own records system, free text.';
comment on column area_case.document_number is 'Document number in the records system, free text.';
comment on column area_case.kle is 'KLE subject number, free text.';
comment on column area_case.example is 'True when no source tells of it.';
comment on column area_case.version is 'Counts saves; a form that was opened on an older one is a stale edit.';
create unique index area_case_once_at_a_time on area_case (municipality, area_id) where state in ('screening', 'assessment', 'decision', 'waiting', 'designated');

create table case_step (
  municipality int not null,
  id uuid not null,
  case_id uuid not null,
  number int not null check (number > 0),
  act text not null check (act in ('open', 'gather', 'screen', 'assess', 'decide', 'review', 'share')),
  outcome text check (outcome in ('assess', 'dismiss', 'designated', 'declined', 'wait', 'continue', 'lift')),
  happened_on date not null,
  reason text not null check (reason <> ''),
  recorded_by uuid not null references person,
  recorded_under uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, case_id, number),
  foreign key (municipality, case_id) references area_case,
  foreign key (municipality, recorded_under) references mandate
);
comment on table case_step is 'Everything that was done in a case, in order: what, when, by whom under which mandate, and why. Rows are never changed.';
comment on column case_step.municipality is 'Municipality of the case.';
comment on column case_step.id is 'Unique everywhere (uuid).';
comment on column case_step.case_id is 'The case that it is a step of.';
comment on column case_step.number is 'Order in the case, from 1.';
comment on column case_step.act is 'What was done.';
comment on column case_step.outcome is 'What came of it, where the act has several outcomes.';
comment on column case_step.happened_on is 'Day it holds for: of the meeting, the assessment or the entry.';
comment on column case_step.reason is 'Why, in the words of who did it.';
comment on column case_step.recorded_by is 'Who did it here.';
comment on column case_step.recorded_under is 'Mandate that it was done under.';
comment on column case_step.recorded_at is 'When it was entered.';

create table case_assessment (
  municipality int not null,
  step_id uuid not null,
  method text not null check (method in ('recorded', 'criteria')),
  points text not null check (points in ('towards', 'against', 'open')),
  figures text,
  source text not null check (source <> ''),
  criteria_id uuid,
  criteria_decided_on date,
  snapshot jsonb,
  example boolean not null default false,
  primary key (municipality, step_id),
  foreign key (municipality, step_id) references case_step,
  constraint assessments_hold_figures check (case method when 'criteria' then snapshot is not null else coalesce(figures, '') <> '' end)
);
comment on table case_assessment is 'An assessment as it was made: the figures of the day, what they were held against and what the analyst concluded. It stays as it was when figures or criteria change.';
comment on column case_assessment.municipality is 'Municipality of the case.';
comment on column case_assessment.step_id is 'The step whose reason is the conclusion in words.';
comment on column case_assessment.method is '"recorded": an analysis made elsewhere; "criteria": computed here by the steering group''s own dated criteria.';
comment on column case_assessment.points is 'Whether it speaks for designating, against, or leaves it open.';
comment on column case_assessment.figures is 'The figures of an analysis made elsewhere, as written.';
comment on column case_assessment.source is 'Where the figures come from.';
comment on column case_assessment.criteria_id is 'The version of the criteria that it was computed by.';
comment on column case_assessment.criteria_decided_on is 'Day on which the criteria were decided.';
comment on column case_assessment.snapshot is 'The computed assessment, frozen.';
comment on column case_assessment.example is 'True when the figures are examples.';

create table case_decision (
  municipality int not null,
  step_id uuid not null,
  body_id uuid not null,
  seat_id uuid,
  item text,
  paper text,
  signals int not null check (signals >= 0),
  assessments int not null check (assessments >= 0),
  without_signal text,
  without_assessment text,
  forum_id uuid,
  forum_is_new boolean not null default false,
  primary key (municipality, step_id),
  foreign key (municipality, step_id) references case_step,
  foreign key (municipality, body_id) references body,
  foreign key (municipality, seat_id) references seat,
  foreign key (municipality, forum_id) references body,
  constraint decisions_are_told_or_recorded check (seat_id is not null or coalesce(paper, '') <> ''),
  constraint designation_without_signal_has_a_reason check (forum_id is null or signals > 0 or coalesce(without_signal, '') <> ''),
  constraint designation_without_assessment_has_a_reason check (forum_id is null or assessments > 0 or coalesce(without_assessment, '') <> '')
);
comment on table case_decision is 'What a body decided in a case. The steps before it are counted here, since designating without any of them asks for a reason.';
comment on column case_decision.municipality is 'Municipality of the case.';
comment on column case_decision.step_id is 'The step whose outcome, day and reasons these are.';
comment on column case_decision.body_id is 'The body that decided.';
comment on column case_decision.seat_id is 'The chair''s seat when it was told by its holder; null when it was recorded from a paper.';
comment on column case_decision.item is 'Item of the agenda.';
comment on column case_decision.paper is 'Minutes or document that it stands in.';
comment on column case_decision.signals is 'Number of front-line signals in the case when it was decided.';
comment on column case_decision.assessments is 'Number of assessments in the case when it was decided.';
comment on column case_decision.without_signal is 'Why the area is designated although nobody of the front line had signalled.';
comment on column case_decision.without_assessment is 'Why the area is designated although no analysis was made.';
comment on column case_decision.forum_id is 'The forum that the designation set up or took over; only designations have one.';
comment on column case_decision.forum_is_new is 'True when the forum was set up in the same act.';

create table case_party (
  municipality int not null,
  case_id uuid not null,
  organisation_id uuid not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (municipality, case_id, organisation_id),
  foreign key (municipality, case_id) references area_case,
  foreign key (municipality, organisation_id) references organisation
);
comment on table case_party is 'Organisations that the case is open to: their people see it with its signals. Nobody outside the municipality does otherwise.';
comment on column case_party.municipality is 'Municipality of the case.';
comment on column case_party.case_id is 'The case that is opened.';
comment on column case_party.organisation_id is 'The housing association or other partner that may follow it.';
comment on column case_party.recorded_by is 'Who opened it to them.';
comment on column case_party.recorded_at is 'From when they see it.';

alter table signal add column case_id uuid;
alter table signal add foreign key (municipality, case_id) references area_case;
alter table signal add constraint signal_in_a_case_names_it check (state <> 'in_case' or case_id is not null);
comment on column signal.case_id is 'The case it is gathered in.';
create index signal_by_case on signal (municipality, case_id);

alter table area_case enable row level security;
alter table case_step enable row level security;
alter table case_assessment enable row level security;
alter table case_decision enable row level security;
alter table case_party enable row level security;
create policy area_case_all on area_case to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy case_step_read on case_step for select to :"app" using (in_scope(municipality));
create policy case_step_add on case_step for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy case_assessment_all on case_assessment to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy case_decision_all on case_decision to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy case_party_read on case_party for select to :"app" using (in_scope(municipality));
create policy case_party_add on case_party for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant update (state, due_on, forum_id, classification_id, case_number, document_number, kle, version) on area_case to :"app";
grant select, insert on area_case, case_step, case_assessment, case_decision, case_party to :"app";
grant update (case_id) on signal to :"app";
