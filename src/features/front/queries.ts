import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'

export type PublishedPlace = { readonly slug: string; readonly name: string; readonly areas: number; readonly bodies: number }

/** The municipalities with how much each has published. */
export const publishedPlaces = rows(
  (_tx: Tx) => sql<PublishedPlace>`
    select municipality.slug, municipality.name, count(*) filter (where kind = 'area') as areas, count(*) filter (where kind = 'body') as bodies
    from helhed.municipality
    join helhed.publication on publication.municipality = municipality.code and withdrawn_at is null
    group by municipality.code order by municipality.name`,
  [],
)

export type PublishedRecord = {
  readonly name: string
  readonly kind: 'area' | 'body' | null
  readonly slug: string | null
  readonly title: string | null
}

/** What a municipality has published; one row without a record when it is nothing, none when there is no such municipality. */
export const publishedBy = rows(
  (_tx: Tx, slug: string) => sql<PublishedRecord>`
    select municipality.name, kind, publication.slug, title
    from helhed.municipality
    left join helhed.publication on publication.municipality = municipality.code and withdrawn_at is null
    where municipality.slug = ${slug} and municipality.code <> 0
    order by kind, title`,
  ['skanderborg'],
)

export type PublishedHit = { readonly kind: 'area' | 'body'; readonly slug: string; readonly title: string; readonly name: string }

/** What the public may see under a name. */
export const publishedLike = rows(
  (_tx: Tx, q: string) => sql<PublishedHit>`
    select kind, publication.slug, title, municipality.name
    from helhed.publication
    join helhed.municipality on municipality.code = publication.municipality
    where withdrawn_at is null and title ilike '%' || ${q} || '%'
    order by title, publication.slug
    limit 50`,
  ['vangen'],
)
