import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import { readable } from '../area/queries.ts'
import { smallFigure } from '../area/small-sql.ts'
import { shownFigures } from '../figures/fragment.ts'
import type { Outline } from './location.ts'
import type { MapRow } from './rows.ts'

/**
 * What the map is narrowed to and shaded by: a municipality by its slug, a figure by its code (null: by status), or the signals of the
 * municipalities whose inbox the reader sees (null: not by them).
 */
export type MapFilter = {
  readonly municipality: string | null
  readonly code: string | null
  readonly signalsIn?: readonly number[] | null
}

const exampleRule: DisclosureRule = { threshold: 5, zero: 'shown', denominator: 20, place: 0 }

/** The counts of a published figure, `told`. */
const published = (code: string | null) => ({
  amount: sql`(told.figure->>'amount')::numeric`,
  numerator: sql`(told.figure->>'numerator')::numeric`,
  denominator: sql`(told.figure->>'denominator')::numeric`,
  residents: sql`told.residents::numeric`,
  counted: sql`${code === 'residents'}::boolean`,
  whole: sql`${code === 'N' || code === 'residents' ? null : 100}::numeric`,
})

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

/** The areas on the day that the actor may read, where they lie, their latest published status, and the latest known figure of the code. */
export const areasOnMap = rows(
  (_tx: Tx, reach: ReachSets, { municipality, code, signalsIn = null }: MapFilter, day: Day) => sql<MapRow>`
    select area.slug, area.name, municipality.name as municipality_name, municipality.slug as municipality_slug, area.example,
      place.longitude::text as longitude, place.latitude::text as latitude, place.outline, place.approximate,
      latest.status, latest.list_date as status_day, coalesce(figure.amount::text, sent.amount) as amount, coalesce(figure.state = 'withheld', false) as amount_hidden,
      figure.as_of as amount_day,
      figure.source as amount_source, figure.example as amount_example
    from helhed.area
    join helhed.municipality on municipality.code = area.municipality
    left join helhed.area_location place on place.municipality = area.municipality and place.area_id = area.id
    left join lateral (select status, list_date from helhed.area_status status
      where status.municipality = area.municipality and status.area_id = area.id and origin = 'published' order by list_date desc limit 1) latest on true
    left join lateral (select value.amount, value.state, value.as_of, value.source, value.example from ${shownFigures} value
      join helhed.indicator_version version on version.id = value.indicator_version_id
      join helhed.indicator on indicator.id = version.indicator_id and indicator.code = ${code}
      where value.municipality = area.municipality and value.place_id = area.id and value.state <> 'missing' order by value.as_of desc limit 1) figure on true
    left join lateral (select count(*)::text as amount from helhed.signal
      where signal.municipality = area.municipality and signal.area_id = area.id) sent on area.municipality = any (${signalsIn && [...signalsIn]}::int[])
    where ${readable(reach, day)} and area.period @> ${day}::date
      and (${municipality}::text is null or municipality.slug = ${municipality})
    order by municipality.name, area.name, area.id`,
  [nobody, { municipality: 'skanderborg', code: 'U', signalsIn: null }, '2016-02-22'],
)

/** The same of what municipalities have published. */
export const publishedOnMap = rows(
  (_tx: Tx, { municipality, code }: MapFilter, rule: DisclosureRule) => sql<MapRow>`
    select publication.slug, title as name, municipality.name as municipality_name, municipality.slug as municipality_slug,
      coalesce((content->>'example')::boolean, false) as example, content->'location'->>'longitude' as longitude,
      content->'location'->>'latitude' as latitude, nullif(content->'location'->'outline', 'null') as outline,
      (content->'location'->>'approximate')::boolean as approximate, latest.status, latest.day as status_day,
      case when figure.small then null else figure.amount end as amount, coalesce(figure.small, false) as amount_hidden, figure.day as amount_day, figure.source as amount_source, figure.example as amount_example
    from helhed.publication
    join helhed.municipality on municipality.code = publication.municipality
    left join lateral (select list->'published'->>'status' as status, list->>'day' as day from jsonb_array_elements(content->'listings') list
      where list->'published'->>'status' is not null order by list->>'day' desc limit 1) latest on true
    left join lateral (select told.figure->>'amount' as amount, told.day, told.figure->>'source' as source, (told.figure->>'example')::boolean as example,
        told.figure->>'state' = 'withheld' or (${smallFigure(published(code), rule)}) as small
      from (select list->'figures'->${code}::text as figure, list->'figures'->'residents'->>'amount' as residents, list->>'day' as day
        from jsonb_array_elements(content->'listings') list) told
      where told.figure->>'amount' is not null or told.figure->>'state' = 'withheld' order by told.day desc limit 1) figure on true
    where kind = 'area' and withdrawn_at is null and (${municipality}::text is null or municipality.slug = ${municipality})
    order by municipality.name, title, publication.id`,
  [{ municipality: null, code: 'U' }, exampleRule],
)

/** Where an area lies, as the form that changes it shows it. */
export type LocationRow = {
  readonly longitude: string
  readonly latitude: string
  readonly outline: Outline | null
  readonly approximate: boolean
  readonly example: boolean
  readonly source: string
  readonly version: number
}

export const findLocation = firstRow(
  (_tx: Tx, municipality: number, area: Id) => sql<LocationRow>`
    select longitude::text, latitude::text, outline, approximate, example, source, version
    from helhed.area_location where municipality = ${municipality} and area_id = ${area}`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
