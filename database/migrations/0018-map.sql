-- Where areas lie: a point each, and the outline where somebody has drawn it.

set search_path to helhed, public;

create table area_location (
  municipality int not null,
  area_id uuid not null,
  longitude numeric(8, 5) not null check (longitude between 7.5 and 15.5),
  latitude numeric(7, 5) not null check (latitude between 54.3 and 58.0),
  outline jsonb,
  approximate boolean not null,
  example boolean not null default false,
  source text not null check (source <> ''),
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (municipality, area_id),
  foreign key (municipality, area_id) references area,
  constraint outline_is_a_polygon check (outline->>'type' in ('Polygon', 'MultiPolygon'))
);
comment on table area_location is 'Where an area lies, for the map. The law delimits areas by parcels; this is what is drawn.';
comment on column area_location.municipality is 'Municipality of the area.';
comment on column area_location.area_id is 'The area that lies here; scattered properties have the point that stands for them all.';
comment on column area_location.longitude is 'Degrees east, WGS 84.';
comment on column area_location.latitude is 'Degrees north, WGS 84.';
comment on column area_location.outline is 'Border as GeoJSON (RFC 7946) polygon; null where only the point is known.';
comment on column area_location.approximate is 'True when point or border is not measured.';
comment on column area_location.example is 'True when no source gives it.';
comment on column area_location.source is 'Where point and border come from.';
comment on column area_location.recorded_at is 'When it was last written.';
comment on column area_location.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

alter table area_location enable row level security;
create policy area_location_all on area_location to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert on area_location to :"app";
grant update (longitude, latitude, outline, approximate, example, source, recorded_at, version) on area_location to :"app";
