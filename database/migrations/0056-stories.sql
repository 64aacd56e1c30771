-- Stories and observations: what somebody saw that figures do not tell, at the outcome that it is about.

set search_path to helhed, public;

create table story (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  words text not null check (words <> ''),
  seen_by text not null check (seen_by <> ''),
  seen_on date not null,
  consented_on date,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  constraint story_is_of_a_plan foreign key (municipality, work_id) references work
);
comment on table story is 'What somebody saw or was told that shows an outcome, without names. Who takes the consent back has the row deleted, not marked.';
comment on column story.municipality is 'Municipality of the plan.';
comment on column story.id is 'Unique everywhere (uuid).';
comment on column story.work_id is 'The plan whose outcome it shows.';
comment on column story.words is 'What was seen, or somebody''s own words.';
comment on column story.seen_by is 'Who saw or heard it, by role.';
comment on column story.seen_on is 'Day on which it was seen or told.';
comment on column story.consented_on is 'Day on which somebody consented to own words being kept; null where it is an observation in the writer''s words.';
comment on column story.example is 'True when no source gives it.';
comment on column story.recorded_at is 'When it was written down here.';
comment on column story.recorded_by is 'Who wrote it down.';
create index story_by_plan on story (municipality, work_id, seen_on);
alter table story enable row level security;
create policy story_read on story for select to :"app" using (in_scope(municipality));
create policy story_add on story for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy story_delete on story for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on story to :"app";

create table story_tag (
  municipality int not null,
  id uuid not null,
  story_id uuid not null,
  goal_id uuid,
  node_id uuid,
  primary key (municipality, id),
  constraint tag_is_of_a_story foreign key (municipality, story_id) references story on delete cascade,
  constraint tag_is_at_a_goal foreign key (municipality, goal_id) references goal on delete cascade,
  constraint tag_is_at_a_node foreign key (municipality, node_id) references theory_node on delete cascade,
  constraint tag_is_at_one_outcome check (num_nonnulls(goal_id, node_id) = 1)
);
comment on table story_tag is 'Which outcomes a story shows: goals, and outcomes of the theory of change. Where the outcome is removed the story stays without it.';
comment on column story_tag.municipality is 'Municipality of the story.';
comment on column story_tag.id is 'Unique everywhere (uuid).';
comment on column story_tag.story_id is 'The story that shows it.';
comment on column story_tag.goal_id is 'The goal that it shows; null where it shows a node.';
comment on column story_tag.node_id is 'The outcome of a theory that it shows; null where it shows a goal.';
create index story_tag_by_story on story_tag (municipality, story_id);
create index story_tag_by_goal on story_tag (municipality, goal_id) where goal_id is not null;
create index story_tag_by_node on story_tag (municipality, node_id) where node_id is not null;
alter table story_tag enable row level security;
create policy story_tag_read on story_tag for select to :"app" using (in_scope(municipality));
create policy story_tag_add on story_tag for insert to :"app" with check (in_scope(municipality));
create policy story_tag_delete on story_tag for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on story_tag to :"app";
