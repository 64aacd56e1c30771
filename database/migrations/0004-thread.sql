-- The golden thread, and the addresses and publications that every record shares.

set search_path to helhed, public;

create table address (
  section text not null check (section in ('omraader', 'organer', 'organisationer', 'planer')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  municipality int not null references municipality,
  record_id uuid not null,
  since timestamptz not null default now(),
  primary key (section, slug)
);
comment on table address is 'Every address that a record has or once had. Unique nationwide; an old one redirects for ever, so rows are never removed.';
comment on column address.section is 'First part of the path: what kind of record.';
comment on column address.slug is 'Last part of the path; on collision the municipality''s name is appended.';
comment on column address.municipality is 'Municipality of the record.';
comment on column address.record_id is 'The record; its own slug says which of its addresses is the present one.';
comment on column address.since is 'When the address was taken.';
create index address_by_record on address (municipality, record_id);

create table thread_bead (
  municipality int not null references municipality,
  id uuid not null,
  place text not null check (place in ('area', 'forum', 'plan', 'part', 'goal', 'activity', 'money', 'measurement', 'decision')),
  name text collate "da-x-icu" not null,
  href text not null check (href like '/%'),
  state text not null check (state in ('wait', 'progress', 'missing', 'good', 'stopped')),
  detail text,
  changed_at timestamptz not null default now(),
  primary key (municipality, id)
);
comment on table thread_bead is 'One bead per record that lies on the golden thread. Written by the command that changes the record, so that a page''s strip is read with one statement.';
comment on column thread_bead.municipality is 'Municipality of the record.';
comment on column thread_bead.id is 'The record''s own id.';
comment on column thread_bead.place is 'Which of the nine places of the thread it takes.';
comment on column thread_bead.name is 'The record''s name, for lists and search.';
comment on column thread_bead.href is 'Its page.';
comment on column thread_bead.state is 'One of the five states; the worst of a place is the place''s state.';
comment on column thread_bead.detail is 'What the state is about, as a key of the thread''s texts; null when all is in order.';
comment on column thread_bead.changed_at is 'When state or name last changed.';

create table thread_link (
  municipality int not null,
  from_id uuid not null,
  to_id uuid not null,
  since timestamptz not null default now(),
  primary key (municipality, from_id, to_id),
  foreign key (municipality, from_id) references thread_bead,
  foreign key (municipality, to_id) references thread_bead,
  check (from_id <> to_id)
);
comment on table thread_link is 'What leads to what: from the earlier place of the thread to the later. Both ends belong to one municipality.';
comment on column thread_link.municipality is 'Municipality of both records.';
comment on column thread_link.from_id is 'The earlier record, such as an area.';
comment on column thread_link.to_id is 'The later record, such as the forum that coordinates it.';
comment on column thread_link.since is 'When the two were tied.';
create index thread_link_back on thread_link (municipality, to_id);

create table publication (
  municipality int not null references municipality,
  id uuid not null,
  kind text not null check (kind in ('area', 'body')),
  record_id uuid not null,
  slug text not null,
  title text collate "da-x-icu" not null,
  content jsonb not null,
  published_at timestamptz not null,
  published_by uuid not null references person,
  withdrawn_at timestamptz,
  primary key (municipality, id)
);
comment on table publication is 'What the public may read. Public pages and open data read this table and nothing else, since row-level security hides rows and not columns.';
comment on column publication.municipality is 'Municipality that published it.';
comment on column publication.id is 'One row per act of publishing.';
comment on column publication.kind is 'Which kind of record was published; decides the form of content.';
comment on column publication.record_id is 'The area or body whose page the content fills.';
comment on column publication.slug is 'Its address at the time.';
comment on column publication.title is 'Its name at the time.';
comment on column publication.content is 'The published form: official figures and statuses of an area, seats of a body without persons.';
comment on column publication.published_at is 'From when the public sees it.';
comment on column publication.published_by is 'Who published it.';
comment on column publication.withdrawn_at is 'From when a later publication or a withdrawal replaced it; null for the one in force.';
create unique index publication_in_force on publication (municipality, record_id) where withdrawn_at is null;
create index publication_by_slug on publication (kind, slug) where withdrawn_at is null;

alter table address enable row level security;
alter table thread_bead enable row level security;
alter table thread_link enable row level security;
alter table publication enable row level security;
create policy address_read on address for select to :"app" using (true);
create policy address_add on address for insert to :"app" with check (in_scope(municipality));
create policy thread_bead_read on thread_bead for select to :"app" using (in_scope(municipality));
create policy thread_bead_add on thread_bead for insert to :"app" with check (in_scope(municipality));
create policy thread_bead_change on thread_bead for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy thread_link_read on thread_link for select to :"app" using (in_scope(municipality));
create policy thread_link_add on thread_link for insert to :"app" with check (in_scope(municipality));
create policy thread_link_remove on thread_link for delete to :"app" using (in_scope(municipality));
create policy publication_read on publication for select to :"app" using (withdrawn_at is null or in_scope(municipality));
create policy publication_add on publication for insert to :"app" with check (in_scope(municipality));
create policy publication_change on publication for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert on address to :"app";
grant select, insert, update on thread_bead to :"app";
grant select, insert, delete on thread_link to :"app";
grant select, insert on publication to :"app";
grant update (withdrawn_at) on publication to :"app";
