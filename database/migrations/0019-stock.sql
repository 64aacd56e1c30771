-- The dwelling stock: counts with their day, split by owner, managing agent, kind, size and state.

set search_path to helhed, public;

create table stock_count (
  municipality int not null,
  id uuid not null,
  estate_id uuid,
  area_id uuid,
  counted_on date,
  approximate boolean not null default false,
  example boolean not null default false,
  source text check (source <> ''),
  recorded_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, estate_id) references estate,
  foreign key (municipality, area_id) references area,
  constraint count_is_of_an_estate_or_of_an_area check (num_nonnulls(estate_id, area_id) = 1),
  constraint count_names_its_source check (source is not null or example),
  constraint counted_once_a_day unique nulls not distinct (municipality, estate_id, area_id, counted_on)
);
comment on table stock_count is 'How many dwellings an estate, or a municipality''s scattered properties in an area, had on a day. A new day is a new count; the old one stays. The number that estate carries is the total of its latest count.';
comment on column stock_count.municipality is 'Municipality of the estate or area.';
comment on column stock_count.id is 'Unique everywhere (uuid).';
comment on column stock_count.estate_id is 'The estate that was counted; null for properties that belong to no estate.';
comment on column stock_count.area_id is 'The area whose properties without an estate were counted; null for an estate.';
comment on column stock_count.counted_on is 'Day that the numbers hold for; null when the source gives none, and such a count is the oldest.';
comment on column stock_count.approximate is 'True when the source says circa.';
comment on column stock_count.example is 'True when the numbers are an example.';
comment on column stock_count.source is 'Document that the numbers stand in; only an example has none.';
comment on column stock_count.recorded_at is 'When it was written down here.';

create table stock_line (
  municipality int not null,
  id uuid not null,
  count_id uuid not null,
  position int not null check (position > 0),
  dwellings int check (dwellings > 0),
  owner text check (owner in ('association', 'municipality', 'other')),
  managing_agent_id uuid,
  kind text check (kind in ('family', 'youth', 'elderly', 'care', 'other')),
  size text check (size in ('rooms_1', 'rooms_2', 'rooms_3', 'rooms_4', 'rooms_5', 'm2_50', 'm2_75', 'm2_100', 'm2_115', 'm2_over')),
  state text not null check (state in ('existing', 'renovated', 'renovation_planned', 'being_built', 'planned')),
  primary key (municipality, id),
  unique (municipality, count_id, position),
  foreign key (municipality, count_id) references stock_count,
  foreign key (municipality, managing_agent_id) references organisation,
  constraint line_stands_once_in_a_count unique nulls not distinct (municipality, count_id, owner, managing_agent_id, kind, size, state)
);
comment on table stock_line is 'One line of a count: so many dwellings of one owner, managing agent, kind, size and state, as far as the source tells.';
comment on column stock_line.municipality is 'Municipality of the count.';
comment on column stock_line.id is 'Unique everywhere (uuid).';
comment on column stock_line.count_id is 'The count that the line belongs to.';
comment on column stock_line.position is 'Its place in the count, from 1.';
comment on column stock_line.dwellings is 'How many; null when the source names them without a number.';
comment on column stock_line.owner is 'Housing association, municipality or somebody else; null when the source does not say.';
comment on column stock_line.managing_agent_id is 'Who administers them, where it is another than the owner.';
comment on column stock_line.kind is 'Whom they are built for: families, young people, elderly people, care, something else; null when the source does not say.';
comment on column stock_line.size is 'Rooms, or floor space in square metres; null when the source does not say.';
comment on column stock_line.state is 'Standing as built, renovated, to be renovated, being built, or planned; the last two stand nowhere yet.';

insert into stock_count (municipality, id, estate_id, counted_on, approximate, example, source, recorded_at)
  select municipality, id, id, counted_on, approximate, example or source is null, source, now() from estate where dwellings is not null;
insert into stock_line (municipality, id, count_id, position, dwellings, state)
  select municipality, id, id, 1, dwellings, 'existing' from estate where dwellings is not null;

comment on column estate.dwellings is 'Dwellings that stand, by its latest count in stock_count, which is where the number comes from; null when none gives it.';
comment on column estate.approximate is 'True when that count says circa.';
comment on column estate.example is 'True when that count is an example.';
comment on column estate.counted_on is 'Day that the count holds for.';
comment on column estate.source is 'Where that count comes from.';

alter table stock_count enable row level security;
alter table stock_line enable row level security;
create policy stock_count_all on stock_count to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy stock_line_all on stock_line to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert on stock_count, stock_line to :"app";
