import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#database/database'
import { anywhere, rows } from '#database/query'
import type { ReachSets } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { type State, states } from '#ui/kit.ts'
import { type Status, statuses } from '../../../../rules/area-status/index.ts'
import { shownFigures } from '../figures/fragment.ts'
import { type AreaFilter, listLength } from './list-filter.ts'
import { readable } from './queries.ts'

/** The latest figure of an indicator that is known or kept back; the amount is null where it is kept back. */
export type ListFigure = {
  readonly amount: string | null
  readonly day: Day
  readonly source: string
  readonly example: boolean
  readonly state: 'known' | 'withheld'
}

export type AreaListRow = {
  readonly id: Id
  readonly municipality: number
  readonly slug: string
  readonly name: string
  readonly municipality_name: string
  readonly example: boolean
  readonly status: Status | null
  readonly status_day: Day | null
  readonly dwellings: number | null
  readonly approximate: boolean | null
  readonly state: State | null
  /** The figures of the columns, by the code of their indicator; those that nobody has recorded are not there. */
  readonly figures: Readonly<Record<string, ListFigure>>
  readonly total: number
  /** The day after its last one; null while it goes on. */
  readonly until: Day | null
}

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

/** The definitions of an indicator, of every law; looked up once for the whole list. */
const versionsOf = (code: string | null): RawBuilder<unknown> => sql`
  array(select version.id from helhed.indicator_version version
    join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id where indicator.code = ${code})`

/** The latest known amount of an area by some definitions. */
const latestBy = (versions: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select value.amount from ${shownFigures} value
  where value.municipality = area.municipality and value.place_id = area.id and value.state = 'known' and value.indicator_version_id = any (${versions})
  order by value.as_of desc limit 1`

const rankOf = (column: string, words: readonly string[]): RawBuilder<unknown> =>
  sql`array_position(${[...words]}::text[], ${sql.ref(column)}::text)`

const orderOf = ({ sort }: AreaFilter): RawBuilder<unknown> => {
  const way = sort?.down ? sql`desc nulls last` : sql`asc nulls last`
  switch (sort?.by ?? 'navn') {
    case 'navn':
      return sql`area.name ${way}`
    case 'kommune':
      return sql`municipality.name ${way}`
    case 'status':
      return sql`${rankOf('latest.status', statuses)} ${way}`
    case 'boliger':
      return sql`stock.dwellings ${way}`
    case 'tilstand':
      return sql`${rankOf('bead.state', states)} ${way}`
    default:
      return sql`sorted.amount ${way}`
  }
}

/** An indicator that can stand as a column: its code and its present name and unit. */
export type IndicatorRow = { readonly code: string; readonly name_da: string; readonly name_en: string; readonly unit: string }

/** The indicators that have a definition, those of the official lists first; municipalities' own only where the actor is. */
export const indicatorsToShow = rows(
  (_tx: Tx) => sql<IndicatorRow>`
    select distinct on (indicator.municipality, indicator.id) indicator.code, version.name_da, version.name_en, version.unit
    from helhed.indicator
    join helhed.indicator_version version on version.municipality = indicator.municipality and version.indicator_id = indicator.id
    order by indicator.municipality, indicator.id, version.valid_from desc`,
  [],
)

const leadsToPlan = sql`exists (select from helhed.thread_link link
  join helhed.thread_bead plan on plan.municipality = link.municipality and plan.id = link.to_id and plan.place = 'plan'
  where link.municipality = area.municipality and link.from_id = area.id)`

const coordinatedOn = (day: Day) => sql`exists (select from helhed.area_body tied
  where tied.municipality = area.municipality and tied.area_id = area.id and tied.period @> ${day}::date)`

/** Everything that the filter can ask, in one text for whatever it asks: plans are kept by their text. */
const conditionsOf = (filter: AreaFilter, day: Day): RawBuilder<unknown> => {
  const { q, municipality, status = null, form = null, plan = null, forum = null } = filter
  const [over, under] = [filter.bound?.over ?? null, filter.bound?.under ?? null]
  const figure = sql`(${latestBy(sql`(select bound_versions from defined)::uuid[]`)})`
  return sql`
    and (${q} = '' or area.name ilike ${anywhere(q)} or array_to_string(area.nicknames, ' ') ilike ${anywhere(q)})
    and (${municipality}::text is null or municipality.slug = ${municipality})
    and (${status}::text is null or coalesce(latest.status, 'unrecorded') = ${status})
    and (${filter.ended ?? false}::boolean or upper_inf(area.period) or upper(area.period) > ${day}::date)
    and (${form}::text is null or area.form = ${form})
    and (${plan}::boolean is null or ${leadsToPlan} = ${plan}::boolean)
    and (${forum}::boolean is null or ${coordinatedOn(day)} = ${forum}::boolean)
    and (${over}::numeric is null or ${figure} > ${over}::numeric)
    and (${under}::numeric is null or ${figure} < ${under}::numeric)`
}

const figuresOf = (columns: readonly string[]): RawBuilder<unknown> => sql`
  select jsonb_object_agg(code, jsonb_build_object('amount', amount::text, 'day', as_of, 'source', source, 'example', example, 'state', state))
  from (select distinct on (indicator.code) indicator.code, value.amount, value.as_of, value.source, value.example, value.state
    from helhed.indicator
    join helhed.indicator_version version on version.municipality = indicator.municipality and version.indicator_id = indicator.id
    join ${shownFigures} value on value.indicator_version_id = version.id
      and value.municipality = found.municipality and value.place_id = found.id and value.state <> 'missing'
    where indicator.code = any (${[...columns]}::text[])
    order by indicator.code, value.as_of desc) figure`

/**
 * The areas that the actor may read with their latest published status, dwellings on the day, and the latest figures of the chosen
 * columns. One statement, whatever is asked; the figures are read for the areas of the page alone.
 */
export const listAreas = rows(
  (_tx: Tx, reach: ReachSets, filter: AreaFilter, day: Day) => sql<AreaListRow>`
    with defined as materialized (
      select ${versionsOf(filter.bound?.code ?? null)} as bound_versions, ${versionsOf(filter.sort?.by ?? null)} as sort_versions),
    found as materialized (
      select area.municipality, area.id, area.slug, area.name, municipality.name as municipality_name, area.example, latest.status,
        latest.list_date as status_day, stock.dwellings, stock.approximate, bead.state, upper(area.period) as until, count(*) over () as total,
        row_number() over (order by ${orderOf(filter)}, area.name, municipality.name, area.id) as place
      from helhed.area
      join helhed.municipality on municipality.code = area.municipality
      left join helhed.thread_bead bead on bead.municipality = area.municipality and bead.id = area.id
      left join lateral (select status, list_date from helhed.area_status status
        where status.municipality = area.municipality and status.area_id = area.id and origin = 'published' order by list_date desc limit 1) latest on true
      left join lateral (${latestBy(sql`(select sort_versions from defined)::uuid[]`)}) sorted on true
      left join lateral (select sum(estate.dwellings)::int as dwellings, bool_or(estate.approximate) as approximate
        from helhed.area_estate link join helhed.estate on estate.municipality = link.municipality and estate.id = link.estate_id
        where link.municipality = area.municipality and link.area_id = area.id and link.period @> ${day}::date) stock on true
      where ${readable(reach, day)} ${conditionsOf(filter, day)}
      order by place limit ${filter.most ?? listLength} offset ${filter.offset ?? 0})
    select id, municipality, slug, name, municipality_name, example, status, status_day, dwellings, approximate, state, total, until,
      coalesce((${figuresOf(filter.columns ?? [])}), '{}') as figures
    from found order by place`,
  [
    nobody,
    {
      ...{ q: 'vang', municipality: 'skanderborg', status: 'vulnerable', form: 'area', plan: true, forum: true },
      ...{ bound: { code: 'U', over: '30', under: '60' }, sort: { by: 'E', down: true }, columns: ['U', 'E'], offset: 0, most: 50 },
    },
    '2016-02-22',
  ],
)
