import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, rows } from '#database/query'
import { type PlaceKind, placesNamed, type publishedAreas } from '#features/areas'
import type { BodyKind } from '#features/bodies'
import type { ReachSets } from '#features/identity'
import { projectsNamed } from '#features/projects'
import type { Day } from '#kernel/day'

const reachOfOne: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

export type PublishedPlace = {
  readonly slug: string
  readonly name: string
  readonly areas: number
  readonly bodies: number
  readonly plans: number
}

/** The municipalities with how much each has published. */
export const publishedPlaces = rows(
  (_tx: Tx) => sql<PublishedPlace>`
    select municipality.slug, municipality.name, count(*) filter (where kind = 'area') as areas, count(*) filter (where kind = 'body') as bodies,
      count(*) filter (where kind = 'plan') as plans
    from helhed.municipality
    join helhed.publication on publication.municipality = municipality.code and withdrawn_at is null
    group by municipality.code order by municipality.name`,
  [],
)

/** A published area as its municipality's page shows it. */
export type PlaceArea = Awaited<ReturnType<typeof publishedAreas>>[number]

/** A body or plan as its municipality's page shows it. */
export type PublishedRow = {
  readonly name: string
  readonly slug: string | null
  readonly title: string | null
  readonly record: 'body' | 'plan' | null
  readonly kind: BodyKind
  readonly seats: number
}

/** A municipality with the bodies and plans that it has published; one row without a slug when there are none, none when there is no such municipality. */
export const publishedBy = rows(
  (_tx: Tx, slug: string) => sql<PublishedRow>`
    select municipality.name, publication.slug, title, publication.kind as record, content->>'kind' as kind,
      coalesce(jsonb_array_length(case when publication.kind = 'body' then content->'seats' end), 0) as seats
    from helhed.municipality
    left join helhed.publication on publication.municipality = municipality.code and withdrawn_at is null and publication.kind in ('body', 'plan')
    where municipality.slug = ${slug} and municipality.code <> 0
    order by title, publication.slug`,
  ['skanderborg'],
)

export type PublishedHit = { readonly kind: 'area' | 'body' | 'plan'; readonly slug: string; readonly title: string; readonly name: string }

/** What the public may see under a name. */
export const publishedLike = rows(
  (_tx: Tx, q: string) => sql<PublishedHit>`
    select kind, publication.slug, title, municipality.name
    from helhed.publication
    join helhed.municipality on municipality.code = publication.municipality
    where withdrawn_at is null and kind in ('area', 'body', 'plan') and title ilike ${anywhere(q)}
    order by title, publication.slug
    limit 50`,
  ['vangen'],
)

/** An area, something in one, or a project that was found by its name; `place` is the municipality, or the area of what is in one. */
export type NamedHit = { readonly name: string; readonly href: string; readonly place: string; readonly kind: PlaceKind | 'project' }

/** What the actor may read of areas, of what is in them and of projects under a name, in one statement. */
export const recordsNamed = rows(
  (_tx: Tx, areas: ReachSets, projects: ReachSets, q: string, day: Day) => sql<NamedHit>`
    ${placesNamed(areas, q, day)}
    union all ${projectsNamed(projects, q)}`,
  [reachOfOne, reachOfOne, 'klub', '2016-02-22'],
)
