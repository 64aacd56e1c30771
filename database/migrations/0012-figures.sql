-- Figures of any indicator for any place, where they came from, and what stood before.

set search_path to helhed, public;

-- Places ---------------------------------------------------------------------------------------------------------------

create table place (
  municipality int not null references municipality,
  id uuid not null,
  kind text not null check (kind in ('area', 'estate', 'block', 'municipality', 'region', 'country')),
  code text check (code ~ '^[0-9]{3}$'),
  name text collate "da-x-icu" check (name <> ''),
  primary key (municipality, id),
  constraint wide_places_have_a_code check ((kind in ('municipality', 'region', 'country')) = (code is not null)),
  constraint regions_and_the_country_are_national check ((kind in ('region', 'country')) = (municipality = 0)),
  constraint only_national_places_keep_their_name check ((kind in ('region', 'country')) = (name is not null))
);
comment on table place is 'What a figure can be about. Areas, estates and blocks have a place with their own id, laid by a trigger; a municipality, the five regions and the country have fixed ones.';
comment on column place.municipality is 'Municipality it lies in; 0 for the regions and the country, which everybody may read.';
comment on column place.id is 'Same id as the area, estate or block; fixed for the wide ones, so that every database has the same.';
comment on column place.kind is 'How wide it is: block, estate, area, municipality, region or country.';
comment on column place.code is 'Three digits as Statistics Denmark writes them: 746 is Skanderborg, 082 Midtjylland, 000 the country. Only wide places have one.';
comment on column place.name is 'Name of a region or the country; the others are named by their own record.';
create unique index place_by_code on place (code);

create function lay_place() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  insert into place (municipality, id, kind) values (new.municipality, new.id, tg_argv[0]) on conflict do nothing;
  return null;
end $$;
comment on function lay_place() is 'Gives a new area, estate or block its place; the argument says which of them it is.';
create trigger lay_place after insert on area for each row execute function lay_place('area');
create trigger lay_place after insert on estate for each row execute function lay_place('estate');

create function lay_municipal_place() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  insert into place (municipality, id, kind, code)
    values (new.code, ('00000000-0000-7000-8000-000000200' || lpad(new.code::text, 3, '0'))::uuid, 'municipality', lpad(new.code::text, 3, '0'))
    on conflict do nothing;
  return null;
end $$;
comment on function lay_municipal_place() is 'Gives a new municipality the place that its own figures are about, with an id made from its code.';
create trigger lay_place after insert on municipality for each row when (new.code <> 0) execute function lay_municipal_place();

insert into place (municipality, id, kind, code, name) values
  (0, '00000000-0000-7000-8000-000000200000', 'country', '000', 'Hele landet'),
  (0, '00000000-0000-7000-8000-000000200081', 'region', '081', 'Nordjylland'),
  (0, '00000000-0000-7000-8000-000000200082', 'region', '082', 'Midtjylland'),
  (0, '00000000-0000-7000-8000-000000200083', 'region', '083', 'Syddanmark'),
  (0, '00000000-0000-7000-8000-000000200084', 'region', '084', 'Hovedstaden'),
  (0, '00000000-0000-7000-8000-000000200085', 'region', '085', 'Sjælland');
insert into place (municipality, id, kind, code)
  select code, ('00000000-0000-7000-8000-000000200' || lpad(code::text, 3, '0'))::uuid, 'municipality', lpad(code::text, 3, '0')
  from municipality where code <> 0;
insert into place (municipality, id, kind) select municipality, id, 'area' from area union all select municipality, id, 'estate' from estate;

-- Indicators and their definitions ---------------------------------------------------------------------------------------

alter table indicator drop constraint indicator_municipality_check;
alter table indicator drop constraint indicator_code_check;
alter table indicator add constraint indicator_code_check check (code ~ '^[A-Za-z0-9_-]+$');
comment on table indicator is 'What is measured, by code 0 for the whole country or by a municipality of its own. How it is measured stands in its versions; the thresholds of the six figures of the official lists are dated law in rules/area-status.';
comment on column indicator.municipality is 'Whose it is; 0 for what is the same in the whole country.';
comment on column indicator.id is 'Unique everywhere (uuid); fixed by the migration for the six of the official lists.';
comment on column indicator.code is 'Short code in addresses and files, unique nationwide: residents, U, I, P, E, N as on the official lists.';

alter table indicator_version drop constraint indicator_version_municipality_check;
alter table indicator_version alter column rule_set drop not null;
alter table indicator_version
  add column name_da text collate "da-x-icu",
  add column name_en text,
  add column unit text check (unit in ('persons', 'percent', 'percent_of_region', 'per_thousand', 'kroner', 'number')),
  add column counted_da text check (counted_da <> ''),
  add column counted_en text check (counted_en <> ''),
  add column direction text not null default 'none' check (direction in ('higher', 'lower', 'none')),
  add column numerator_da text check (numerator_da <> ''),
  add column numerator_en text check (numerator_en <> ''),
  add column denominator_da text check (denominator_da <> ''),
  add column denominator_en text check (denominator_en <> ''),
  add column minimum numeric(12, 4) not null default 0,
  add column maximum numeric(12, 4) not null default 99999999.9999,
  add column source text check (source <> ''),
  add column method text check (method <> ''),
  add column frequency text not null default 'yearly' check (frequency in ('yearly', 'half_yearly', 'quarterly', 'monthly', 'irregular')),
  add column bridge text check (bridge <> ''),
  add constraint range_is_not_empty check (minimum <= maximum),
  add constraint what_is_counted_has_a_name check ((unit = 'number') = (counted_da is not null) and (counted_da is null) = (counted_en is null)),
  add constraint definition_once_at_a_time exclude using gist (municipality with =, indicator_id with =, daterange(valid_from, valid_until) with &&);
comment on table indicator_version is 'A definition of an indicator. When what is counted changes, a new version begins and the series breaks visibly; old values stay with the old one, and the bridge note says how the two compare.';
comment on column indicator_version.municipality is 'Whose the indicator is; 0 for the whole country.';
comment on column indicator_version.id is 'Unique everywhere (uuid); fixed by the migration for what the law defines.';
comment on column indicator_version.indicator_id is 'Which indicator is defined.';
comment on column indicator_version.rule_set is 'Rule set of rules/area-status that defines it; null where no law does.';
comment on column indicator_version.valid_from is 'First day that figures are measured by the definition.';
comment on column indicator_version.valid_until is 'First day that they no longer are; null while in use.';
comment on column indicator_version.name_da is 'What screens call it in Danish.';
comment on column indicator_version.name_en is 'What screens call it in English.';
comment on column indicator_version.unit is 'Unit of the amount: a count of persons, a share in per cent, per cent of the region''s mean, per 1,000, whole or broken kroner, a number of something.';
comment on column indicator_version.counted_da is 'What a number is a number of, in Danish: "boliger"; null in other units.';
comment on column indicator_version.counted_en is 'What a number is a number of, in English; null in other units.';
comment on column indicator_version.direction is 'Whether a higher or a lower figure is what one works for; "none" where the figure only describes.';
comment on column indicator_version.numerator_da is 'Who or what is counted above the line, in Danish; null where it is no share.';
comment on column indicator_version.numerator_en is 'Who or what is counted above the line, in English.';
comment on column indicator_version.denominator_da is 'Whom or what it is a share of, in Danish; null where it is no share.';
comment on column indicator_version.denominator_en is 'Whom or what it is a share of, in English.';
comment on column indicator_version.minimum is 'Smallest amount that can be: what lies below is refused.';
comment on column indicator_version.maximum is 'Largest amount that can be: what lies above is refused.';
comment on column indicator_version.source is 'Who makes the figures: register, publication or own count.';
comment on column indicator_version.method is 'How they are made, and what makes them uncertain.';
comment on column indicator_version.frequency is 'How often new figures come.';
comment on column indicator_version.bridge is 'How figures of this definition compare with those of the one before; null for the first.';

update indicator_version v set unit = i.unit, source = 'Ministeriets liste efter almenboligloven § 61 a',
    name_da = d.name_da, name_en = d.name_en, direction = d.direction, numerator_da = d.numerator_da, numerator_en = d.numerator_en,
    denominator_da = d.denominator_da, denominator_en = d.denominator_en,
    maximum = case i.unit when 'percent' then 100 when 'percent_of_region' then 1000 else 99999999 end,
    method = case when i.code in ('U', 'P') then case when v.rule_set = 'R2010' then 'Gennemsnit af de seneste fire år.' else 'Gennemsnit af de seneste to år.' end end,
    bridge = case
      when v.rule_set = 'R2014' and i.code in ('U', 'P') then 'Gennemsnit af to år; før var det fire.'
      when v.rule_set = 'R2018' and i.code = 'E' then 'Uoplyst uddannelse tæller ikke længere med, og kun uddannelse taget eller godkendt i Danmark regnes.'
      when v.rule_set <> 'R2010' and not (v.rule_set = 'R2014' and i.code in ('E', 'N')) then 'Opgøres som før; kun lovens grænser er ændret.'
    end
  from indicator i, (values
    ('residents', 'Beboere', 'Residents', 'none', null, null, null, null),
    ('U', 'Uden tilknytning', 'Without attachment', 'lower', 'Uden tilknytning til arbejdsmarked eller uddannelse', 'Without attachment to labour market or education', '18-64-årige', 'Residents aged 18-64'),
    ('I', 'Ikke-vestlige lande', 'Non-western countries', 'none', 'Indvandrere og efterkommere fra ikke-vestlige lande', 'Immigrants and descendants from non-western countries', 'Alle beboere', 'All residents'),
    ('P', 'Dømte', 'Convicted', 'lower', 'Dømte efter straffeloven, våbenloven eller lov om euforiserende stoffer', 'Convicted under the criminal code, the weapons act or the controlled substances act', 'Beboere på 18 år og over', 'Residents aged 18 and over'),
    ('E', 'Kun grundskole', 'Lower-secondary only', 'lower', 'Med højst grundskole som uddannelse', 'With lower-secondary school as highest education', '30-59-årige', 'Residents aged 30-59'),
    ('N', 'Indkomst af regionens', 'Income of the region''s', 'higher', null, null, null, null)
  ) as d (code, name_da, name_en, direction, numerator_da, numerator_en, denominator_da, denominator_en)
  where i.municipality = v.municipality and i.id = v.indicator_id and d.code = i.code;
alter table indicator_version alter column name_da set not null, alter column name_en set not null, alter column unit set not null, alter column source set not null;
alter table indicator_version add constraint indicator_version_name_da_check check (name_da <> '' and name_en <> '');
alter table indicator drop column unit;

-- Imports ----------------------------------------------------------------------------------------------------------------

create table figure_import (
  municipality int not null references municipality,
  id uuid not null,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  format text not null check (format in ('csv', 'xlsx', 'json-stat', 'px')),
  found jsonb not null,
  mapping jsonb not null,
  source text not null check (source <> ''),
  example boolean not null default false,
  added int not null check (added >= 0),
  changed int not null check (changed >= 0),
  unchanged int not null check (unchanged >= 0),
  refused int not null check (refused >= 0),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (municipality, id)
);
comment on table figure_import is 'A file whose figures were taken in, as one act: what it was, how it was read, what came of it. The file itself is not kept.';
comment on column figure_import.municipality is 'Municipality whose figures it holds; a file about several has an import in each.';
comment on column figure_import.id is 'Unique everywhere (uuid); values that it wrote point to it.';
comment on column figure_import.file_name is 'The name of the file as it was sent.';
comment on column figure_import.sha256 is 'Hash of the file''s bytes, so that the same file is known again.';
comment on column figure_import.format is 'What kind of file it was, told by its content.';
comment on column figure_import.found is 'Encoding, separator, decimal mark, header row and sheet that it was read with.';
comment on column figure_import.mapping is 'Which columns were taken as place, period and figures.';
comment on column figure_import.source is 'Who made the figures: stands as the source of every value.';
comment on column figure_import.example is 'True when the figures are examples and come from no source.';
comment on column figure_import.added is 'How many figures were new.';
comment on column figure_import.changed is 'How many figures became other ones.';
comment on column figure_import.unchanged is 'How many figures stood already as in the file.';
comment on column figure_import.refused is 'How many rows were handed back.';
comment on column figure_import.recorded_by is 'Who took the file in.';
comment on column figure_import.recorded_at is 'When it was taken in.';
create index figure_import_by_file on figure_import (municipality, sha256);
create index figure_import_by_time on figure_import (municipality, recorded_at desc);

create table figure_import_undo (
  municipality int not null,
  import_id uuid not null,
  restored int not null check (restored >= 0),
  removed int not null check (removed >= 0),
  kept int not null check (kept >= 0),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (municipality, import_id),
  foreign key (municipality, import_id) references figure_import
);
comment on table figure_import_undo is 'An import that was undone whole. Values that were edited after it stayed; what it had written is never restored by a later undo.';
comment on column figure_import_undo.municipality is 'Municipality of the import.';
comment on column figure_import_undo.import_id is 'The import that was undone, once.';
comment on column figure_import_undo.restored is 'How many figures went back to what stood before.';
comment on column figure_import_undo.removed is 'How many figures were taken away, since nothing stood before.';
comment on column figure_import_undo.kept is 'How many figures stayed, since they had been edited later.';
comment on column figure_import_undo.recorded_by is 'Who undid it.';
comment on column figure_import_undo.recorded_at is 'When it was undone.';

create table figure_import_draft (
  municipality int not null references municipality,
  id uuid not null,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  choices jsonb not null default '{}',
  mapping jsonb,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  kept_until timestamptz not null,
  primary key (municipality, id)
);
comment on table figure_import_draft is 'An uploaded file while its import is being prepared. It goes away with the import, when it is discarded, and when its time is up.';
comment on column figure_import_draft.municipality is 'Municipality that the figures are for.';
comment on column figure_import_draft.id is 'Part of the address of the import that is being prepared.';
comment on column figure_import_draft.file_name is 'The name of the file as it was sent.';
comment on column figure_import_draft.sha256 is 'Hash of the content.';
comment on column figure_import_draft.content is 'The file as it was sent.';
comment on column figure_import_draft.choices is 'What the user chose instead of what was found: encoding, separator, decimal mark, header row, sheet.';
comment on column figure_import_draft.mapping is 'Which columns are taken as place, period and figures; null until it was said.';
comment on column figure_import_draft.recorded_by is 'Who uploaded it; nobody else is shown it.';
comment on column figure_import_draft.recorded_at is 'When it was uploaded.';
comment on column figure_import_draft.kept_until is 'When the file goes away unless it is taken in before.';

create table figure_mapping (
  municipality int not null references municipality,
  id uuid not null,
  source text not null check (source <> ''),
  header jsonb not null,
  choices jsonb not null,
  mapping jsonb not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, source)
);
comment on table figure_mapping is 'How files of a source were read the last time: offered the next time one with the same columns comes.';
comment on column figure_mapping.municipality is 'Municipality that remembers it.';
comment on column figure_mapping.id is 'Unique everywhere (uuid).';
comment on column figure_mapping.source is 'Who makes the figures, as written at the import.';
comment on column figure_mapping.header is 'Names of the columns that the file had, a list.';
comment on column figure_mapping.choices is 'What was chosen instead of what was found.';
comment on column figure_mapping.mapping is 'Which columns were taken as place, period and figures, and which places unknown names stand for.';
comment on column figure_mapping.recorded_by is 'Who took in the latest file of the source.';
comment on column figure_mapping.recorded_at is 'When that was.';

-- Values -----------------------------------------------------------------------------------------------------------------

drop policy indicator_value_all on indicator_value;
alter table indicator_value rename column area_id to place_id;
alter table indicator_value rename column national to defined_in;
alter table indicator_value
  drop constraint indicator_value_national_check,
  drop constraint indicator_value_municipality_area_id_fkey,
  add column import_id uuid,
  add column reason text check (reason <> ''),
  add constraint indicator_value_municipality_place_id_fkey foreign key (municipality, place_id) references place,
  add constraint indicator_value_municipality_import_id_fkey foreign key (municipality, import_id) references figure_import,
  add constraint indicator_is_national_or_own check (defined_in = 0 or defined_in = municipality);
alter table indicator_value rename constraint indicator_value_municipality_area_id_indicator_version_id_a_key to indicator_value_once_a_period;
alter table indicator_value rename constraint indicator_value_national_indicator_version_id_fkey to indicator_value_defined_in_indicator_version_id_fkey;
comment on table indicator_value is 'One figure of one place for one period: at most one of each definition. Exact decimals as published; numerator and denominator where the source gives them, and only then are distances shown in persons.';
comment on column indicator_value.municipality is 'Municipality of the place; 0 for regions and the country.';
comment on column indicator_value.place_id is 'The place that the figure is about.';
comment on column indicator_value.defined_in is 'Municipality of the definition: 0 for national indicators, else the value''s own.';
comment on column indicator_value.as_of is 'Day that the figure holds for: the day of the official list, or the last day of the period.';
comment on column indicator_value.numerator is 'Persons or things counted, where the source gives it.';
comment on column indicator_value.denominator is 'Persons or things it is a share of, where the source gives it.';
comment on column indicator_value.import_id is 'The import that wrote it; null when it was written by hand.';
comment on column indicator_value.reason is 'Why it was corrected by hand; null when it never was.';
create index indicator_value_by_indicator on indicator_value (municipality, indicator_version_id, as_of desc, place_id);
create index indicator_value_by_import on indicator_value (municipality, import_id) where import_id is not null;

create table indicator_value_history (
  municipality int not null,
  id uuid not null default gen_random_uuid(),
  number bigint not null generated always as identity,
  value_id uuid not null,
  place_id uuid not null,
  indicator_version_id uuid not null,
  as_of date not null,
  state text not null,
  amount numeric(12, 4),
  numerator numeric(12, 2),
  denominator numeric(12, 2),
  source text not null,
  example boolean not null,
  import_id uuid,
  reason text,
  recorded_at timestamptz not null,
  superseded_at timestamptz not null default now(),
  primary key (municipality, id),
  foreign key (municipality, place_id) references place,
  foreign key (municipality, import_id) references figure_import
);
comment on table indicator_value_history is 'What stood as a figure before it was written over or taken away. A trigger writes it, so that nothing is lost and nothing is made up; undoing an import restores from here.';
comment on column indicator_value_history.municipality is 'Municipality of the place.';
comment on column indicator_value_history.id is 'Made by the database (uuid).';
comment on column indicator_value_history.number is 'Counts upwards in the order in which figures were written over.';
comment on column indicator_value_history.value_id is 'Id that the figure had in indicator_value.';
comment on column indicator_value_history.place_id is 'The place that the figure was about.';
comment on column indicator_value_history.indicator_version_id is 'The definition that it was measured by.';
comment on column indicator_value_history.as_of is 'Day that the figure held for.';
comment on column indicator_value_history.state is 'Whether it was known, missing or withheld.';
comment on column indicator_value_history.amount is 'The figure that stood; null unless known.';
comment on column indicator_value_history.numerator is 'What was counted, where the source gave it.';
comment on column indicator_value_history.denominator is 'What it was a share of, where the source gave it.';
comment on column indicator_value_history.source is 'Publication that it had been taken from.';
comment on column indicator_value_history.example is 'True when it was an example.';
comment on column indicator_value_history.import_id is 'The import that had written it; null when it was written by hand.';
comment on column indicator_value_history.reason is 'Why it had been corrected by hand, when it had been.';
comment on column indicator_value_history.recorded_at is 'When it had been recorded.';
comment on column indicator_value_history.superseded_at is 'When it was written over or taken away.';
create index indicator_value_history_by_value on indicator_value_history (municipality, place_id, indicator_version_id, as_of, number desc);
create index indicator_value_history_by_import on indicator_value_history (municipality, import_id) where import_id is not null;

create function keep_superseded() returns trigger
  language plpgsql security definer set search_path to helhed, pg_catalog, pg_temp as $$
begin
  insert into indicator_value_history (municipality, value_id, place_id, indicator_version_id, as_of, state, amount, numerator, denominator,
      source, example, import_id, reason, recorded_at)
    select municipality, id, place_id, indicator_version_id, as_of, state, amount, numerator, denominator, source, example, import_id, reason, recorded_at
    from old_values;
  return null;
end $$;
comment on function keep_superseded() is 'Lays what stood before into indicator_value_history: a statement at a time, so that a large import costs little.';
create trigger keep_superseded_on_update after update on indicator_value referencing old table as old_values for each statement execute function keep_superseded();
create trigger keep_superseded_on_delete after delete on indicator_value referencing old table as old_values for each statement execute function keep_superseded();

-- Who may ----------------------------------------------------------------------------------------------------------------

alter table place enable row level security;
alter table figure_import enable row level security;
alter table figure_import_undo enable row level security;
alter table figure_import_draft enable row level security;
alter table figure_mapping enable row level security;
alter table indicator_value_history enable row level security;

drop policy indicator_read on indicator;
drop policy indicator_version_read on indicator_version;
create policy indicator_read on indicator for select to :"app" using (municipality = 0 or in_scope(municipality));
create policy indicator_add on indicator for insert to :"app" with check (in_scope(municipality));
create policy indicator_version_read on indicator_version for select to :"app" using (municipality = 0 or in_scope(municipality));
create policy indicator_version_add on indicator_version for insert to :"app" with check (in_scope(municipality));
create policy indicator_version_end on indicator_version for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy place_read on place for select to :"app" using (municipality = 0 or in_scope(municipality));
create policy place_add on place for insert to :"app" with check (in_scope(municipality));
create policy indicator_value_read on indicator_value for select to :"app" using (municipality = 0 or in_scope(municipality));
create policy indicator_value_add on indicator_value for insert to :"app" with check (in_scope(municipality));
create policy indicator_value_change on indicator_value for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy indicator_value_remove on indicator_value for delete to :"app" using (in_scope(municipality));
create policy indicator_value_history_read on indicator_value_history for select to :"app" using (in_scope(municipality));
create policy figure_import_read on figure_import for select to :"app" using (in_scope(municipality));
create policy figure_import_add on figure_import for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy figure_import_undo_read on figure_import_undo for select to :"app" using (in_scope(municipality));
create policy figure_import_undo_add on figure_import_undo for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy figure_import_draft_all on figure_import_draft to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and recorded_by = acting_person());
create policy figure_mapping_all on figure_mapping to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and recorded_by = acting_person());

grant select, insert on place, indicator, indicator_version, figure_import, figure_import_undo to :"app";
grant update (valid_until) on indicator_version to :"app";
grant select on indicator_value_history to :"app";
grant delete on indicator_value to :"app";
grant select, insert, update, delete on figure_import_draft, figure_mapping to :"app";
