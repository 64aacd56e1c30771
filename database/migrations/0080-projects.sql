-- Municipal projects: a mandate, tracks, deliverables with their days and the documents they build on, status to a steering group, and how it closed.

set search_path to helhed, public;

alter table address drop constraint address_section_check;
alter table address add constraint address_section_check
  check (section in ('omraader', 'organer', 'organisationer', 'planer', 'bevillinger', 'indsatser', 'udpegning', 'projekter'));

create table project (
  municipality int not null references municipality,
  id uuid not null,
  slug text not null,
  name text not null check (name <> ''),
  aim text not null check (aim <> ''),
  director text not null check (director <> ''),
  owner text not null check (owner <> ''),
  leader text check (leader <> ''),
  body_id uuid not null,
  period daterange not null,
  rhythm int not null default 6 check (rhythm between 1 and 24),
  decided_by text not null check (decided_by <> ''),
  decided_on date not null,
  decided_precision text not null default 'day' check (decided_precision in ('day', 'month', 'year')),
  decision_reference text,
  case_id uuid,
  decided_body_id uuid,
  example boolean not null default false,
  source text,
  version int not null default 1,
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, slug),
  constraint project_has_a_steering_group foreign key (municipality, body_id) references body,
  constraint project_is_begun_by_a_case foreign key (municipality, case_id) references area_case,
  constraint project_is_begun_by_a_body foreign key (municipality, decided_body_id) references body,
  constraint project_has_both_days check (not isempty(period) and not lower_inf(period) and not upper_inf(period))
);
comment on table project is 'A project of the municipality''s own: what it shall achieve, who answers for it by role, whom it reports to, and the decision that began it.';
comment on column project.municipality is 'Municipality whose project it is.';
comment on column project.id is 'Unique everywhere (uuid).';
comment on column project.slug is 'Its present address below /projekter/.';
comment on column project.name is 'What it is called.';
comment on column project.aim is 'Its mandate: what it shall achieve, in words.';
comment on column project.director is 'The responsible director, by role.';
comment on column project.owner is 'Its owner, by role.';
comment on column project.leader is 'Its leader, by role; null while nobody is named.';
comment on column project.body_id is 'The body that is its steering group.';
comment on column project.period is 'From its first day until after its last.';
comment on column project.rhythm is 'A status is owed to the steering group every so many months.';
comment on column project.decided_by is 'Who decided that it shall be, in words.';
comment on column project.decided_on is 'Day of that decision; the first of the month or year where no more is known.';
comment on column project.decided_precision is 'How much of that day is known.';
comment on column project.decision_reference is 'Case number, document or item in which the decision stands.';
comment on column project.case_id is 'The case about an area whose decision it is, where it is one that is kept here.';
comment on column project.decided_body_id is 'The body that decided, where it is one that is kept here.';
comment on column project.example is 'True when no source tells of it.';
comment on column project.source is 'Where it is told of.';
comment on column project.version is 'Counts saves; a form that was opened on an older one is a stale edit.';
comment on column project.written_by is 'Who saved it last.';
comment on column project.written_at is 'When it was saved last.';
create unique index project_has_a_name_of_its_own on project (municipality, lower(name));
create index project_by_body on project (municipality, body_id);

create table project_area (
  municipality int not null,
  project_id uuid not null,
  area_id uuid not null,
  primary key (municipality, project_id, area_id),
  constraint area_is_of_a_project foreign key (municipality, project_id) references project,
  constraint project_is_about_an_area foreign key (municipality, area_id) references area
);
comment on table project_area is 'Which areas a project is about; none is the whole municipality.';
comment on column project_area.municipality is 'Municipality of both.';
comment on column project_area.project_id is 'The project that is about the area.';
comment on column project_area.area_id is 'An area that it is about.';
create index project_area_by_area on project_area (municipality, area_id);

create table project_track (
  municipality int not null,
  id uuid not null,
  project_id uuid not null,
  title text not null check (title <> ''),
  leads text check (leads <> ''),
  example boolean not null default false,
  version int not null default 1,
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (municipality, id),
  constraint track_key_of_project unique (municipality, project_id, id),
  constraint track_is_of_a_project foreign key (municipality, project_id) references project
);
comment on table project_track is 'A track of a project: a part of its work with a leader of its own.';
comment on column project_track.municipality is 'Municipality of the project.';
comment on column project_track.id is 'Unique everywhere (uuid); tracks stand in the order in which they were added.';
comment on column project_track.project_id is 'The project whose work it is a part of.';
comment on column project_track.title is 'What the track is about.';
comment on column project_track.leads is 'Who leads it, by role; null while nobody is named.';
comment on column project_track.example is 'True when no source tells of it.';
comment on column project_track.version is 'Counts saves; a form that was opened on an older one is a stale edit.';
comment on column project_track.written_by is 'Who saved it last.';
comment on column project_track.written_at is 'When it was saved last.';

create table project_document (
  municipality int not null,
  id uuid not null,
  project_id uuid not null,
  title text not null check (title <> ''),
  made_by text not null check (made_by <> ''),
  made_on date,
  precision text not null default 'day' check (precision in ('day', 'month', 'year')),
  reference text,
  link text constraint document_link_can_be_opened check (link ~ '^https?://'),
  note text,
  example boolean not null default false,
  version int not null default 1,
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (municipality, id),
  constraint document_key_of_project unique (municipality, project_id, id),
  constraint document_is_of_a_project foreign key (municipality, project_id) references project
);
comment on table project_document is 'A document that a project builds on: a strategy, an analysis, a report. The document itself lies where the reference or the address says.';
comment on column project_document.municipality is 'Municipality of the project.';
comment on column project_document.id is 'Unique everywhere (uuid).';
comment on column project_document.project_id is 'The project that builds on it.';
comment on column project_document.title is 'What the document is called.';
comment on column project_document.made_by is 'Who made or decided it.';
comment on column project_document.made_on is 'Its day; the first of the month or year where no more is known, null where nothing is.';
comment on column project_document.precision is 'How much of the day is known.';
comment on column project_document.reference is 'Case or document number.';
comment on column project_document.link is 'Address where it can be read.';
comment on column project_document.note is 'What it is used for.';
comment on column project_document.example is 'True when no source tells of it.';
comment on column project_document.version is 'Counts saves; a form that was opened on an older one is a stale edit.';
comment on column project_document.written_by is 'Who saved it last.';
comment on column project_document.written_at is 'When it was saved last.';

create table project_deliverable (
  municipality int not null,
  id uuid not null,
  project_id uuid not null,
  title text not null check (title <> ''),
  track_id uuid,
  due_on date not null,
  responsible text not null check (responsible <> ''),
  example boolean not null default false,
  version int not null default 1,
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (municipality, id),
  constraint deliverable_key_of_project unique (municipality, project_id, id),
  constraint deliverable_is_of_a_project foreign key (municipality, project_id) references project,
  constraint deliverable_is_of_a_track foreign key (municipality, project_id, track_id) references project_track (municipality, project_id, id)
);
comment on table project_deliverable is 'What a project is to deliver, by which day and whom.';
comment on column project_deliverable.municipality is 'Municipality of the project.';
comment on column project_deliverable.id is 'Unique everywhere (uuid).';
comment on column project_deliverable.project_id is 'The project that is to deliver it.';
comment on column project_deliverable.title is 'What is delivered.';
comment on column project_deliverable.track_id is 'The track that it belongs to; null where it belongs to the project as a whole.';
comment on column project_deliverable.due_on is 'Day by which it is due, as it now stands; the days that it had stand in its moves.';
comment on column project_deliverable.responsible is 'Who delivers it, by role.';
comment on column project_deliverable.example is 'True when no source tells of it.';
comment on column project_deliverable.version is 'Counts saves and moves.';
comment on column project_deliverable.written_by is 'Who saved it last.';
comment on column project_deliverable.written_at is 'When it was saved last.';
create index project_deliverable_by_project on project_deliverable (municipality, project_id, due_on);

create table project_deliverable_document (
  municipality int not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  document_id uuid not null,
  primary key (municipality, deliverable_id, document_id),
  constraint built_on_is_of_a_deliverable foreign key (municipality, project_id, deliverable_id) references project_deliverable (municipality, project_id, id),
  constraint deliverable_builds_on_a_document foreign key (municipality, project_id, document_id) references project_document (municipality, project_id, id)
);
comment on table project_deliverable_document is 'Which of the project''s documents a deliverable builds on. A document that one builds on cannot be removed.';
comment on column project_deliverable_document.municipality is 'Municipality of the project.';
comment on column project_deliverable_document.project_id is 'The project that both belong to.';
comment on column project_deliverable_document.deliverable_id is 'The deliverable that builds on the document.';
comment on column project_deliverable_document.document_id is 'The document that it builds on.';
create index project_deliverable_document_by_document on project_deliverable_document (municipality, project_id, document_id);

create table project_move (
  municipality int not null,
  id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null check (reason <> ''),
  moved_on date not null,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  constraint move_is_of_a_deliverable foreign key (municipality, project_id, deliverable_id) references project_deliverable (municipality, project_id, id),
  constraint deliverable_moves_to_another_day check (from_on <> to_on)
);
comment on table project_move is 'That a deliverable was given another day, and why. Told and never overwritten: rows are added only.';
comment on column project_move.municipality is 'Municipality of the project.';
comment on column project_move.id is 'Unique everywhere (uuid).';
comment on column project_move.project_id is 'The project of the deliverable.';
comment on column project_move.deliverable_id is 'The deliverable that was moved.';
comment on column project_move.from_on is 'The day that it had.';
comment on column project_move.to_on is 'The day that it was given.';
comment on column project_move.reason is 'Why, in the words of whoever moved it.';
comment on column project_move.moved_on is 'Day on which it was moved.';
comment on column project_move.example is 'True when no source gives it.';
comment on column project_move.recorded_at is 'When it was recorded here.';
comment on column project_move.recorded_by is 'Who recorded that it was moved.';
create index project_move_by_deliverable on project_move (municipality, project_id, deliverable_id, recorded_at);

create table project_deliverable_end (
  municipality int not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  outcome text not null check (outcome in ('delivered', 'dropped')),
  ended_on date not null,
  words text not null check (words <> ''),
  link text constraint result_link_can_be_opened check (link ~ '^https?://'),
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, deliverable_id),
  constraint end_is_of_a_deliverable foreign key (municipality, project_id, deliverable_id) references project_deliverable (municipality, project_id, id)
);
comment on table project_deliverable_end is 'That a deliverable was delivered, with where the result lies, or given up, with the reason. Never changed.';
comment on column project_deliverable_end.municipality is 'Municipality of the project.';
comment on column project_deliverable_end.project_id is 'The project of the deliverable.';
comment on column project_deliverable_end.deliverable_id is 'The deliverable that is over.';
comment on column project_deliverable_end.outcome is 'Whether it was delivered or given up.';
comment on column project_deliverable_end.ended_on is 'Day on which it was.';
comment on column project_deliverable_end.words is 'Where the result lies; for one that was given up, why.';
comment on column project_deliverable_end.link is 'Address of the result, where there is one.';
comment on column project_deliverable_end.example is 'True when no source gives it.';
comment on column project_deliverable_end.recorded_at is 'When it was recorded here.';
comment on column project_deliverable_end.recorded_by is 'Who recorded that it is over.';

create table project_statement (
  municipality int not null,
  id uuid not null,
  project_id uuid not null,
  stated_on date not null,
  standing text not null check (standing in ('follows', 'late', 'stopped')),
  words text not null check (words <> ''),
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  recorded_for uuid not null,
  recorded_under uuid not null,
  primary key (municipality, id),
  constraint statement_is_of_a_project foreign key (municipality, project_id) references project,
  foreign key (municipality, recorded_under, recorded_by, recorded_for) references mandate (municipality, id, person_id, acts_for_id)
);
comment on table project_statement is 'How a project stood on a day, said to its steering group. Rows are added only.';
comment on column project_statement.municipality is 'Municipality of the project.';
comment on column project_statement.id is 'Unique everywhere (uuid).';
comment on column project_statement.project_id is 'The project that was spoken of.';
comment on column project_statement.stated_on is 'Day that it holds for.';
comment on column project_statement.standing is 'follows: it follows its plan; late: it is behind; stopped: it stands still.';
comment on column project_statement.words is 'How it stands, in words.';
comment on column project_statement.example is 'True when no source gives it.';
comment on column project_statement.recorded_at is 'When it was recorded here.';
comment on column project_statement.recorded_by is 'Who stated it.';
comment on column project_statement.recorded_for is 'The organisation on whose behalf it was stated.';
comment on column project_statement.recorded_under is 'The mandate that it was stated under.';
create index project_statement_by_project on project_statement (municipality, project_id, stated_on);

create table project_left (
  municipality int not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  words text not null check (words <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, deliverable_id),
  constraint left_is_a_deliverable foreign key (municipality, project_id, deliverable_id) references project_deliverable (municipality, project_id, id)
);
comment on table project_left is 'What was said of a deliverable that was not delivered when its project closed.';
comment on column project_left.municipality is 'Municipality of the project.';
comment on column project_left.project_id is 'The project that closed without it.';
comment on column project_left.deliverable_id is 'The deliverable that was left.';
comment on column project_left.words is 'What becomes of it.';
comment on column project_left.recorded_at is 'When it was recorded here.';
comment on column project_left.recorded_by is 'Who wrote the words.';

create table project_closing (
  municipality int not null,
  project_id uuid not null,
  closed_on date not null,
  result text not null check (result <> ''),
  takes_over text,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  recorded_for uuid not null,
  recorded_under uuid not null,
  primary key (municipality, project_id),
  constraint closing_is_of_a_project foreign key (municipality, project_id) references project,
  foreign key (municipality, recorded_under, recorded_by, recorded_for) references mandate (municipality, id, person_id, acts_for_id)
);
comment on table project_closing is 'That a project was closed: what came of it and who takes over. Nothing of it changes afterwards.';
comment on column project_closing.municipality is 'Municipality of the project.';
comment on column project_closing.project_id is 'The project that was closed.';
comment on column project_closing.closed_on is 'Day on which it was closed.';
comment on column project_closing.result is 'What came of it.';
comment on column project_closing.takes_over is 'Who or what goes on with it; null when nobody does.';
comment on column project_closing.example is 'True when no source gives it.';
comment on column project_closing.recorded_at is 'When it was recorded here.';
comment on column project_closing.recorded_by is 'Who closed it.';
comment on column project_closing.recorded_for is 'The organisation on whose behalf it was closed.';
comment on column project_closing.recorded_under is 'The mandate that it was closed under.';

create function project_stays_closed() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  changed jsonb := to_jsonb(coalesce(new, old));
  own uuid := coalesce(changed ->> 'project_id', changed ->> 'id')::uuid;
begin
  if exists (select from project_closing where municipality = (changed ->> 'municipality')::int and project_id = own) then
    raise exception 'a closed project stays as it is' using errcode = 'check_violation', constraint = 'project_stays_closed';
  end if;
  return coalesce(new, old);
end $$;
comment on function project_stays_closed() is 'Holds that nothing of a project changes after it was closed.';
revoke all on function project_stays_closed() from public;
grant execute on function project_stays_closed() to :"app";
create trigger project_stays_closed before update on project for each row execute function project_stays_closed();
create trigger project_stays_closed before insert or delete on project_area for each row execute function project_stays_closed();
create trigger project_stays_closed before insert or update or delete on project_track for each row execute function project_stays_closed();
create trigger project_stays_closed before insert or update or delete on project_document for each row execute function project_stays_closed();
create trigger project_stays_closed before insert or update on project_deliverable for each row execute function project_stays_closed();
create trigger project_stays_closed before insert or delete on project_deliverable_document for each row execute function project_stays_closed();
create trigger project_stays_closed before insert on project_move for each row execute function project_stays_closed();
create trigger project_stays_closed before insert on project_deliverable_end for each row execute function project_stays_closed();
create trigger project_stays_closed before insert on project_statement for each row execute function project_stays_closed();
create trigger project_stays_closed before insert on project_left for each row execute function project_stays_closed();

create function closing_says_all() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (
    select from project_deliverable one
    where one.municipality = new.municipality and one.project_id = new.project_id
      and not exists (select from project_deliverable_end over where over.municipality = one.municipality and over.deliverable_id = one.id)
      and not exists (select from project_left spoken where spoken.municipality = one.municipality and spoken.deliverable_id = one.id)
  ) then
    raise exception 'a project closes with a word on every deliverable' using errcode = 'check_violation', constraint = 'closing_says_all';
  end if;
  return new;
end $$;
comment on function closing_says_all() is 'Holds that a project closes with a word on every deliverable that is not over.';
revoke all on function closing_says_all() from public;
grant execute on function closing_says_all() to :"app";
create trigger closing_says_all before insert on project_closing for each row execute function closing_says_all();

alter table project enable row level security;
create policy project_read on project for select to :"app" using (in_scope(municipality));
create policy project_add on project for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
create policy project_change on project for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and written_by = acting_person());
grant select, insert on project to :"app";
grant update (slug, name, aim, director, owner, leader, body_id, period, rhythm, decided_by, decided_on, decided_precision, decision_reference, case_id, decided_body_id, version, written_by, written_at) on project to :"app";

alter table project_area enable row level security;
create policy project_area_read on project_area for select to :"app" using (in_scope(municipality));
create policy project_area_add on project_area for insert to :"app" with check (in_scope(municipality));
create policy project_area_delete on project_area for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on project_area to :"app";

alter table project_track enable row level security;
create policy project_track_read on project_track for select to :"app" using (in_scope(municipality));
create policy project_track_add on project_track for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
create policy project_track_change on project_track for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and written_by = acting_person());
create policy project_track_delete on project_track for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on project_track to :"app";
grant update (title, leads, version, written_by, written_at) on project_track to :"app";

alter table project_document enable row level security;
create policy project_document_read on project_document for select to :"app" using (in_scope(municipality));
create policy project_document_add on project_document for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
create policy project_document_change on project_document for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and written_by = acting_person());
create policy project_document_delete on project_document for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on project_document to :"app";
grant update (title, made_by, made_on, precision, reference, link, note, version, written_by, written_at) on project_document to :"app";

alter table project_deliverable enable row level security;
create policy project_deliverable_read on project_deliverable for select to :"app" using (in_scope(municipality));
create policy project_deliverable_add on project_deliverable for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
create policy project_deliverable_change on project_deliverable for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and written_by = acting_person());
grant select, insert on project_deliverable to :"app";
grant update (title, track_id, due_on, responsible, version, written_by, written_at) on project_deliverable to :"app";

alter table project_deliverable_document enable row level security;
create policy project_deliverable_document_read on project_deliverable_document for select to :"app" using (in_scope(municipality));
create policy project_deliverable_document_add on project_deliverable_document for insert to :"app" with check (in_scope(municipality));
create policy project_deliverable_document_delete on project_deliverable_document for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on project_deliverable_document to :"app";

alter table project_move enable row level security;
create policy project_move_read on project_move for select to :"app" using (in_scope(municipality));
create policy project_move_add on project_move for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on project_move to :"app";

alter table project_deliverable_end enable row level security;
create policy project_deliverable_end_read on project_deliverable_end for select to :"app" using (in_scope(municipality));
create policy project_deliverable_end_add on project_deliverable_end for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on project_deliverable_end to :"app";

alter table project_statement enable row level security;
create policy project_statement_read on project_statement for select to :"app" using (in_scope(municipality));
create policy project_statement_add on project_statement for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on project_statement to :"app";

alter table project_left enable row level security;
create policy project_left_read on project_left for select to :"app" using (in_scope(municipality));
create policy project_left_add on project_left for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on project_left to :"app";

alter table project_closing enable row level security;
create policy project_closing_read on project_closing for select to :"app" using (in_scope(municipality));
create policy project_closing_add on project_closing for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on project_closing to :"app";
