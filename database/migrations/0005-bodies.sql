-- Bodies and their seats.

set search_path to helhed, public;

create table body (
  municipality int not null references municipality,
  id uuid not null,
  kind text not null check (kind in ('council', 'standing_committee', 'task_committee', 'plan_board', 'district_board', 'steering_group', 'coordination_forum', 'working_group', 'estate_meeting', 'estate_board', 'association_board')),
  slug text not null,
  name text collate "da-x-icu" not null check (name <> ''),
  decides text not null check (decides in ('here', 'elsewhere')),
  composition text,
  legal_basis text,
  terms_of_reference text,
  residents_part text,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, slug),
  constraint coordination_forum_says_residents_part check (kind <> 'coordination_forum' or coalesce(residents_part, '') <> '')
);
comment on table body is 'Everything that meets and decides or coordinates: councils, committees, boards, forums, groups. Its members sit in seats, which stay when people leave.';
comment on column body.municipality is 'Municipality it works in.';
comment on column body.id is 'Unique everywhere (uuid).';
comment on column body.kind is 'What it is in the field''s terms.';
comment on column body.slug is 'Its present address below /organer/.';
comment on column body.name is 'Name in full, as its terms of reference give it.';
comment on column body.decides is '"here": its seats act in Helhed; "elsewhere": what it decides is recorded with its paper and confirmed by a second person.';
comment on column body.composition is 'Template of rules/seat-composition that its seats are checked against; null when nothing is laid down.';
comment on column body.legal_basis is 'Law, regulation or decision that it rests on.';
comment on column body.terms_of_reference is 'Kommissorium: what it is to do, in plain text.';
comment on column body.residents_part is 'How residents take part. A coordination forum cannot be set up without it (Skanderborg''s strategy makes it a precondition).';
comment on column body.period is 'From when until when it exists; without an upper bound it is standing.';
comment on column body.example is 'True when no source names it.';
comment on column body.source is 'Document that it comes from.';
comment on column body.case_number is 'Case number in the municipality''s own records system, free text.';
comment on column body.document_number is 'Document number in the records system, free text.';
comment on column body.kle is 'KLE subject number, free text.';
comment on column body.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table body_parent (
  municipality int not null,
  body_id uuid not null,
  parent_id uuid not null,
  primary key (municipality, body_id, parent_id),
  foreign key (municipality, body_id) references body,
  foreign key (municipality, parent_id) references body,
  constraint body_is_not_its_own_parent check (body_id <> parent_id)
);
comment on table body_parent is 'Whom a body answers to. Several parents are ordinary: a task committee can answer to three standing committees, and all three see it.';
comment on column body_parent.municipality is 'Municipality of both.';
comment on column body_parent.body_id is 'The body below.';
comment on column body_parent.parent_id is 'The body above.';

create table body_coordination (
  municipality int not null,
  body_id uuid not null,
  with_id uuid not null,
  subject text not null check (subject <> ''),
  responsible text not null check (responsible <> ''),
  primary key (municipality, body_id, with_id),
  foreign key (municipality, body_id) references body,
  foreign key (municipality, with_id) references body,
  constraint body_does_not_coordinate_with_itself check (body_id <> with_id)
);
comment on table body_coordination is 'Which other body a body coordinates with, about what, and who sees to it.';
comment on column body_coordination.municipality is 'Municipality of both.';
comment on column body_coordination.body_id is 'The body that has the duty.';
comment on column body_coordination.with_id is 'The other body.';
comment on column body_coordination.subject is 'What they coordinate about.';
comment on column body_coordination.responsible is 'Seat or role that sees to it.';

create table body_service (
  municipality int not null,
  body_id uuid not null,
  organisation_id uuid not null,
  task text,
  primary key (municipality, body_id, organisation_id),
  foreign key (municipality, body_id) references body,
  foreign key (municipality, organisation_id) references organisation
);
comment on table body_service is 'Who serves a body: writes its agendas, keeps its papers.';
comment on column body_service.municipality is 'Municipality of both.';
comment on column body_service.body_id is 'The body that is served.';
comment on column body_service.organisation_id is 'Secretariat or administration that serves it.';
comment on column body_service.task is 'What the service consists of, where it is said.';

create table seat (
  municipality int not null,
  id uuid not null,
  body_id uuid not null,
  position int not null check (position > 0),
  category text not null check (category ~ '^[a-z0-9-]+$'),
  title text not null check (title <> ''),
  office text check (office in ('chair', 'vice_chair')),
  participation text not null check (participation in ('member', 'observer', 'ad_hoc')),
  level text check (level in ('director', 'local_leader')),
  profile text,
  represents_id uuid,
  appointed_by_body_id uuid,
  appointed_by_organisation_id uuid,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  primary key (municipality, id),
  unique (municipality, body_id, id),
  foreign key (municipality, body_id) references body,
  foreign key (municipality, represents_id) references organisation,
  foreign key (municipality, appointed_by_body_id) references body,
  foreign key (municipality, appointed_by_organisation_id) references organisation,
  constraint seat_is_appointed_by_one check (num_nonnulls(appointed_by_body_id, appointed_by_organisation_id) <= 1),
  constraint observers_hold_no_office check (office is null or participation = 'member'),
  constraint office_is_held_by_one_seat exclude using gist (municipality with =, body_id with =, office with =, period with &&) where (office is not null),
  constraint seat_position_is_free exclude using gist (municipality with =, body_id with =, position with =, period with &&)
);
comment on table seat is 'A place in a body. It stays when its holder leaves, so that a vacancy can be seen and named.';
comment on column seat.municipality is 'Municipality of the body.';
comment on column seat.id is 'Unique everywhere (uuid).';
comment on column seat.body_id is 'The body it is a place in.';
comment on column seat.position is 'Order on the page, from 1.';
comment on column seat.category is 'Category of the composition template that it counts in, such as council or estate-board.';
comment on column seat.title is 'What the seat is called on screen: role or profile, never a person.';
comment on column seat.office is 'Chair or vice-chair; at most one of each at a time.';
comment on column seat.participation is 'Member (votes), observer (sees papers, no vote), ad hoc (takes part in items only).';
comment on column seat.level is 'Director level or local leader, where the composition asks for it.';
comment on column seat.profile is 'Experience that the holder brings.';
comment on column seat.represents_id is 'Organisation whose side the seat speaks for.';
comment on column seat.appointed_by_body_id is 'Body that appoints the holder, such as the council.';
comment on column seat.appointed_by_organisation_id is 'Organisation that appoints the holder, where no body does.';
comment on column seat.period is 'From when until when the seat exists.';

create table seat_holding (
  municipality int not null,
  id uuid not null,
  body_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null references person,
  standing text not null check (standing in ('holder', 'substitute')),
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  ended_reason text,
  version int not null default 1,
  primary key (municipality, id),
  foreign key (municipality, body_id, seat_id) references seat (municipality, body_id, id),
  constraint seat_has_one_holder_at_a_time exclude using gist (municipality with =, seat_id with =, period with &&) where (standing = 'holder'),
  constraint person_has_one_seat_in_a_body exclude using gist (municipality with =, body_id with =, person_id with =, period with &&)
);
comment on table seat_holding is 'Who sits in a seat, from when until when; substitutes likewise. Past holders stay as history.';
comment on column seat_holding.municipality is 'Municipality of the body.';
comment on column seat_holding.id is 'Unique everywhere (uuid).';
comment on column seat_holding.body_id is 'The seat''s body, repeated so that one person can hold one seat in it only.';
comment on column seat_holding.seat_id is 'Which of the body''s seats is held.';
comment on column seat_holding.person_id is 'Who holds it.';
comment on column seat_holding.standing is 'Holder, or substitute who steps in when the holder is away.';
comment on column seat_holding.period is 'Half-open; when somebody leaves the upper bound is set.';
comment on column seat_holding.ended_reason is 'Why the holder left, where it was said.';
comment on column seat_holding.version is 'Counts saves.';

alter table mandate add foreign key (municipality, body_id) references body;

alter table body enable row level security;
alter table body_parent enable row level security;
alter table body_coordination enable row level security;
alter table body_service enable row level security;
alter table seat enable row level security;
alter table seat_holding enable row level security;
create policy body_all on body to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy body_parent_all on body_parent to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy body_coordination_all on body_coordination to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy body_service_all on body_service to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy seat_all on seat to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy seat_holding_all on seat_holding to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert, update on body, seat to :"app";
grant select, insert, delete on body_parent, body_coordination, body_service to :"app";
grant select, insert on seat_holding to :"app";
grant update (period, ended_reason, version) on seat_holding to :"app";

-- Who sits in a seat is seen by those who see the body, whether or not the person holds a mandate.
create index seat_holding_by_person on seat_holding (person_id);
create index seat_by_body on seat (municipality, body_id);
drop policy person_read on person;
create policy person_read on person for select to :"app" using (
  id = acting_person()
  or exists (select from mandate where mandate.person_id = person.id)
  or exists (select from seat_holding where seat_holding.person_id = person.id));
