-- Plans: work and its parts, goals, activities, milestones, budget, and the versions that are frozen of them.

set search_path to helhed, public;

create table work (
  municipality int not null references municipality,
  id uuid not null,
  kind text not null check (kind in ('plan')),
  slug text not null,
  name text collate "da-x-icu" not null check (name <> ''),
  programme text not null check (programme ~ '^[a-z0-9-]+$'),
  period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  board_id uuid,
  operator_id uuid,
  lead_estate_id uuid,
  lead_reason text,
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, slug),
  foreign key (municipality, board_id) references body,
  foreign key (municipality, operator_id) references organisation,
  foreign key (municipality, lead_estate_id) references estate
);
comment on table work is 'A piece of work with parts, goals, money and an approval. A community development plan (boligsocial helhedsplan) is one; efforts and projects are to be others.';
comment on column work.municipality is 'Municipality whose areas it works in.';
comment on column work.id is 'Unique everywhere (uuid).';
comment on column work.kind is 'What it is; its parts and its approval follow from this.';
comment on column work.slug is 'Its present address below /planer/.';
comment on column work.name is 'What it is called on screen and on paper.';
comment on column work.programme is 'Programme period of rules/lbf-programme-periods whose themes and names it follows.';
comment on column work.period is 'First day and first day after it; a plan always has both.';
comment on column work.board_id is 'The board that is responsible for carrying it out (regulation of 1 April 2015 § 6(6) no. 2); without one nothing is submitted.';
comment on column work.operator_id is 'The operating organisation: employs the staff and keeps the accounts.';
comment on column work.lead_estate_id is 'The estate that leads it; the largest one unless a reason is given.';
comment on column work.lead_reason is 'Why another estate than the largest leads.';
comment on column work.example is 'True when no source names it: screens then mark it as an example.';
comment on column work.source is 'Document that it is told from.';
comment on column work.case_number is 'Case number in the municipality''s own records system, free text.';
comment on column work.document_number is 'Document number in the records system, free text.';
comment on column work.kle is 'KLE subject number, free text.';
comment on column work.version is 'Counts saves of these columns; a form that was opened on an older one is a stale edit.';

create table work_estate (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  estate_id uuid not null,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  left_reason text,
  primary key (municipality, id),
  foreign key (municipality, work_id) references work,
  foreign key (municipality, estate_id) references estate,
  constraint estate_is_in_a_work_once_at_a_time exclude using gist (municipality with =, work_id with =, estate_id with =, period with &&)
);
comment on table work_estate is 'Which estates a work is for, and since when. An estate that says no leaves; the row stays with its end and its reason.';
comment on column work_estate.municipality is 'Municipality of both.';
comment on column work_estate.id is 'Unique everywhere (uuid).';
comment on column work_estate.work_id is 'The plan that the estate takes part in.';
comment on column work_estate.estate_id is 'The estate that takes part.';
comment on column work_estate.period is 'Days on which the estate is reckoned to the plan while it is made and carried out; no end while it takes part.';
comment on column work_estate.left_reason is 'Why it left, as its meeting or the plan''s writers said.';

create table part (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  kind text not null check (kind in ('strategic', 'sub')),
  number int not null check (number between 0 and 99),
  theme text check (theme ~ '^[a-z0-9-]+$'),
  title text not null check (title <> ''),
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, work_id, id),
  unique (municipality, work_id, number),
  unique (municipality, work_id, theme),
  foreign key (municipality, work_id) references work,
  constraint strategic_agreement_is_number_zero check ((kind = 'strategic') = (number = 0)),
  constraint sub_agreement_has_a_theme check ((kind = 'sub') = (theme is not null))
);
comment on table part is 'What a work is made of: the strategic agreement (number 0) and a sub-agreement for each theme of its programme period.';
comment on column part.municipality is 'Municipality of the work.';
comment on column part.id is 'Unique everywhere (uuid).';
comment on column part.work_id is 'The plan that it belongs to.';
comment on column part.kind is 'Strategic agreement or sub-agreement.';
comment on column part.number is 'Its place in the plan; the strategic agreement is 0.';
comment on column part.theme is 'Theme of the programme period, by its id in rules/lbf-programme-periods.';
comment on column part.title is 'What it is called; a sub-agreement bears its theme''s name unless renamed.';
comment on column part.version is 'Counts saves of its texts; a form that was opened on an older one is a stale edit.';

create table part_section (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  section text not null check (section in ('vision', 'goals', 'organisation', 'partners', 'financing', 'need', 'cooperation')),
  words text not null,
  primary key (municipality, id),
  unique (municipality, part_id, section),
  foreign key (municipality, part_id) references part
);
comment on table part_section is 'The texts of a part by section. An empty section has no row, so that what is still to be written can be told from what is.';
comment on column part_section.municipality is 'Municipality of the part.';
comment on column part_section.id is 'Unique everywhere (uuid).';
comment on column part_section.part_id is 'The part whose text it is.';
comment on column part_section.section is 'Which text: a strategic agreement has vision, goals, organisation, partners and financing, a sub-agreement need and cooperation.';
comment on column part_section.words is 'What was written, in paragraphs.';

create table goal (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  number int not null check (number between 1 and 99),
  title text not null check (title <> ''),
  indicator text not null check (indicator <> ''),
  unit text not null check (unit <> ''),
  direction text not null check (direction in ('up', 'down')),
  counting text not null check (counting in ('last', 'sum', 'share')),
  numerator text,
  denominator text,
  disaggregation text,
  source text not null check (source <> ''),
  method text,
  frequency text not null check (frequency in ('month', 'quarter', 'half_year', 'year')),
  responsible text not null check (responsible <> ''),
  baseline numeric(14, 4),
  baseline_on date,
  target numeric(14, 4) not null,
  target_on date not null,
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, part_id, id),
  constraint goal_number_is_free unique (municipality, part_id, number) deferrable initially deferred,
  foreign key (municipality, part_id) references part,
  constraint baseline_has_a_day check ((baseline is null) = (baseline_on is null)),
  constraint target_comes_after_baseline check (baseline_on < target_on),
  constraint shares_say_of_what check ((counting = 'share') = (numerator is not null and denominator is not null))
);
comment on table goal is 'What a part is to reach, with the indicator that shows it: where it began, where it shall be, and by when.';
comment on column goal.municipality is 'Municipality of the part.';
comment on column goal.id is 'Unique everywhere (uuid).';
comment on column goal.part_id is 'The agreement that it belongs to.';
comment on column goal.number is 'Its place in the part, from 1.';
comment on column goal.title is 'The goal as a sentence.';
comment on column goal.indicator is 'What is counted or asked.';
comment on column goal.unit is 'Unit of baseline and target, such as unge or %.';
comment on column goal.direction is 'Whether more (up) or less (down) is better.';
comment on column goal.counting is 'How measurements of a period come together: the last one holds, they are summed, or numerators and denominators are summed and divided (share).';
comment on column goal.numerator is 'What is counted above the line of a share.';
comment on column goal.denominator is 'What it is a share of.';
comment on column goal.disaggregation is 'Groups that the figure is also told for, such as age or estate.';
comment on column goal.source is 'Where the figures come from.';
comment on column goal.method is 'How they are collected.';
comment on column goal.frequency is 'How often they are collected.';
comment on column goal.responsible is 'Who sees to the measuring, by role.';
comment on column goal.baseline is 'Where it began; null when nobody has measured yet.';
comment on column goal.baseline_on is 'Day the baseline holds for.';
comment on column goal.target is 'Where it shall be.';
comment on column goal.target_on is 'By when.';
comment on column goal.example is 'True when no source gives it.';
comment on column goal.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table goal_target (
  municipality int not null,
  id uuid not null,
  goal_id uuid not null,
  due_on date not null,
  amount numeric(14, 4) not null,
  primary key (municipality, id),
  unique (municipality, goal_id, due_on),
  foreign key (municipality, goal_id) references goal on delete cascade
);
comment on table goal_target is 'Interim targets of a goal, between its baseline and its target.';
comment on column goal_target.municipality is 'Municipality of the goal.';
comment on column goal_target.id is 'Unique everywhere (uuid).';
comment on column goal_target.goal_id is 'The goal that it is a step towards.';
comment on column goal_target.due_on is 'Day by which the step shall be reached.';
comment on column goal_target.amount is 'Where it shall be then, in the goal''s unit.';

create table measurement (
  municipality int not null,
  id uuid not null,
  goal_id uuid not null,
  measured_on date not null,
  amount numeric(14, 4) not null,
  numerator numeric(14, 4),
  denominator numeric(14, 4) check (denominator > 0),
  note text,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  unique (municipality, goal_id, measured_on),
  foreign key (municipality, goal_id) references goal
);
comment on table measurement is 'What a goal''s indicator showed on a day.';
comment on column measurement.municipality is 'Municipality of the goal.';
comment on column measurement.id is 'Unique everywhere (uuid).';
comment on column measurement.goal_id is 'The goal that was measured.';
comment on column measurement.measured_on is 'Last day that the figure covers.';
comment on column measurement.amount is 'The figure in the goal''s unit.';
comment on column measurement.numerator is 'Counted above the line, for shares.';
comment on column measurement.denominator is 'Counted below the line, for shares.';
comment on column measurement.note is 'What one must know to read it.';
comment on column measurement.example is 'True when it is an example and nobody measured it.';
comment on column measurement.recorded_at is 'When it was recorded here.';
comment on column measurement.recorded_by is 'Who recorded it.';

create table activity (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  number int not null check (number between 1 and 99),
  title text not null check (title <> ''),
  what text not null check (what <> ''),
  interest text,
  target_group text,
  method text,
  responsible text,
  employer_id uuid,
  period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  place text,
  evidence text,
  takes_over text,
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, part_id, id),
  constraint activity_number_is_free unique (municipality, part_id, number) deferrable initially deferred,
  foreign key (municipality, part_id) references part,
  foreign key (municipality, employer_id) references organisation
);
comment on table activity is 'What is done under a part: for whom, by whom, when and where, why it should work, and who takes over afterwards.';
comment on column activity.municipality is 'Municipality of the part.';
comment on column activity.id is 'Unique everywhere (uuid).';
comment on column activity.part_id is 'The agreement that it belongs to.';
comment on column activity.number is 'Its place in the part, from 1.';
comment on column activity.title is 'What it is called.';
comment on column activity.what is 'What happens, in a few sentences.';
comment on column activity.interest is 'The residents'' common interest that it starts from.';
comment on column activity.target_group is 'For whom it is.';
comment on column activity.method is 'How it is done: involvement, whole view, coordination, anchoring or other words.';
comment on column activity.responsible is 'Who sees to it, by role.';
comment on column activity.employer_id is 'Organisation that employs who sees to it.';
comment on column activity.period is 'First day and first day after it.';
comment on column activity.place is 'Where it happens.';
comment on column activity.evidence is 'Entry and edition of the catalogue of knowledge that it refers to.';
comment on column activity.takes_over is 'Who takes over when the plan ends.';
comment on column activity.example is 'True when no source gives it.';
comment on column activity.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table activity_goal (
  municipality int not null,
  activity_id uuid not null,
  goal_id uuid not null,
  part_id uuid not null,
  primary key (municipality, activity_id, goal_id),
  foreign key (municipality, part_id, activity_id) references activity (municipality, part_id, id) on delete cascade,
  foreign key (municipality, part_id, goal_id) references goal (municipality, part_id, id) on delete cascade
);
comment on table activity_goal is 'Which goals an activity is to lead to, within the same part.';
comment on column activity_goal.municipality is 'Municipality of both.';
comment on column activity_goal.activity_id is 'The activity that leads.';
comment on column activity_goal.goal_id is 'The goal that it leads to.';
comment on column activity_goal.part_id is 'The part of both.';

create table milestone (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  title text not null check (title <> ''),
  due_on date not null,
  owner text not null check (owner <> ''),
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  foreign key (municipality, part_id) references part
);
comment on table milestone is 'What shall be in place under a part by a day, and who sees to it.';
comment on column milestone.municipality is 'Municipality of the part.';
comment on column milestone.id is 'Unique everywhere (uuid).';
comment on column milestone.part_id is 'The agreement that it belongs to.';
comment on column milestone.title is 'What shall be in place.';
comment on column milestone.due_on is 'By when.';
comment on column milestone.owner is 'Who sees to it, by role.';
comment on column milestone.example is 'True when no source gives it.';
comment on column milestone.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table staff_role (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  title text not null check (title <> ''),
  employer_id uuid not null,
  hours numeric(4, 1) check (hours > 0 and hours <= 200),
  places text not null check (places <> ''),
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  foreign key (municipality, work_id) references work,
  foreign key (municipality, employer_id) references organisation
);
comment on table staff_role is 'A role that works in a plan: who employs it, for how many hours, and where it works. Roles, never persons.';
comment on column staff_role.municipality is 'Municipality of the work.';
comment on column staff_role.id is 'Unique everywhere (uuid).';
comment on column staff_role.work_id is 'The plan that it works in.';
comment on column staff_role.title is 'What the role is called.';
comment on column staff_role.employer_id is 'Organisation that employs it.';
comment on column staff_role.hours is 'Hours a week for the plan; null where not said.';
comment on column staff_role.places is 'One or more places of work.';
comment on column staff_role.example is 'True when no source gives it.';
comment on column staff_role.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table budget (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  frame bigint not null check (frame between 1 and 100000000000000),
  rule text not null check (rule ~ '^[a-z0-9-]+$'),
  price_level int not null check (price_level between 1990 and 2199),
  reason text,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, work_id),
  unique (municipality, work_id, id),
  foreign key (municipality, work_id) references work
);
comment on table budget is 'The money of a work: its whole frame and the co-financing rule it is held against.';
comment on column budget.municipality is 'Municipality of the work.';
comment on column budget.id is 'Its bead on the thread has the same id.';
comment on column budget.work_id is 'The plan whose money it is.';
comment on column budget.frame is 'The whole frame in øre: the fund''s, the associations'' and the municipality''s money together.';
comment on column budget.rule is 'Rule of rules/co-financing that it is held against.';
comment on column budget.price_level is 'Year whose prices the amounts are in.';
comment on column budget.reason is 'Why the local share is split in another way than the rule''s.';
comment on column budget.version is 'Counts saves of frame and lines; a grid that was opened on an older one is a stale edit.';

create table budget_line (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  budget_id uuid not null,
  part_id uuid not null,
  position int not null check (position > 0),
  category text not null check (category <> ''),
  source text not null check (source in ('fund', 'associations', 'municipalitySubAgreements', 'municipalityCoordination')),
  kind text not null check (kind in ('cash', 'hours')),
  rate bigint check (rate > 0),
  manager text,
  confirmed_at timestamptz,
  confirmed_by uuid references person,
  primary key (municipality, id),
  foreign key (municipality, work_id, budget_id) references budget (municipality, work_id, id),
  foreign key (municipality, work_id, part_id) references part (municipality, work_id, id),
  constraint hours_have_a_rate_and_a_manager check ((kind = 'hours') = (rate is not null and manager is not null)),
  constraint only_hours_are_confirmed check (num_nonnulls(confirmed_at, confirmed_by) in (0, 2) and (confirmed_at is null or kind = 'hours'))
);
comment on table budget_line is 'A line of a budget: part, category and source, in money or in hours given in kind. Its years are cells.';
comment on column budget_line.municipality is 'Municipality of the work.';
comment on column budget_line.id is 'Unique everywhere (uuid).';
comment on column budget_line.work_id is 'The plan, repeated so that budget and part are of one plan.';
comment on column budget_line.budget_id is 'The budget that it counts in.';
comment on column budget_line.part_id is 'The agreement that it pays for; the strategic agreement for coordination.';
comment on column budget_line.position is 'Order within the part, from 1.';
comment on column budget_line.category is 'What the money is for, such as wages.';
comment on column budget_line.source is 'Who pays, as rules/co-financing names the sources.';
comment on column budget_line.kind is 'Money, or hours given in kind.';
comment on column budget_line.rate is 'Value of an hour in øre.';
comment on column budget_line.manager is 'Who gives the hours and has to confirm them, by role.';
comment on column budget_line.confirmed_at is 'When the manager confirmed the hours; until then they count 0. A change of the hours takes it away.';
comment on column budget_line.confirmed_by is 'The person that confirmed them.';

create table budget_cell (
  municipality int not null,
  id uuid not null,
  line_id uuid not null,
  year int not null check (year between 1990 and 2199),
  amount bigint check (amount between 0 and 100000000000000),
  hours numeric(9, 2) check (hours >= 0),
  primary key (municipality, id),
  unique (municipality, line_id, year),
  foreign key (municipality, line_id) references budget_line on delete cascade,
  constraint cell_is_money_or_hours check (num_nonnulls(amount, hours) = 1)
);
comment on table budget_cell is 'A line''s money or hours in one year.';
comment on column budget_cell.municipality is 'Municipality of the line.';
comment on column budget_cell.id is 'Unique everywhere (uuid).';
comment on column budget_cell.line_id is 'The line that it is a year of.';
comment on column budget_cell.year is 'Calendar year in which the money or hours are to be used.';
comment on column budget_cell.amount is 'Øre; never negative.';
comment on column budget_cell.hours is 'Hours, for lines in kind.';

create table stored_file (
  municipality int not null references municipality,
  id uuid not null,
  name text not null check (name <> ''),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  bytes bytea not null check (octet_length(bytes) between 1 and 20971520),
  hash text not null,
  stored_at timestamptz not null,
  stored_by uuid not null references person,
  primary key (municipality, id),
  constraint hash_is_that_of_the_bytes check (hash = encode(sha256(bytes), 'hex'))
);
comment on table stored_file is 'Files that decisions rest on and documents that were made: typed by their content, never changed.';
comment on column stored_file.municipality is 'Municipality whose case it belongs to.';
comment on column stored_file.id is 'Unique everywhere (uuid).';
comment on column stored_file.name is 'Name that it is offered under.';
comment on column stored_file.media_type is 'What its first bytes say that it is.';
comment on column stored_file.bytes is 'The file itself, at most 20 MB.';
comment on column stored_file.hash is 'SHA-256 of the bytes in hexadecimal.';
comment on column stored_file.stored_at is 'When it was stored.';
comment on column stored_file.stored_by is 'Who stored it, or caused it to be made.';

create table work_version (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  number int not null check (number > 0),
  format int not null check (format > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  frozen_at timestamptz not null,
  frozen_by uuid not null references person,
  primary key (municipality, id),
  unique (municipality, work_id, id),
  unique (municipality, work_id, number),
  foreign key (municipality, work_id) references work
);
comment on table work_version is 'A version of a work that was frozen to be decided on. Never changed; later edits show as a difference against it.';
comment on column work_version.municipality is 'Municipality of the work.';
comment on column work_version.id is 'Unique everywhere (uuid).';
comment on column work_version.work_id is 'The plan that was frozen.';
comment on column work_version.number is 'Counts the work''s versions from 1.';
comment on column work_version.format is 'Which form the parts'' texts have, so that old ones can still be read.';
comment on column work_version.hash is 'SHA-256 over the hashes of its parts in their order: stands on the printed plan.';
comment on column work_version.frozen_at is 'When it was frozen.';
comment on column work_version.frozen_by is 'Who froze it.';

create table part_version (
  municipality int not null,
  version_id uuid not null,
  part_id uuid not null,
  work_id uuid not null,
  text text not null,
  hash text not null,
  primary key (municipality, version_id, part_id),
  foreign key (municipality, work_id, version_id) references work_version (municipality, work_id, id),
  foreign key (municipality, work_id, part_id) references part (municipality, work_id, id),
  constraint hash_is_that_of_the_text check (hash = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);
comment on table part_version is 'One part of a frozen version as canonical text: everything that was decided on, with budget lines and estates.';
comment on column part_version.municipality is 'Municipality of the work.';
comment on column part_version.version_id is 'The version that it belongs to.';
comment on column part_version.part_id is 'The living part that it was frozen from.';
comment on column part_version.work_id is 'The plan of both.';
comment on column part_version.text is 'JSON with sorted keys: the part as plans/document.ts describes it.';
comment on column part_version.hash is 'SHA-256 of the text in UTF-8, in hexadecimal; the database checks it.';

create table version_document (
  municipality int not null,
  version_id uuid not null,
  work_id uuid not null,
  file_id uuid not null,
  primary key (municipality, version_id, file_id),
  unique (municipality, version_id),
  foreign key (municipality, work_id, version_id) references work_version (municipality, work_id, id),
  foreign key (municipality, file_id) references stored_file
);
comment on table version_document is 'The printed plan of an approved version: made once, kept, and handed out byte for byte.';
comment on column version_document.municipality is 'Municipality of the work.';
comment on column version_document.version_id is 'The version that was printed.';
comment on column version_document.work_id is 'The plan of the version.';
comment on column version_document.file_id is 'The PDF as it was made when the approval was complete.';

create index work_estate_by_work on work_estate (municipality, work_id);
create index work_estate_by_estate on work_estate (municipality, estate_id);
create index milestone_by_part on milestone (municipality, part_id);
create index staff_role_by_work on staff_role (municipality, work_id);
create index budget_line_by_budget on budget_line (municipality, budget_id);

alter table work enable row level security;
alter table work_estate enable row level security;
alter table part enable row level security;
alter table part_section enable row level security;
alter table goal enable row level security;
alter table goal_target enable row level security;
alter table measurement enable row level security;
alter table activity enable row level security;
alter table activity_goal enable row level security;
alter table milestone enable row level security;
alter table staff_role enable row level security;
alter table budget enable row level security;
alter table budget_line enable row level security;
alter table budget_cell enable row level security;
alter table stored_file enable row level security;
alter table work_version enable row level security;
alter table part_version enable row level security;
alter table version_document enable row level security;
create policy work_all on work to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy work_estate_all on work_estate to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy part_all on part to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy part_section_all on part_section to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy goal_all on goal to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy goal_target_all on goal_target to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy measurement_all on measurement to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy activity_all on activity to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy activity_goal_all on activity_goal to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy milestone_all on milestone to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy staff_role_all on staff_role to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy budget_all on budget to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy budget_line_all on budget_line to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy budget_cell_all on budget_cell to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy stored_file_all on stored_file to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy work_version_all on work_version to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy part_version_all on part_version to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy version_document_all on version_document to :"app" using (in_scope(municipality)) with check (in_scope(municipality));

grant select, insert, update on work, work_estate, part, budget to :"app";
grant select, insert, update, delete on part_section, goal, goal_target, activity, activity_goal, milestone, staff_role, budget_line, budget_cell to :"app";
grant select, insert on measurement, stored_file, work_version, part_version, version_document to :"app";

-- Goals and activities come and go on the thread while a plan is written.
create policy thread_bead_remove on thread_bead for delete to :"app" using (in_scope(municipality));
grant delete on thread_bead to :"app";

alter table publication drop constraint publication_kind_check;
alter table publication add constraint publication_kind_check check (kind in ('area', 'body', 'plan'));
comment on column publication.record_id is 'The area, body or plan whose page the content fills.';
comment on column publication.content is 'The published form: official figures and statuses of an area, seats of a body without persons, an approved version of a plan.';
comment on column thread_bead.detail is 'What the state is about, for lists that show one line of a record: of a plan the nearest deadline. Null when there is nothing to say.';
