import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows, theRow } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Choices } from '#sheets/table'
import type { NamedMunicipality } from './by-municipality.ts'
import type { Figure } from './changes.ts'
import type { Draft } from './draft.ts'
import type { Mapping } from './mapping.ts'
import type { KnownIndicator, KnownPlace } from './register.ts'

const some = '01900000-0000-7000-8000-000000000000'

/**
 * The places of a municipality by all that they are called, with their days and the areas that they are part of: areas, estates, and the municipality
 * itself; for the whole country (0) its regions and itself.
 */
export const knownPlaces = rows(
  (_tx: Tx, municipality: number) => sql<KnownPlace>`
    select id, 'area' as kind, array[name, slug] as names, nicknames,
      case when exists (select from helhed.area_succession came where came.municipality = area.municipality and came.to_area_id = area.id)
        then lower(period) end as from, upper(period) as until,
      (select coalesce(jsonb_agg(jsonb_build_object('area', case kind when 'split' then from_area_id else to_area_id end, 'from', null, 'until', null)), '[]')
        from helhed.area_succession passed where passed.municipality = area.municipality
          and (kind = 'split' and to_area_id = area.id or kind = 'merge' and from_area_id = area.id)) as within
      from helhed.area where municipality = ${municipality}
    union all
    select estate.id, 'estate', array[organisation.name, organisation.slug], '{}', null, null,
      (select coalesce(jsonb_agg(jsonb_build_object('area', area_id, 'from', lower(period), 'until', upper(period)) order by period), '[]')
        from helhed.area_estate link where link.municipality = estate.municipality and link.estate_id = estate.id)
      from helhed.estate
      join helhed.organisation on organisation.municipality = estate.municipality and organisation.id = estate.id
      where estate.municipality = ${municipality}
    union all
    select place.id, 'municipality', array[municipality.name || ' Kommune', municipality.name, municipality.slug, place.code], '{}', null, null, '[]' from helhed.place
      join helhed.municipality on municipality.code = place.municipality
      where place.municipality = ${municipality} and place.kind = 'municipality'
    union all
    select id, kind, array[case kind when 'region' then 'Region ' || name else name end, name, code], '{}', null, null, '[]' from helhed.place
      where municipality = ${municipality} and kind in ('region', 'country')
    order by id`,
  [746],
)

/** Every municipality by all that a file may call it. */
export const knownMunicipalities = rows(
  (_tx: Tx) => sql<NamedMunicipality>`
    select code, array[slug, name, name || ' Kommune', code::text, lpad(code::text, 3, '0')] as names
    from helhed.municipality where code <> 0 order by code`,
  [],
)

/** The indicators that a municipality has, its own and the nation's, with their definitions. */
export const knownIndicators = rows(
  (_tx: Tx, municipality: number) => sql<KnownIndicator>`
    select indicator.code, array_agg(distinct version.name_da) || array_agg(distinct version.name_en) as names,
      bool_or(version.rule_set is not null) as statutory,
      jsonb_agg(jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until, 'unit', version.unit,
        'minimum', trim_scale(version.minimum)::text, 'maximum', trim_scale(version.maximum)::text,
        'name', jsonb_build_object('da', version.name_da, 'en', version.name_en)) order by version.valid_from) as versions
    from helhed.indicator join helhed.indicator_version version on version.municipality = indicator.municipality and version.indicator_id = indicator.id
    where indicator.municipality in (0, ${municipality})
    group by indicator.municipality, indicator.id, indicator.code
    order by indicator.municipality desc, indicator.code`,
  [746],
)

/** The recorded figures by some definitions within some days. */
export const knownFigures = rows(
  (_tx: Tx, municipality: number, versions: readonly Id[], from: Day, until: Day) => sql<Figure>`
    select place_id as place, indicator_version_id as version, as_of as day, amount::text, numerator::text, denominator::text
    from helhed.indicator_value where municipality = ${municipality} and indicator_version_id = any (${[...versions]}::uuid[])
      and as_of between ${from} and ${until} and state = 'known'`,
  [746, [some], '2014-01-01', '2014-12-31'],
)

/** All recorded figures by some definitions, with whether readers are kept from them: what a page holds a file against. */
export const recordedFigures = rows(
  (_tx: Tx, municipality: number, versions: readonly Id[]) => sql<Figure & { readonly kept: boolean }>`
    select place_id as place, indicator_version_id as version, as_of as day, amount::text, numerator::text, denominator::text,
      exists (select from helhed.figure_kept_back kept where kept.municipality = value.municipality and kept.value_id = value.id) as kept
    from helhed.indicator_value value
    where municipality = ${municipality} and indicator_version_id = any (${[...versions]}::uuid[]) and state = 'known'`,
  [746, [some]],
)

/** An import as lists and its own page show it. */
export type ImportRow = {
  readonly id: Id
  readonly municipality: number
  readonly municipality_name: string
  readonly file_name: string
  readonly source: string
  readonly example: boolean
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly recorded_at: Date
  readonly undone_at: Date | null
  readonly restored: number | null
  readonly removed: number | null
  readonly kept: number | null
}

const imported = sql`
  select made.id, made.municipality, municipality.name as municipality_name, made.file_name, made.source, made.example, made.added, made.changed,
    made.unchanged, made.refused, made.recorded_at, undo.recorded_at as undone_at, undo.restored, undo.removed, undo.kept
  from helhed.figure_import made join helhed.municipality on municipality.code = made.municipality
  left join helhed.figure_import_undo undo on undo.municipality = made.municipality and undo.import_id = made.id`

const mostImports = 50

/** The latest imports of some municipalities. */
export const listImports = rows(
  (_tx: Tx, municipalities: readonly number[]) => sql<ImportRow>`
    ${imported} where made.municipality = any (${[...municipalities]}::int[]) order by made.recorded_at desc, made.id limit ${mostImports}`,
  [[746]],
)

export const findImport = firstRow(
  (_tx: Tx, municipalities: readonly number[], id: Id) => sql<ImportRow>`
    ${imported} where made.municipality = any (${[...municipalities]}::int[]) and made.id = ${id}`,
  [[746], some],
)

/** What taking an import back does to the figures of one indicator and year. */
export type UndoRow = {
  readonly code: string
  readonly name_da: string
  readonly name_en: string
  readonly year: number
  /** Figures that were not there before, and go. */
  readonly removed: number
  /** Figures that become what they were. */
  readonly restored: number
  /** Figures that somebody has written over since; they stay. */
  readonly kept: number
}

/** What `undoFigureImport` would do now, by indicator and year. */
export const undoOutlook = rows(
  (_tx: Tx, municipality: number, id: Id) => sql<UndoRow>`
    with touched as (
      select value.defined_in, value.indicator_version_id, value.as_of, case when exists (
          select from helhed.indicator_value_history past
          where past.municipality = value.municipality and past.place_id = value.place_id and past.indicator_version_id = value.indicator_version_id
            and past.as_of = value.as_of and past.import_id is distinct from ${id}
            and not exists (select from helhed.figure_import_undo undo where undo.municipality = past.municipality and undo.import_id = past.import_id))
        then 'restored' else 'removed' end as fate
      from helhed.indicator_value value where value.municipality = ${municipality} and value.import_id = ${id}
      union all
      select * from (select distinct on (past.place_id, past.indicator_version_id, past.as_of)
          value.defined_in, past.indicator_version_id, past.as_of, 'kept'
        from helhed.indicator_value_history past
        join helhed.indicator_value value on value.municipality = past.municipality and value.place_id = past.place_id
          and value.indicator_version_id = past.indicator_version_id and value.as_of = past.as_of
        where past.municipality = ${municipality} and past.import_id = ${id} and value.import_id is distinct from ${id}) since)
    select indicator.code, version.name_da, version.name_en, extract(year from touched.as_of)::int as year,
      count(*) filter (where fate = 'removed')::int as removed, count(*) filter (where fate = 'restored')::int as restored,
      count(*) filter (where fate = 'kept')::int as kept
    from touched
    join helhed.indicator_version version on version.municipality = touched.defined_in and version.id = touched.indicator_version_id
    join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
    group by indicator.code, version.id, version.name_da, version.name_en, 4 order by version.name_da, 4, version.id`,
  [746, some],
)

/** A file that the person has sent and that is still kept. */
export const findDraft = firstRow(
  (_tx: Tx, municipalities: readonly number[], person: Id, id: Id, now: Date) => sql<Draft>`
    select draft.id, draft.municipality, municipality.name as municipality_name, file_name, sha256, octet_length(content) as bytes, choices, mapping, kept_until
    from helhed.figure_import_draft draft join helhed.municipality on municipality.code = draft.municipality
    where draft.municipality = any (${[...municipalities]}::int[]) and draft.id = ${id} and draft.recorded_by = ${person} and kept_until > ${now}`,
  [[746], some, some, new Date('2016-02-22T09:00:00Z')],
)

/** The bytes of a file that is still kept. */
export const draftContent = theRow(
  (_tx: Tx, municipality: number, id: Id) => sql<{ content: Buffer }>`
    select content from helhed.figure_import_draft where municipality = ${municipality} and id = ${id}`,
  [746, some],
)

/** How the last file from a source was read; another header is another file. */
export const findMapping = firstRow(
  (_tx: Tx, municipality: number, source: string) => sql<{ header: readonly string[]; choices: Choices; mapping: Mapping }>`
    select header, choices, mapping from helhed.figure_mapping where municipality = ${municipality} and source = ${source}`,
  [746, 'Fagsystemet'],
)
