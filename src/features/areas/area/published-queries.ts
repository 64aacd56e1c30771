import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, firstRow, rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Status } from '../../../../rules/area-status/index.ts'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import type { PublishedDesignation } from '../cases/published.ts'
import { type AreaFilter, listLength } from './list-filter.ts'
import type { PublishedArea } from './published.ts'
import { smallFigure } from './small-sql.ts'

export type PublishedRow = {
  readonly slug: string
  readonly title: string
  readonly content: PublishedArea
  readonly published_at: Date
  readonly municipality_name: string
  readonly municipality_slug: string
  /** A decided designation that was published with a text of its own. */
  readonly designation: PublishedDesignation | null
  /** The addresses of published areas that it came of or became. */
  readonly linked: readonly string[]
}

/** What the public may read of an area, by any of its addresses. */
export const findPublishedArea = firstRow(
  (_tx: Tx, slug: string) => sql<PublishedRow>`
    select publication.slug, publication.title, publication.content, publication.published_at,
      municipality.name as municipality_name, municipality.slug as municipality_slug,
      (select told.content from helhed.publication told where told.municipality = publication.municipality and told.kind = 'designation'
        and told.content->>'area' = publication.record_id::text and told.withdrawn_at is null
        order by told.published_at desc, told.id desc limit 1) as designation,
      array(select other.slug from jsonb_array_elements(publication.content->'passed') passing
        join helhed.publication other on other.kind = 'area' and other.withdrawn_at is null and other.slug = passing->>'slug') as linked
    from helhed.address
    join helhed.publication on publication.municipality = address.municipality and publication.record_id = address.record_id
      and kind = 'area' and withdrawn_at is null
    join helhed.municipality on municipality.code = publication.municipality
    where address.section = 'omraader' and address.slug = ${slug}`,
  ['hoejvangen'],
)

export type PublishedListRow = {
  readonly slug: string
  readonly title: string
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly example: boolean
  readonly status: Status | null
  readonly status_day: Day | null
  readonly residents: string | null
  readonly residents_day: Day | null
  /** Whether the residents are too few to be shown. */
  readonly residents_hidden: boolean
  readonly total: number
  /** The day after its last one; null while it is an area. */
  readonly until: Day | null
}

const nothing = sql`null::numeric`
const only = { numerator: nothing, denominator: nothing, residents: nothing, whole: nothing, counted: sql`true` }

/** The published areas with their latest published status and latest residents; these are left out where they are too few. */
export const publishedAreas = rows(
  (_tx: Tx, filter: AreaFilter, rule: DisclosureRule, day: Day) => sql<PublishedListRow>`
    select publication.slug, title, municipality.name as municipality_name, municipality.slug as municipality_slug,
      coalesce((content->>'example')::boolean, false) as example, latest.status, latest.day as status_day, content->'period'->>'until' as until,
      case when people.small then null else people.amount end as residents, people.day as residents_day,
      coalesce(people.small, false) as residents_hidden, count(*) over () as total
    from helhed.publication
    join helhed.municipality on municipality.code = publication.municipality
    left join lateral (select list->'published'->>'status' as status, list->>'day' as day from jsonb_array_elements(content->'listings') list
      where list->'published'->>'status' is not null order by list->>'day' desc limit 1) latest on true
    left join lateral (select told.amount, told.day, told.hidden or (${smallFigure({ ...only, amount: sql`told.amount::numeric` }, rule)}) as small
      from (select list->'figures'->'residents'->>'amount' as amount, list->>'day' as day, list->'figures'->'residents'->>'state' = 'withheld' as hidden
        from jsonb_array_elements(content->'listings') list) told
      where told.amount is not null or told.hidden order by told.day desc limit 1) people on true
    where kind = 'area' and withdrawn_at is null
      and (${filter.q} = '' or title ilike ${anywhere(filter.q)} or content->>'nicknames' ilike ${anywhere(filter.q)})
      and (${filter.municipality}::text is null or municipality.slug = ${filter.municipality})
      and (${filter.ended ?? false}::boolean or (content->'period'->>'until') is null or content->'period'->>'until' > ${day}::text)
    order by title, municipality.name, publication.id
    limit ${filter.most ?? listLength} offset ${filter.offset ?? 0}`,
  [{ q: '', municipality: 'skanderborg', offset: 0, most: 50 }, { threshold: 5, zero: 'shown', denominator: 20, place: 0 }, '2016-02-22'],
)

/** The municipalities that have published an area. */
export const publishingMunicipalities = rows(
  (_tx: Tx) => sql<{ name: string; slug: string }>`
    select distinct municipality.name, municipality.slug from helhed.publication
    join helhed.municipality on municipality.code = publication.municipality
    where kind = 'area' and withdrawn_at is null order by municipality.name`,
  [],
)
