-- How much of the municipality is in an estate: services per 100 dwellings, protected when stored.

set search_path to helhed, public;

create table presence_kind (
  municipality int not null references municipality,
  id uuid not null,
  slug text not null,
  name text collate "da-x-icu" not null check (name <> ''),
  counted text not null check (counted <> ''),
  position int not null check (position > 0),
  example boolean not null default false,
  primary key (municipality, id),
  unique (municipality, slug)
);
comment on table presence_kind is 'The kinds of municipal services that a municipality counts per estate: home care, family treatment and so on. Each municipality has its own list.';
comment on column presence_kind.municipality is 'Municipality whose list it stands on.';
comment on column presence_kind.id is 'Unique everywhere (uuid).';
comment on column presence_kind.slug is 'The name as columns of files are matched by: lower case, without signs.';
comment on column presence_kind.name is 'What the service is called.';
comment on column presence_kind.counted is 'What one is: citizens, families, children, places or courses.';
comment on column presence_kind.position is 'Place in the list, from 1.';
comment on column presence_kind.example is 'True when no source names it.';

create table presence_source (
  municipality int not null references municipality,
  id uuid not null,
  system text not null check (system <> ''),
  legal_basis text not null check (legal_basis <> ''),
  purpose text not null check (purpose <> ''),
  owner text not null check (owner <> ''),
  retention text not null check (retention <> ''),
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  example boolean not null default false,
  registered_at timestamptz not null,
  primary key (municipality, id)
);
comment on table presence_source is 'Where counts of services come from and why they may be counted: without it nothing can be imported.';
comment on column presence_source.municipality is 'Municipality whose system it is.';
comment on column presence_source.id is 'Unique everywhere (uuid).';
comment on column presence_source.system is 'The records system that the counts are drawn from.';
comment on column presence_source.legal_basis is 'The law that lets the municipality count them.';
comment on column presence_source.purpose is 'What the counts are to be used for.';
comment on column presence_source.owner is 'Who answers for the system, by role or administration.';
comment on column presence_source.retention is 'How long the counts are kept, and what becomes of the rows that they were made from.';
comment on column presence_source.period is 'Days that counts may be about by this basis.';
comment on column presence_source.example is 'True when no source names it.';
comment on column presence_source.registered_at is 'When it was registered here.';

create table presence_import (
  municipality int not null references municipality,
  id uuid not null,
  source_id uuid not null,
  period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  manner text not null check (manner in ('sums', 'addresses')),
  matched text not null check (matched in ('all', 'most', 'part')),
  threshold int not null check (threshold > 1),
  example boolean not null default false,
  imported_at timestamptz not null,
  undone_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, source_id) references presence_source
);
comment on table presence_import is 'One reading of counts for one period. The latest that is not undone holds for its kinds and period; no row of the file is kept.';
comment on column presence_import.municipality is 'Municipality of the counts.';
comment on column presence_import.id is 'Unique everywhere (uuid).';
comment on column presence_import.source_id is 'System, legal basis and purpose.';
comment on column presence_import.period is 'The days that the counts are about.';
comment on column presence_import.manner is '"sums": counts that were summed before; "addresses": rows of addresses that were summed in memory and forgotten.';
comment on column presence_import.matched is 'How many rows lie in a known estate: all, most (at least 95 %) or a part. The number of rows is not kept: with the sums it would give hidden counts away.';
comment on column presence_import.threshold is 'The smallest count that was stored, apart from zero.';
comment on column presence_import.example is 'True when the counts are examples.';
comment on column presence_import.imported_at is 'When they were read.';
comment on column presence_import.undone_at is 'When the import was undone; what held before it holds again.';

create table presence_count (
  municipality int not null,
  id uuid not null,
  import_id uuid not null,
  kind_id uuid not null,
  level text not null check (level in ('estate', 'area', 'municipality')),
  estate_id uuid,
  area_id uuid,
  state text not null check (state in ('known', 'hidden', 'missing')),
  count int check (count >= 0),
  primary key (municipality, id),
  foreign key (municipality, import_id) references presence_import,
  foreign key (municipality, kind_id) references presence_kind,
  foreign key (municipality, estate_id) references organisation,
  foreign key (municipality, area_id) references area,
  constraint presence_of_one_place check ((level = 'estate') = (estate_id is not null) and (level = 'area') = (area_id is not null)),
  constraint presence_known_has_a_count check ((state = 'known') = (count is not null))
);
create index presence_count_of_import on presence_count (municipality, import_id);
comment on table presence_count is 'Services of one kind in one place. What is small, and what would give it away, is stored without its number: nobody can find it here.';
comment on column presence_count.municipality is 'Municipality of the place.';
comment on column presence_count.id is 'Unique everywhere (uuid).';
comment on column presence_count.import_id is 'The import that it came by.';
comment on column presence_count.kind_id is 'What was counted.';
comment on column presence_count.level is 'An estate, an area as the sum of its estates on the period''s last day, or the whole municipality.';
comment on column presence_count.estate_id is 'The estate, for a count of an estate.';
comment on column presence_count.area_id is 'The area, for a count of an area.';
comment on column presence_count.state is 'Known; hidden for privacy (small, or hidden beside a small one: which of them is not told); missing (the file had none).';
comment on column presence_count.count is 'The number; null unless known.';

create table municipality_stock (
  municipality int not null references municipality,
  id uuid not null,
  dwellings int not null check (dwellings > 0),
  approximate boolean not null default false,
  counted_on date not null,
  source text not null check (source <> ''),
  example boolean not null default false,
  recorded_at timestamptz not null,
  primary key (municipality, id)
);
comment on table municipality_stock is 'How many dwellings there are in the whole municipality: what its own services per 100 dwellings are counted by. The latest day holds.';
comment on column municipality_stock.municipality is 'Municipality that they are in.';
comment on column municipality_stock.id is 'Unique everywhere (uuid).';
comment on column municipality_stock.dwellings is 'Number of dwellings of every kind.';
comment on column municipality_stock.approximate is 'True when the source says circa.';
comment on column municipality_stock.counted_on is 'Day the number holds for.';
comment on column municipality_stock.source is 'Where the number comes from.';
comment on column municipality_stock.example is 'True when the number is an example.';
comment on column municipality_stock.recorded_at is 'When it was recorded here.';

alter table presence_kind enable row level security;
alter table presence_source enable row level security;
alter table presence_import enable row level security;
alter table presence_count enable row level security;
alter table municipality_stock enable row level security;
create policy presence_kind_all on presence_kind to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy presence_source_all on presence_source to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy presence_import_all on presence_import to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy presence_count_all on presence_count to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy municipality_stock_all on municipality_stock to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert on presence_kind, presence_source, presence_import, presence_count, municipality_stock to :"app";
grant update (undone_at) on presence_import to :"app";
