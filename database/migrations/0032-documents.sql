-- Reports that are written beside a plan: status reports to its board, and the proposal to the council; the Word file of an approved version.

set search_path to helhed, public;

alter table stored_file drop constraint stored_file_media_type_check;
alter table stored_file add constraint stored_file_media_type_check check (media_type in
  ('application/pdf', 'image/png', 'image/jpeg', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'));

alter table version_document add column word_id uuid;
alter table version_document add constraint word_is_a_stored_file foreign key (municipality, word_id) references stored_file;
comment on column version_document.word_id is 'The Word file that was made together with the PDF; none for versions that were approved before there was one.';

create table report (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  kind text not null check (kind in ('status', 'proposal')),
  period daterange,
  example boolean not null default false,
  begun_at timestamptz not null,
  begun_by uuid not null references person,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, work_id, id),
  foreign key (municipality, work_id) references work,
  constraint report_has_the_period_of_its_kind check ((kind = 'status') = (period is not null)),
  constraint report_is_of_a_half_year_or_a_year check (period is null or (lower_inc(period) and not upper_inf(period)
    and extract(day from lower(period)) = 1 and extract(month from lower(period)) in (1, 7)
    and (upper(period) = (lower(period) + interval '6 months')::date or (upper(period) = (lower(period) + interval '1 year')::date and extract(month from lower(period)) = 1)))),
  constraint report_is_begun_once unique nulls not distinct (municipality, work_id, kind, period)
);
comment on table report is 'A document that is written beside a plan: a status report of a period to its board, or the proposal to the council. What the system knows is worked out; only the writers'' own words are kept, until it is frozen.';
comment on column report.municipality is 'Municipality of the plan.';
comment on column report.id is 'Unique everywhere (uuid).';
comment on column report.work_id is 'The plan that it is about.';
comment on column report.kind is 'status: a status report of a period; proposal: what the council is asked to approve, one a plan.';
comment on column report.period is 'The half year or year that a status report is about; none for a proposal.';
comment on column report.example is 'True when no source gives it.';
comment on column report.begun_at is 'When it was begun.';
comment on column report.begun_by is 'Who began it.';
comment on column report.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table report_section (
  municipality int not null,
  id uuid not null,
  report_id uuid not null,
  section text not null check (section ~ '^[a-z_]+$'),
  words text not null check (words <> ''),
  primary key (municipality, id),
  unique (municipality, report_id, section),
  foreign key (municipality, report_id) references report
);
comment on table report_section is 'The writers'' own words in a report, by section. An empty section has no row.';
comment on column report_section.municipality is 'Municipality of the report.';
comment on column report_section.id is 'Unique everywhere (uuid).';
comment on column report_section.report_id is 'The report whose words they are.';
comment on column report_section.section is 'Which section, by its name in the code of its kind.';
comment on column report_section.words is 'What was written, in paragraphs.';

create table report_version (
  municipality int not null,
  id uuid not null,
  report_id uuid not null,
  work_id uuid not null,
  number int not null check (number > 0),
  text text not null,
  hash text not null,
  pdf_id uuid not null,
  word_id uuid not null,
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by uuid not null references person,
  sent_for uuid not null,
  sent_under uuid not null,
  primary key (municipality, id),
  unique (municipality, report_id, number),
  foreign key (municipality, work_id, report_id) references report (municipality, work_id, id),
  foreign key (municipality, pdf_id) references stored_file,
  foreign key (municipality, word_id) references stored_file,
  foreign key (municipality, sent_under, sent_by, sent_for) references mandate (municipality, id, person_id, acts_for_id),
  constraint hash_is_that_of_the_report check (hash = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);
comment on table report_version is 'A report as it was frozen when it was sent: everything that it said, and the two files. Never changed; sent again it gets a new number.';
comment on column report_version.municipality is 'Municipality of the report.';
comment on column report_version.id is 'Unique everywhere (uuid).';
comment on column report_version.report_id is 'The report that was frozen.';
comment on column report_version.work_id is 'The plan of the report.';
comment on column report_version.number is 'Counts the report''s versions from 1.';
comment on column report_version.text is 'JSON with sorted keys: the paper as src/print/paper.ts describes it.';
comment on column report_version.hash is 'SHA-256 of the text in UTF-8, in hexadecimal; the database checks it.';
comment on column report_version.pdf_id is 'The PDF as it was made then.';
comment on column report_version.word_id is 'The Word file as it was made then.';
comment on column report_version.sent_on is 'Day on which it was sent.';
comment on column report_version.sent_at is 'When it was recorded here.';
comment on column report_version.sent_by is 'Who sent it.';
comment on column report_version.sent_for is 'The organisation that it was sent on behalf of.';
comment on column report_version.sent_under is 'The mandate that it was sent under.';

create table report_noted (
  municipality int not null,
  version_id uuid not null,
  noted_on date not null,
  remark text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  recorded_for uuid not null,
  recorded_under uuid not null,
  primary key (municipality, version_id),
  foreign key (municipality, version_id) references report_version,
  foreign key (municipality, recorded_under, recorded_by, recorded_for) references mandate (municipality, id, person_id, acts_for_id)
);
comment on table report_noted is 'That the board has noted a version of a status report. From then on the report is closed.';
comment on column report_noted.municipality is 'Municipality of the report.';
comment on column report_noted.version_id is 'The version that was before the board.';
comment on column report_noted.noted_on is 'Day of the meeting, or of the noting in writing.';
comment on column report_noted.remark is 'What the board said to it, where it said something.';
comment on column report_noted.recorded_at is 'When it was recorded here.';
comment on column report_noted.recorded_by is 'Who recorded it.';
comment on column report_noted.recorded_for is 'The organisation on whose behalf it was recorded.';
comment on column report_noted.recorded_under is 'The mandate that it was recorded under.';

create function report_is_not_noted_before_sent() returns trigger language plpgsql security definer set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if new.noted_on < (select sent_on from report_version where municipality = new.municipality and id = new.version_id) then
    raise exception 'a report is noted after it was sent' using errcode = 'check_violation', constraint = 'report_is_noted_after_it_was_sent';
  end if;
  return new;
end $$;
comment on function report_is_not_noted_before_sent() is 'Holds that nothing is noted before the day on which it was sent.';
revoke all on function report_is_not_noted_before_sent() from public;
create trigger report_is_not_noted_before_sent before insert on report_noted for each row execute function report_is_not_noted_before_sent();

create index report_version_by_work on report_version (municipality, work_id);

alter table report enable row level security;
alter table report_section enable row level security;
alter table report_version enable row level security;
alter table report_noted enable row level security;
create policy report_read on report for select to :"app" using (in_scope(municipality));
create policy report_add on report for insert to :"app" with check (in_scope(municipality) and begun_by = acting_person());
create policy report_save on report for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy report_section_all on report_section to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy report_version_read on report_version for select to :"app" using (in_scope(municipality));
create policy report_version_add on report_version for insert to :"app" with check (in_scope(municipality) and sent_by = acting_person());
create policy report_noted_read on report_noted for select to :"app" using (in_scope(municipality));
create policy report_noted_add on report_noted for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert, update on report to :"app";
grant select, insert, delete on report_section to :"app";
grant select, insert on report_version, report_noted to :"app";
