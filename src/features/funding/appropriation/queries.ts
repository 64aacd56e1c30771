import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import { type ReachSets, within } from '#features/identity'
import type { Day, Precision } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { municipalPart } from '../plans.ts'

/** The policy of reading as one condition on `appropriation`; only whole municipalities are reached. */
const readable = (reach: ReachSets): Expression<SqlBool> => within(reach, { municipality: sql<number>`appropriation.municipality` })

const nobody: ReachSets = { municipalities: [101], bodies: [], areas: [], organisations: [] }

export type PlanDraw = {
  readonly plan: Id
  readonly name: string
  readonly slug: string
  readonly example: boolean
  readonly amount: Ore
  /** The municipality's part of the plan's budget; null without municipal lines. */
  readonly municipal: Ore | null
}

type Listed = {
  readonly municipality: number
  readonly municipality_name: string
  readonly municipality_slug: string
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly purpose: string
  readonly amount: Ore
  readonly year: number
  readonly price_level: number
  readonly body: { readonly name: string; readonly slug: string }
  readonly decided_on: Day
  readonly date_precision: Precision
  readonly expires_on: Day | null
  readonly example: boolean
  readonly source: string | null
}

/** An appropriation as the database gives it, with all that its page shows. */
export type Appropriation = Listed & {
  readonly requested: string | null
  readonly item: string | null
  readonly case_number: string | null
  readonly document_number: string | null
  readonly kle: string | null
  readonly version: number
  readonly draws: readonly PlanDraw[]
}

const columns = sql`appropriation.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, appropriation.id,
  appropriation.slug, appropriation.name, appropriation.purpose, appropriation.amount, appropriation.year, appropriation.price_level,
  jsonb_build_object('name', body.name, 'slug', body.slug) as body, appropriation.decided_on::text as decided_on, appropriation.date_precision,
  appropriation.expires_on::text as expires_on, appropriation.example, appropriation.source`

const joined = sql`
  join helhed.municipality on municipality.code = appropriation.municipality
  join helhed.body on body.municipality = appropriation.municipality and body.id = appropriation.body_id`

/** An appropriation by any of its addresses with its draws by plan; nothing when the actor may not read it. */
export const findAppropriation = firstRow(
  (_tx: Tx, reach: ReachSets, slug: string) => sql<Appropriation>`
    select ${columns}, appropriation.requested, appropriation.item, appropriation.case_number, appropriation.document_number, appropriation.kle,
      appropriation.version,
      coalesce((select jsonb_agg(jsonb_build_object('plan', work.id, 'name', work.name, 'slug', work.slug, 'example', work.example,
          'amount', draw.amount, 'municipal', ${municipalPart}) order by work.name, work.id)
        from helhed.appropriation_draw draw
        join helhed.work on work.municipality = draw.municipality and work.id = draw.work_id
        where draw.municipality = appropriation.municipality and draw.appropriation_id = appropriation.id), '[]') as draws
    from helhed.address
    join helhed.appropriation on appropriation.municipality = address.municipality and appropriation.id = address.record_id
    ${joined}
    where address.section = 'bevillinger' and address.slug = ${slug} and ${readable(reach)}`,
  [nobody, 'budget-2016'],
)

export type AppropriationListRow = Listed & { readonly drawn: Ore }

/** What a list is narrowed to: a municipality by its slug; null for all that the actor reaches. */
export type AppropriationFilter = { readonly municipality: string | null }

/** The longest list that is read at once; a municipality has a few a year. */
export const listLength = 500

/** The appropriations that the actor may read, with what is drawn; the newest year first. */
export const listAppropriations = rows(
  (_tx: Tx, reach: ReachSets, filter: AppropriationFilter) => sql<AppropriationListRow>`
    select ${columns}, coalesce((select sum(draw.amount) from helhed.appropriation_draw draw
      where draw.municipality = appropriation.municipality and draw.appropriation_id = appropriation.id), 0)::bigint as drawn
    from helhed.appropriation
    ${joined}
    where ${readable(reach)} and (${filter.municipality}::text is null or municipality.slug = ${filter.municipality})
    order by municipality.name, appropriation.year desc, appropriation.name, appropriation.id
    limit ${listLength}`,
  [nobody, { municipality: null }],
)
