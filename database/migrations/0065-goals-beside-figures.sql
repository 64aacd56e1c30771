-- Goals held beside a figure of the area: which one, against whom, and how near it is to come.

set search_path to helhed, public;

create table goal_beside (
  municipality int not null,
  goal_id uuid not null,
  defined_in int not null,
  indicator_id uuid not null,
  reference text not null check (reference in ('municipality', 'region', 'country', 'area')),
  twin_id uuid,
  distance numeric(12,4) check (distance >= 0),
  primary key (municipality, goal_id),
  constraint beside_is_of_a_goal foreign key (municipality, goal_id) references goal on delete cascade,
  constraint beside_is_an_indicator foreign key (defined_in, indicator_id) references indicator (municipality, id),
  constraint twin_is_an_area foreign key (municipality, twin_id) references area (municipality, id),
  constraint twin_is_the_reference check ((reference = 'area') = (twin_id is not null)),
  constraint indicator_is_national_or_own check (defined_in = 0 or defined_in = municipality)
);
comment on table goal_beside is 'That a goal is held beside an indicator of the plan''s areas, and against whom the areas are compared. What is seen there contributes to understanding and proves nothing.';
comment on column goal_beside.municipality is 'Municipality of the plan.';
comment on column goal_beside.goal_id is 'The goal that is held beside the figure.';
comment on column goal_beside.defined_in is 'Municipality of the indicator; 0 for a national one.';
comment on column goal_beside.indicator_id is 'Which figure of the areas is looked at.';
comment on column goal_beside.reference is 'Whom the areas are compared with: municipality, region, country or area, another area of the municipality.';
comment on column goal_beside.twin_id is 'The other area; null where they are compared with a wider place.';
comment on column goal_beside.distance is 'How far from the reference the areas are to be at most, on the wrong side of it, in the indicator''s unit; null where no distance is aimed at.';
create index goal_beside_by_twin on goal_beside (municipality, twin_id) where twin_id is not null;
alter table goal_beside enable row level security;
create policy goal_beside_all on goal_beside for all to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert, update, delete on goal_beside to :"app";
