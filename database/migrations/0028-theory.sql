-- The theory of change of a part: what leads to what, and why one should believe it.

set search_path to helhed, public;

alter table budget_line add constraint budget_line_is_of_its_part unique (municipality, part_id, id);

create table theory_node (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  position int not null check (position > 0),
  kind text not null check (kind in ('need', 'resource', 'activity', 'output', 'outcome', 'impact')),
  horizon text check (horizon in ('short', 'middle', 'long')),
  title text check (title <> ''),
  note text check (note <> ''),
  activity_id uuid,
  goal_id uuid,
  line_id uuid,
  responsible text check (responsible <> ''),
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, part_id, id),
  constraint theory_node_position_is_free unique (municipality, part_id, position) deferrable initially deferred,
  constraint theory_node_activity_stands_once unique (municipality, activity_id),
  foreign key (municipality, part_id) references part,
  constraint theory_node_activity_fkey foreign key (municipality, part_id, activity_id) references activity (municipality, part_id, id),
  constraint theory_node_goal_fkey foreign key (municipality, part_id, goal_id) references goal (municipality, part_id, id),
  constraint theory_node_line_fkey foreign key (municipality, part_id, line_id) references budget_line (municipality, part_id, id),
  constraint theory_node_has_a_name check (title is not null or num_nonnulls(activity_id, goal_id, line_id) > 0),
  constraint only_outcomes_have_a_horizon check ((kind = 'outcome') = (horizon is not null)),
  constraint theory_node_is_tied_by_its_kind check (
    (activity_id is null or kind = 'activity') and (goal_id is null or kind in ('output', 'outcome', 'impact')) and (line_id is null or kind in ('resource', 'activity')))
);
comment on table theory_node is 'One link in the theory of change of a part: a need, what is put in, what is done, what comes out of it, what changes. A part without any has no theory.';
comment on column theory_node.municipality is 'Municipality of the part.';
comment on column theory_node.id is 'Unique everywhere (uuid).';
comment on column theory_node.part_id is 'The agreement whose theory it is in.';
comment on column theory_node.position is 'Order of reading within the part, from 1; within a column the lower stands first.';
comment on column theory_node.kind is 'The column that it stands in.';
comment on column theory_node.horizon is 'How soon an outcome is to show; only outcomes have one.';
comment on column theory_node.title is 'What it is called; where nothing stands, what it is tied to gives it its name.';
comment on column theory_node.note is 'What one must know to understand it.';
comment on column theory_node.activity_id is 'The activity of the same part that it stands for.';
comment on column theory_node.goal_id is 'The goal of the same part whose indicator shows it.';
comment on column theory_node.line_id is 'The budget line of the same part that pays for it.';
comment on column theory_node.responsible is 'Who sees to it, by role, where the activity or the goal does not say so already.';
comment on column theory_node.example is 'True when no source gives it.';
comment on column theory_node.version is 'Counts saves; a form that was opened on an older one is a stale edit.';
create index theory_node_by_goal on theory_node (municipality, goal_id) where goal_id is not null;
create index theory_node_by_line on theory_node (municipality, line_id) where line_id is not null;

create table theory_arrow (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  assumption text check (assumption <> ''),
  test text check (test <> ''),
  others text check (others <> ''),
  evidence text check (evidence <> ''),
  example boolean not null default false,
  version int not null default 1,
  primary key (municipality, id),
  constraint theory_arrow_stands_once unique (municipality, from_id, to_id),
  constraint theory_arrow_leads_elsewhere check (from_id <> to_id),
  foreign key (municipality, part_id, from_id) references theory_node (municipality, part_id, id),
  foreign key (municipality, part_id, to_id) references theory_node (municipality, part_id, id)
);
comment on table theory_arrow is 'That one link of a theory of change leads to another, what one assumes by saying so, and how it is held against reality.';
comment on column theory_arrow.municipality is 'Municipality of both ends.';
comment on column theory_arrow.id is 'Unique everywhere (uuid).';
comment on column theory_arrow.part_id is 'The agreement of both ends.';
comment on column theory_arrow.from_id is 'The link that leads.';
comment on column theory_arrow.to_id is 'The link that it leads to.';
comment on column theory_arrow.assumption is 'What must hold for the one to lead to the other.';
comment on column theory_arrow.test is 'How and when one sees whether the assumption holds.';
comment on column theory_arrow.others is 'Who and what else influences it.';
comment on column theory_arrow.evidence is 'What is known that speaks for it.';
comment on column theory_arrow.example is 'True when no source gives it.';
comment on column theory_arrow.version is 'Counts saves; a form that was opened on an older one is a stale edit.';
create index theory_arrow_by_part on theory_arrow (municipality, part_id);
create index theory_arrow_by_end on theory_arrow (municipality, to_id);

create function theory_has_no_circle() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  -- Two arrows that close a circle together would each see none: one waits for the other.
  perform from part where part.municipality = new.municipality and part.id = new.part_id for no key update;
  if exists (
    with recursive way (id) as (
      select new.to_id
      union select arrow.to_id from way join theory_arrow arrow on arrow.municipality = new.municipality and arrow.from_id = way.id
    ) select from way where way.id = new.from_id
  ) then
    raise exception 'a theory of change leads nowhere when it leads in a circle' using errcode = 'check_violation', constraint = 'theory_has_no_circle';
  end if;
  return null;
end $$;
comment on function theory_has_no_circle() is 'Holds that no link of a theory leads back to itself, however long the way.';
create constraint trigger theory_has_no_circle after insert or update of from_id, to_id on theory_arrow for each row execute function theory_has_no_circle();

alter table theory_node enable row level security;
alter table theory_arrow enable row level security;
create policy theory_node_all on theory_node to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy theory_arrow_all on theory_arrow to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert, update, delete on theory_node, theory_arrow to :"app";
