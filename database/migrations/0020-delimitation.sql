-- What areas and estates are made of, and which areas became of which.

set search_path to helhed, public;

create table parcel (
  municipality int not null,
  id uuid not null,
  district text collate "da-x-icu" not null check (district <> ''),
  number text not null check (number ~ '^[1-9][0-9]{0,5}[a-zæøå]{0,3}$'),
  estate_id uuid,
  area_id uuid,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  source text check (source <> ''),
  example boolean not null default false,
  primary key (municipality, id),
  foreign key (municipality, estate_id) references estate,
  foreign key (municipality, area_id) references area,
  constraint parcel_is_of_an_estate_or_of_an_area check (num_nonnulls(estate_id, area_id) = 1),
  constraint parcel_lies_in_one_place_at_a_time exclude using gist (municipality with =, lower(district) with =, number with =, period with &&)
);
comment on table parcel is 'Cadastral parcels: the legal unit of an area, which is made of contiguous parcels of social-housing estates (almenboligloven § 61 a). A parcel is an estate''s, and lies where the estate lies; or, in an area of scattered properties, the area''s own.';
comment on column parcel.municipality is 'Municipality that it lies in.';
comment on column parcel.id is 'Unique everywhere (uuid).';
comment on column parcel.district is 'Cadastral district (ejerlav) by its name in the land register.';
comment on column parcel.number is 'Cadastral number (matrikelnummer) within the district: digits, then letters, without spaces, such as 12ab.';
comment on column parcel.estate_id is 'The estate that stands on it; null for a property without one.';
comment on column parcel.area_id is 'The area of scattered properties that it is of itself; null when an estate stands on it.';
comment on column parcel.period is 'When it belongs there: parcels are joined and parted in the land register.';
comment on column parcel.source is 'Where that stands.';
comment on column parcel.example is 'True when no register has it: screens then mark it as an example.';

create table block (
  municipality int not null,
  id uuid not null,
  address text collate "da-x-icu" not null check (address <> ''),
  parcel_id uuid,
  estate_id uuid,
  area_id uuid,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  example boolean not null default false,
  primary key (municipality, id),
  foreign key (municipality, parcel_id) references parcel,
  foreign key (municipality, estate_id) references estate,
  foreign key (municipality, area_id) references area,
  constraint block_is_of_an_estate_or_of_an_area check (num_nonnulls(estate_id, area_id) = 1)
);
comment on table block is 'A building of an estate, or a single property of an area of scattered ones, by its address. The smallest place that figures can be of.';
comment on column block.municipality is 'Municipality that it stands in.';
comment on column block.id is 'Unique everywhere (uuid).';
comment on column block.address is 'Street and numbers, as people know them.';
comment on column block.parcel_id is 'The parcel that it stands on, when that is known.';
comment on column block.estate_id is 'The estate that it is part of; null for a property without one.';
comment on column block.area_id is 'The area of scattered properties that it is of itself; null when it is an estate''s.';
comment on column block.period is 'From when until when it stands, or belongs there.';
comment on column block.example is 'True when no source names it: screens then mark it as an example.';

create table area_succession (
  municipality int not null,
  id uuid not null,
  from_area_id uuid not null,
  to_area_id uuid not null,
  kind text not null check (kind in ('split', 'merge')),
  day date not null,
  reason text not null check (reason <> ''),
  primary key (municipality, id),
  foreign key (municipality, from_area_id) references area,
  foreign key (municipality, to_area_id) references area,
  constraint area_becomes_another_once unique (municipality, from_area_id, to_area_id),
  constraint area_does_not_become_itself check (from_area_id <> to_area_id)
);
comment on table area_succession is 'Which area became which: when one is split or several are merged the old ones end and new ones begin, and here is where a series of figures breaks.';
comment on column area_succession.municipality is 'Municipality of both; areas of two are never merged.';
comment on column area_succession.id is 'Unique everywhere (uuid).';
comment on column area_succession.from_area_id is 'The area that ended.';
comment on column area_succession.to_area_id is 'The area that began.';
comment on column area_succession.kind is 'Split into several, or merged with others.';
comment on column area_succession.day is 'First day of the new area, which the old one is no longer there on.';
comment on column area_succession.reason is 'Why, as whoever did it wrote.';

alter table parcel enable row level security;
alter table block enable row level security;
alter table area_succession enable row level security;
create policy parcel_all on parcel to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy block_all on block to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy area_succession_all on area_succession to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert on parcel, block, area_succession to :"app";
grant update (period) on parcel, block to :"app";
