-- What front-line staff see in areas and estates, and what becomes of it.

set search_path to helhed, public;

create table signal (
  municipality int not null references municipality,
  id uuid not null,
  area_id uuid,
  estate_id uuid,
  place text,
  topic text not null check (topic ~ '^[a-z_]+$'),
  seriousness text not null check (seriousness in ('watch', 'talk', 'urgent')),
  words text not null check (words <> ''),
  seen_on date not null,
  state text not null default 'received' check (state in ('received', 'seen', 'in_case', 'answered', 'closed')),
  waiting_since timestamptz,
  example boolean not null default false,
  recorded_by uuid not null references person,
  recorded_under uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (municipality, id),
  foreign key (municipality, area_id) references area,
  foreign key (municipality, estate_id) references estate,
  foreign key (municipality, recorded_under) references mandate,
  constraint signal_is_about_a_place check (num_nonnulls(area_id, estate_id, place) > 0)
);
comment on table signal is 'What front-line staff see in an area or estate and want the municipality to look at. Internal: never published, and never about named persons.';
comment on column signal.municipality is 'Municipality of the place.';
comment on column signal.id is 'Made when the form was opened, so that a form sent twice is one signal.';
comment on column signal.area_id is 'The area it is about, or that the estate lies in.';
comment on column signal.estate_id is 'The estate it is about, where one was named.';
comment on column signal.place is 'The place in the writer''s words, where no area or estate of that name was known.';
comment on column signal.topic is 'Topic from the municipality''s list of the day.';
comment on column signal.seriousness is '"watch": keep an eye on it; "talk": let us talk about it; "urgent": it cannot wait.';
comment on column signal.words is 'What was seen, in plain words about the place.';
comment on column signal.seen_on is 'Day it was seen, as the writer remembers it.';
comment on column signal.state is 'Where it stands for the writer.';
comment on column signal.waiting_since is 'Since when the writer waits for a word; null when somebody has answered.';
comment on column signal.example is 'True when it belongs to the demonstration and no source tells of it.';
comment on column signal.recorded_by is 'Who wrote it; sees what becomes of it.';
comment on column signal.recorded_under is 'Mandate that it was written under: role and organisation.';
comment on column signal.recorded_at is 'When it was sent.';
comment on column signal.version is 'Counts saves; a form that was opened on an older one is a stale edit.';
create index signal_by_writer on signal (recorded_by);
create index signal_by_area on signal (municipality, area_id);

create table signal_entry (
  municipality int not null,
  id uuid not null,
  signal_id uuid not null,
  kind text not null check (kind in ('seen', 'answer', 'reply', 'gathered', 'placed', 'closed')),
  words text,
  recorded_by uuid not null references person,
  recorded_under uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, signal_id) references signal,
  foreign key (municipality, recorded_under) references mandate,
  constraint answers_have_words check (kind not in ('answer', 'reply', 'closed') or coalesce(words, '') <> '')
);
comment on table signal_entry is 'What became of a signal: seen, answered, answered back, closed with a reason. Rows are never changed.';
comment on column signal_entry.municipality is 'Municipality of the signal.';
comment on column signal_entry.id is 'Unique everywhere (uuid).';
comment on column signal_entry.signal_id is 'The signal that it belongs to.';
comment on column signal_entry.kind is 'What was done; a reply is the writer''s own word back.';
comment on column signal_entry.words is 'The answer, the reply, or the reason for closing.';
comment on column signal_entry.recorded_by is 'Who did it.';
comment on column signal_entry.recorded_under is 'Mandate that it was done under.';
comment on column signal_entry.recorded_at is 'When it was done.';
create index signal_entry_by_signal on signal_entry (municipality, signal_id);

alter table signal enable row level security;
alter table signal_entry enable row level security;
create policy signal_read on signal for select to :"app" using (in_scope(municipality));
create policy signal_add on signal for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy signal_change on signal for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy signal_entry_read on signal_entry for select to :"app" using (in_scope(municipality));
create policy signal_entry_add on signal_entry for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant update (area_id, state, waiting_since, version) on signal to :"app";
grant select, insert on signal, signal_entry to :"app";
