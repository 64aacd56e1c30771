import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows, theRow } from '#database/query'
import type { PublishedForm } from './dataset.ts'

/** What is published now: a fingerprint of the publications in force, and the moments at which anything was published or taken back, newest first. */
export type OpenDataState = { readonly fingerprint: string; readonly moments: readonly string[] }

/** How many versions are named; older ones can still be asked for. */
const mostNamed = 20

export const getOpenDataState = theRow(
  (_tx: Tx) => sql<OpenDataState>`
    select (select coalesce(md5(string_agg(id::text, ',' order by id)), '') from helhed.publication where kind = 'area' and withdrawn_at is null) as fingerprint,
      array(select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from helhed.area_publication_moments(${mostNamed}) moment) as moments`,
  [],
)

const formsFrom = (source: RawBuilder<unknown>, wanted: boolean): RawBuilder<PublishedForm> => sql<PublishedForm>`
  select published.municipality, municipality.name as municipality_name, record_id, published.slug, title, content, published_at
  from ${source} published
  join helhed.municipality on municipality.code = published.municipality
  where ${wanted}::boolean
  order by municipality.name, title, record_id`

/** The areas that are published; nothing where only what is remembered of them is wanted. */
export const publishedForms = rows(
  (_tx: Tx, wanted: boolean) => formsFrom(sql`(select * from helhed.publication where kind = 'area' and withdrawn_at is null)`, wanted),
  [true],
)

/** The areas that were published at a moment and have not been taken back since. */
export const publishedFormsAt = rows(
  (_tx: Tx, moment: Date, wanted: boolean) => formsFrom(sql`helhed.published_areas_at(${moment}::timestamptz)`, wanted),
  [new Date('2016-02-22T10:00:00Z'), true],
)
