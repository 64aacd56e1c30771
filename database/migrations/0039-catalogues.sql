-- What a plan stands on: catalogues of what is known to work, references to them, and what each activity has shown.

set search_path to helhed, public;

create table catalogue (
  municipality int not null references municipality,
  id uuid not null,
  kind text not null check (kind in ('evidence', 'local')),
  name text not null check (name <> ''),
  publisher text not null check (publisher <> ''),
  edition text not null check (edition <> ''),
  published_on date,
  keeper_id uuid,
  levels text[] not null default '{}' check (array_position(levels, '') is null and array_position(levels, null) is null),
  source text check (source <> ''),
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  constraint catalogue_edition_is_there_once unique (municipality, name, publisher, edition),
  foreign key (municipality, keeper_id) references body,
  constraint local_catalogues_have_a_keeper check ((kind = 'local') = (keeper_id is not null))
);
comment on table catalogue is 'An edition of a catalogue of core activities (kerneaktiviteter), or a body''s own list of measures for inspiration. Each edition is a catalogue of its own, so that a plan keeps referring to the one it was written by.';
comment on column catalogue.municipality is 'Municipality that has taken it in.';
comment on column catalogue.id is 'Unique everywhere (uuid).';
comment on column catalogue.kind is 'evidence: what studies support; local: what a body has found worth passing on.';
comment on column catalogue.name is 'What it is called, without edition.';
comment on column catalogue.publisher is 'Who publishes it; a demand names the publisher by this.';
comment on column catalogue.edition is 'Year or number of the edition, as the demand names it.';
comment on column catalogue.published_on is 'Day of the edition, where it is known.';
comment on column catalogue.keeper_id is 'The body that keeps a local catalogue; none for what others publish.';
comment on column catalogue.levels is 'Its own scale of knowledge in words, weakest first; empty where it has none or none was read.';
comment on column catalogue.source is 'Where it is found.';
comment on column catalogue.example is 'True when no source gives it.';
comment on column catalogue.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table catalogue_entry (
  municipality int not null,
  id uuid not null,
  catalogue_id uuid not null,
  number int not null check (number between 1 and 999),
  title text not null check (title <> ''),
  what text not null check (what <> ''),
  kind text check (kind in ('homework', 'leisure', 'sport', 'spare_jobs', 'employment', 'mentoring', 'advice', 'health', 'language', 'parenting', 'community', 'safety', 'culture', 'participation', 'environment', 'other')),
  target_groups text[] not null default '{}' check (target_groups <@ array['small_children', 'schoolchildren', 'youth', 'parents', 'adults', 'older', 'jobless', 'newcomers', 'mental_health', 'disability', 'exposed', 'everybody']),
  method text check (method <> ''),
  level int check (level > 0),
  sources text check (sources <> ''),
  indicators text check (indicators <> ''),
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  constraint entry_number_is_free unique (municipality, catalogue_id, number),
  constraint entry_title_is_free unique (municipality, catalogue_id, title),
  foreign key (municipality, catalogue_id) references catalogue
);
comment on table catalogue_entry is 'A core activity or measure of a catalogue: what it is, for whom, how well it is known to work, and how one would see that it does.';
comment on column catalogue_entry.municipality is 'Municipality of the catalogue.';
comment on column catalogue_entry.id is 'Unique everywhere (uuid).';
comment on column catalogue_entry.catalogue_id is 'The edition that it stands in.';
comment on column catalogue_entry.number is 'Its number there, or the order in which it was taken in.';
comment on column catalogue_entry.title is 'What it is called.';
comment on column catalogue_entry.what is 'What is done, in the municipality''s own words.';
comment on column catalogue_entry.kind is 'Kind of activity, by the short list of terms.';
comment on column catalogue_entry.target_groups is 'For whom, by the short list of terms.';
comment on column catalogue_entry.method is 'How it is done.';
comment on column catalogue_entry.level is 'Which level of its catalogue''s scale it has, counted from 1; none where nothing was read.';
comment on column catalogue_entry.sources is 'Studies behind it.';
comment on column catalogue_entry.indicators is 'By what one usually sees whether it works.';
comment on column catalogue_entry.example is 'True when no source gives it.';
comment on column catalogue_entry.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table activity_reference (
  municipality int not null,
  activity_id uuid not null,
  entry_id uuid not null,
  primary key (municipality, activity_id, entry_id),
  foreign key (municipality, activity_id) references activity on delete cascade,
  constraint reference_is_to_an_entry foreign key (municipality, entry_id) references catalogue_entry
);
comment on table activity_reference is 'Which entries of catalogues an activity refers to; part of what is frozen and approved.';
comment on column activity_reference.municipality is 'Municipality of both.';
comment on column activity_reference.activity_id is 'What refers: an activity of a plan or an effort.';
comment on column activity_reference.entry_id is 'The entry; it cannot go while an activity refers to it.';
create index activity_reference_by_entry on activity_reference (municipality, entry_id);

create table activity_effect (
  municipality int not null,
  id uuid not null,
  activity_id uuid not null,
  judged_on date not null,
  effect text not null check (effect in ('positive', 'none', 'negative')),
  grounds text not null check (grounds <> ''),
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  constraint effect_is_of_an_activity foreign key (municipality, activity_id) references activity
);
comment on table activity_effect is 'What somebody has judged an activity to have shown, and on which grounds. The latest counts; the earlier stay.';
comment on column activity_effect.municipality is 'Municipality of the activity.';
comment on column activity_effect.id is 'Unique everywhere (uuid).';
comment on column activity_effect.activity_id is 'The activity; it cannot go once it has been judged.';
comment on column activity_effect.judged_on is 'Day from which the judgement holds.';
comment on column activity_effect.effect is 'positive: it goes the right way; none: no change; negative: it goes the wrong way.';
comment on column activity_effect.grounds is 'What the judgement rests on, in words.';
comment on column activity_effect.example is 'True when no source gives it.';
comment on column activity_effect.recorded_at is 'When it was recorded here.';
comment on column activity_effect.recorded_by is 'Who recorded it.';
create index activity_effect_by_activity on activity_effect (municipality, activity_id, judged_on);

alter table catalogue enable row level security;
alter table catalogue_entry enable row level security;
alter table activity_reference enable row level security;
alter table activity_effect enable row level security;
create policy catalogue_all on catalogue to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy catalogue_entry_all on catalogue_entry to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy activity_reference_all on activity_reference to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy activity_effect_read on activity_effect for select to :"app" using (in_scope(municipality));
create policy activity_effect_add on activity_effect for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert, update on catalogue to :"app";
grant select, insert, update, delete on catalogue_entry, activity_reference to :"app";
grant select, insert on activity_effect to :"app";
