-- Sessions of an activity: each time that it was held, and how many came.

set search_path to helhed, public;

create table activity_session (
  municipality int not null,
  id uuid not null,
  activity_id uuid not null,
  held_on date not null,
  volunteers int not null default 0 check (volunteers between 0 and 999),
  volunteer_hours numeric(6, 2) check (volunteer_hours > 0),
  note text check (note <> ''),
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  constraint session_is_of_an_activity foreign key (municipality, activity_id) references activity,
  constraint hours_are_of_volunteers check (volunteer_hours is null or volunteers > 0)
);
comment on table activity_session is 'Each time that an activity was held, as somebody counted it. Nothing is written over: a correction is a row of its own that ends the one before it. Counts only, never persons.';
comment on column activity_session.municipality is 'Municipality of the activity.';
comment on column activity_session.id is 'Unique everywhere (uuid); made on the device that it was written on, so that what is sent twice is there once.';
comment on column activity_session.activity_id is 'What was held.';
comment on column activity_session.held_on is 'Day on which it was held.';
comment on column activity_session.volunteers is 'How many volunteers helped.';
comment on column activity_session.volunteer_hours is 'Hours that they gave together, where somebody keeps count of them.';
comment on column activity_session.note is 'One line about it, without persons.';
comment on column activity_session.example is 'True when no source gives it.';
comment on column activity_session.recorded_at is 'When it reached Helhed; that may be days after it was written on a telephone.';
comment on column activity_session.recorded_by is 'Who registered it.';
create index session_by_activity on activity_session (municipality, activity_id, held_on);
create index session_by_writer on activity_session (recorded_by, recorded_at);
alter table activity_session enable row level security;
create policy activity_session_read on activity_session for select to :"app" using (in_scope(municipality));
create policy activity_session_add on activity_session for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
grant select, insert on activity_session to :"app";

create table session_count (
  municipality int not null,
  id uuid not null,
  session_id uuid not null,
  target_group text not null check (target_group in ('small_children', 'schoolchildren', 'youth', 'parents', 'adults', 'older', 'jobless',
    'newcomers', 'mental_health', 'disability', 'exposed', 'everybody')),
  people int not null check (people between 1 and 9999),
  primary key (municipality, id),
  constraint group_is_counted_once unique (municipality, session_id, target_group),
  foreign key (municipality, session_id) references activity_session
);
comment on table session_count is 'How many of each group came to a session. Nobody is counted in two groups of one session.';
comment on column session_count.municipality is 'Municipality of the session.';
comment on column session_count.id is 'Unique everywhere (uuid).';
comment on column session_count.session_id is 'The session that they came to.';
comment on column session_count.target_group is 'A target group of activities; everybody stands for those of no group named.';
comment on column session_count.people is 'How many came. A group of which nobody came has no row.';
alter table session_count enable row level security;
create policy session_count_read on session_count for select to :"app" using (in_scope(municipality));
create policy session_count_add on session_count for insert to :"app" with check (in_scope(municipality));
grant select, insert on session_count to :"app";

create table session_ending (
  municipality int not null,
  session_id uuid not null,
  successor_id uuid,
  reason text not null check (reason <> ''),
  ended_at timestamptz not null,
  ended_by uuid not null references person,
  primary key (municipality, session_id),
  foreign key (municipality, session_id) references activity_session,
  constraint session_is_replaced_by_a_session foreign key (municipality, successor_id) references activity_session
);
comment on table session_ending is 'Sessions that no longer count, and why: corrected or taken back.';
comment on column session_ending.municipality is 'Municipality of the session.';
comment on column session_ending.session_id is 'What no longer counts.';
comment on column session_ending.successor_id is 'The corrected one; null where it was taken back.';
comment on column session_ending.reason is 'Why, in the words of whoever did it.';
comment on column session_ending.ended_at is 'When it ceased to count.';
comment on column session_ending.ended_by is 'Who corrected it or took it back.';
create index session_ending_by_successor on session_ending (municipality, successor_id) where successor_id is not null;
alter table session_ending enable row level security;
create policy session_ending_read on session_ending for select to :"app" using (in_scope(municipality));
create policy session_ending_add on session_ending for insert to :"app" with check (in_scope(municipality) and ended_by = acting_person());
grant select, insert on session_ending to :"app";
