-- Who and what is in an area, its dwelling stock, and the register itself: blocks, parcels, and what areas became of which.

set search_path to helhed, public;

create table directory_entry (
  municipality int not null,
  id uuid not null,
  area_id uuid not null,
  estate_id uuid,
  kind text not null check (kind in ('institution', 'contract_holder', 'key_person', 'association', 'volunteers', 'meeting_place', 'offer')),
  name text collate "da-x-icu" not null check (name <> ''),
  organisation_id uuid,
  organisation_name text check (organisation_name <> ''),
  contact_role text,
  contact text,
  target_groups text[] not null default '{}' check (target_groups <@ array['small_children', 'schoolchildren', 'youth', 'parents', 'adults', 'older', 'jobless',
    'newcomers', 'mental_health', 'disability', 'exposed', 'everybody']),
  target_note text,
  activity_kind text check (activity_kind in ('homework', 'leisure', 'sport', 'spare_jobs', 'employment', 'mentoring', 'advice', 'health', 'language', 'parenting',
    'community', 'safety', 'culture', 'participation', 'environment', 'other')),
  activity_note text,
  place text,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  end_reason text,
  source text,
  example boolean not null default false,
  confirmed_on date not null,
  confirmed_under uuid not null,
  version int not null default 1,
  primary key (municipality, id),
  foreign key (municipality, area_id) references area,
  foreign key (municipality, estate_id) references estate,
  foreign key (municipality, organisation_id) references organisation,
  foreign key (municipality, confirmed_under) references mandate,
  constraint entry_names_one_organisation check (organisation_id is null or organisation_name is null),
  constraint offers_say_what_is_done check (kind <> 'offer' or activity_kind is not null),
  constraint an_end_has_its_reason check (end_reason is null or not upper_inf(period))
);
create index directory_entry_of_area on directory_entry (municipality, area_id);
comment on table directory_entry is 'Who and what is in an area: institutions, contract holders, key persons by role, local associations, volunteers'' groups, meeting places and running offers. What the area page opens with, and what a planned effort is held against.';
comment on column directory_entry.municipality is 'Municipality of the area.';
comment on column directory_entry.id is 'Unique everywhere (uuid).';
comment on column directory_entry.area_id is 'The area that it is in, or works in.';
comment on column directory_entry.estate_id is 'The one estate of the area that it is for; null when it is for all.';
comment on column directory_entry.kind is 'Institution, contract holder (kontraktholder), key person, local association, volunteers'' group, meeting place or running offer.';
comment on column directory_entry.name is 'What it is called; a key person by role and never by name.';
comment on column directory_entry.organisation_id is 'Organisation of the register that it belongs to.';
comment on column directory_entry.organisation_name is 'The organisation in words, when the register has it not.';
comment on column directory_entry.contact_role is 'Whom to ask for, by role.';
comment on column directory_entry.contact is 'Work telephone, work address or page; never a private one.';
comment on column directory_entry.target_groups is 'Whom it is for, by the short list of terms.';
comment on column directory_entry.target_note is 'Whom it is for, in further words.';
comment on column directory_entry.activity_kind is 'What is done there, by the short list of terms; an offer has one.';
comment on column directory_entry.activity_note is 'What is done there, in further words.';
comment on column directory_entry.place is 'House, room or address where it is.';
comment on column directory_entry.period is 'When it is there; no end while it goes on.';
comment on column directory_entry.end_reason is 'Why it ended.';
comment on column directory_entry.source is 'Document that it was taken from; null when somebody there told it.';
comment on column directory_entry.example is 'True when no source gives it: screens then mark it as an example.';
comment on column directory_entry.confirmed_on is 'Day that somebody last said it was right; a year later it fades.';
comment on column directory_entry.confirmed_under is 'The mandate of whoever said so, which gives the role that screens show.';
comment on column directory_entry.version is 'Counts corrections; a form that was opened on an older one is a stale edit.';

alter table directory_entry enable row level security;
create policy directory_entry_all on directory_entry to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert, update on directory_entry to :"app";
