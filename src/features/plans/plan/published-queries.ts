import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, firstRow, rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Ore } from '#kernel/money'
import { listLength, type PlanFilter } from '../queries.ts'
import type { PublishedPlan } from './published.ts'

export type PublishedPlanRow = {
  readonly slug: string
  readonly title: string
  readonly content: PublishedPlan
  readonly published_at: Date
  /** Its areas as far as they are published. */
  readonly areas: readonly { readonly name: string; readonly slug: string }[]
  readonly municipality_name: string
  readonly municipality_slug: string
}

/** What the public may read of a plan, by any of its addresses. */
export const findPublishedPlan = firstRow(
  (_tx: Tx, slug: string) => sql<PublishedPlanRow>`
    select coalesce(present.slug, publication.slug) as slug, publication.title, publication.content, publication.published_at,
      municipality.name as municipality_name, municipality.slug as municipality_slug,
      coalesce((select jsonb_agg(jsonb_build_object('name', ground.title, 'slug', ground.slug) order by ground.title) from helhed.publication ground
        where ground.municipality = publication.municipality and ground.kind = 'area' and ground.withdrawn_at is null
          and publication.content->'areas' ? ground.record_id::text), '[]') as areas
    from helhed.address
    join helhed.publication on publication.municipality = address.municipality and publication.record_id = address.record_id
      and kind = 'plan' and withdrawn_at is null
    join helhed.municipality on municipality.code = publication.municipality
    left join lateral (select newest.slug from helhed.address newest where newest.section = 'planer' and newest.municipality = address.municipality
      and newest.record_id = address.record_id order by newest.since desc, newest.slug limit 1) present on true
    where address.section = 'planer' and address.slug = ${slug}`,
  ['projekt-hoejvangen'],
)

export type PublishedPlanListRow = {
  readonly slug: string
  readonly name: string
  readonly municipality_name: string
  readonly example: boolean
  readonly board: string | null
  readonly from: Day
  readonly until: Day
  readonly frame: Ore | null
  readonly total: number
}

/** The published plans with board, period and frame. */
export const publishedPlans = rows(
  (_tx: Tx, filter: Omit<PlanFilter, 'state'>) => sql<PublishedPlanListRow>`
    select publication.slug, title as name, municipality.name as municipality_name, (content->>'example')::boolean as example,
      content->>'board' as board, content->>'from' as "from", content->>'until' as until, (content->>'frame')::bigint as frame, count(*) over () as total
    from helhed.publication
    join helhed.municipality on municipality.code = publication.municipality
    where kind = 'plan' and withdrawn_at is null and (${filter.q} = '' or title ilike ${anywhere(filter.q)})
      and (${filter.municipality}::text is null or municipality.slug = ${filter.municipality})
    order by municipality.name, title, publication.id
    limit ${filter.most ?? listLength} offset ${filter.offset ?? 0}`,
  [{ q: '', municipality: 'koebenhavn', offset: 0, most: 50 }],
)

/** The municipalities that have published a plan. */
export const planningMunicipalities = rows(
  (_tx: Tx) => sql<{ name: string; slug: string }>`
    select distinct municipality.name, municipality.slug from helhed.publication
    join helhed.municipality on municipality.code = publication.municipality
    where kind = 'plan' and withdrawn_at is null order by municipality.name`,
  [],
)
