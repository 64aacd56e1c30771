import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import { type ReachSets, within } from '#features/identity'
import { projectsOfArea } from '#features/projects'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import { areaCases } from '../cases/fragment.ts'
import { successions } from '../delimitation/fragment.ts'
import { directoryOf } from '../directory/fragment.ts'
import { figuresBeside } from '../figures/fragment.ts'
import { presenceOfArea } from '../presence/fragment.ts'
import { latestStock } from '../stock/fragment.ts'
import type { AreaRow, StatusRow, ValueRow } from './rows.ts'
import { keptBeside } from './small-sql.ts'

/** The policy of reading as one condition on `area`: by municipality, by itself, by the bodies that coordinate it and the estates in it on the day. */
export const readable = (reach: ReachSets, day: Day): Expression<SqlBool> =>
  within(reach, {
    municipality: sql<number>`area.municipality`,
    areas: (ids) => sql<SqlBool>`area.id = any (${[...ids]}::uuid[])`,
    bodies: (ids) =>
      sql<SqlBool>`exists (select from helhed.area_body tied where tied.municipality = area.municipality and tied.area_id = area.id and tied.body_id = any (${[...ids]}::uuid[]) and tied.period @> ${day}::date)`,
    organisations: (ids) =>
      sql<SqlBool>`exists (select from helhed.area_estate own where own.municipality = area.municipality and own.area_id = area.id and own.estate_id = any (${[...ids]}::uuid[]) and own.period @> ${day}::date)`,
  })

const nobody: ReachSets = { municipalities: [746], bodies: [], areas: [], organisations: [] }

const values = sql`
  select jsonb_agg(jsonb_build_object('code', indicator.code, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text,
    'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example,
    'kept', ${keptBeside}))
  from helhed.indicator_value value
  join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
  join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null`

const statuses = sql`
  select jsonb_agg(jsonb_build_object('day', list_date, 'origin', origin, 'status', status, 'source', area_status.source))
  from helhed.area_status where area_status.municipality = area.municipality and area_id = area.id`

const estates = sql`
  select jsonb_agg(jsonb_build_object('id', estate.id, 'name', organisation.name, 'association', association.name, 'dwellings', estate.dwellings,
    'approximate', estate.approximate, 'countedOn', estate.counted_on, 'source', estate.source, 'period', link.period::text,
    'example', organisation.example, 'exampleNumber', estate.example) order by organisation.name, link.period)
  from helhed.area_estate link
  join helhed.estate on estate.municipality = link.municipality and estate.id = link.estate_id
  join helhed.organisation on organisation.municipality = estate.municipality and organisation.id = estate.id
  left join helhed.organisation association on association.municipality = organisation.municipality and association.id = organisation.parent_id
  where link.municipality = area.municipality and link.area_id = area.id`

const bodies = sql`
  select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'href', '/organer/' || body.slug, 'task', link.task,
    'period', link.period::text, 'example', body.example,
    'chair', (select seat.title from helhed.seat where seat.municipality = body.municipality and seat.body_id = body.id and seat.office = 'chair'
      order by upper_inf(seat.period) desc, lower(seat.period) desc limit 1)) order by body.name)
  from helhed.area_body link join helhed.body on body.municipality = link.municipality and body.id = link.body_id
  where link.municipality = area.municipality and link.area_id = area.id`

const classifications = sql`
  select jsonb_agg(jsonb_build_object('id', class.id, 'scheme', scheme, 'label', label, 'period', class.period::text, 'source', class.source,
    'held', exists (select from helhed.area_case laid where laid.municipality = class.municipality and laid.classification_id = class.id)) order by lower(class.period))
  from helhed.area_classification class where class.municipality = area.municipality and class.area_id = area.id`

const events = sql`
  select jsonb_agg(jsonb_build_object('day', day, 'precision', precision, 'title', title, 'actor', actor, 'major', major, 'source', event.source) order by day, id)
  from helhed.area_event event where event.municipality = area.municipality and event.area_id = area.id`

const location = sql`
  select jsonb_build_object('longitude', longitude::text, 'latitude', latitude::text, 'outline', outline, 'approximate', approximate)
  from helhed.area_location place where place.municipality = area.municipality and place.area_id = area.id`

const published = sql`
  select published_at from helhed.publication
  where publication.municipality = area.municipality and record_id = area.id and withdrawn_at is null`

/** The area's figures of the official lists, as `value`: other indicators have no list. */
const official = sql`helhed.indicator_value value
    join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
    where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null`

const changed = sql`
  select greatest((select max(value.recorded_at) from ${official}),
    (select max(recorded_at) from helhed.area_status where area_status.municipality = area.municipality and area_id = area.id))`

/** When the area was last designated, or its designation lifted. */
const decided = sql`
  select max(step.recorded_at) from helhed.area_case decided
  join helhed.case_step step on step.municipality = decided.municipality and step.case_id = decided.id and step.outcome in ('designated', 'lift')
  where decided.municipality = area.municipality and decided.area_id = area.id`

const designatedOn = (day: Day) => sql`
  select lower(given.period) from helhed.area_case laid
  join helhed.area_classification given on given.municipality = laid.municipality and given.id = laid.classification_id
  where laid.municipality = area.municipality and laid.area_id = area.id and laid.state = 'designated' and given.period @> ${day}::date limit 1`

export type AreaListsRow = {
  readonly slug: string
  readonly name: string
  readonly example: boolean
  readonly values: readonly ValueRow[]
  readonly statuses: readonly StatusRow[]
  /** Since when a case of the municipality's has it designated; null where none has. */
  readonly designated_on: Day | null
}

/** The areas of a municipality on the day that the actor may read, each with its official lists. */
export const areasWithLists = rows(
  (_tx: Tx, reach: ReachSets, municipality: number, day: Day) => sql<AreaListsRow>`
    select area.slug, area.name, area.example, coalesce((${values}), '[]') as values, coalesce((${statuses}), '[]') as statuses, (${designatedOn(day)}) as designated_on
    from helhed.area
    where area.municipality = ${municipality} and ${readable(reach, day)} and area.period @> ${day}::date
    order by area.name, area.id`,
  [nobody, 746, '2016-02-22'],
)

/** An area by any of its addresses with all that its page shows; nothing when the actor may not read it. */
export const findArea = firstRow(
  (_tx: Tx, reach: ReachSets, slug: string, day: Day) => sql<AreaRow>`
    select area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, area.id, area.slug, area.name,
      area.nicknames, area.form, area.period::text as period, area.example, area.source, area.case_number, area.document_number, area.kle,
      area.version, (${published}) as published_at, (${changed}) as figures_changed_at, (${decided}) as decided_at,
      coalesce((${values}), '[]') as values, coalesce((${statuses}), '[]') as statuses, coalesce((${estates}), '[]') as estates,
      coalesce((${bodies}), '[]') as bodies, coalesce((${classifications}), '[]') as classifications, coalesce((${events}), '[]') as events, (${location}) as location,
      coalesce((${directoryOf(day)}), '[]') as directory, coalesce((${successions}), '[]') as successions, coalesce((${latestStock(day)}), '[]') as stock, (${areaCases}) as designation,
      coalesce((${presenceOfArea(day)}), '[]') as presence,
      coalesce((${figuresBeside}), '[]') as figures, coalesce((${projectsOfArea}), '[]') as projects
    from helhed.address
    join helhed.area on area.municipality = address.municipality and area.id = address.record_id
    join helhed.municipality on municipality.code = area.municipality
    where address.section = 'omraader' and address.slug = ${slug} and ${readable(reach, day)}`,
  [nobody, 'hoejvangen', '2016-02-22'],
)

/** A plan that works in an area, as the thread tells of it. */
export type PlanOnThread = { readonly id: Id; readonly name: string; readonly href: string; readonly state: State }

/** The plans that an area leads to. */
export const plansFrom = rows(
  (_tx: Tx, municipality: number, area: Id) => sql<PlanOnThread>`
    select bead.id, bead.name, bead.href, bead.state from helhed.thread_link link
    join helhed.thread_bead bead on bead.municipality = link.municipality and bead.id = link.to_id and bead.place = 'plan'
    where link.municipality = ${municipality} and link.from_id = ${area} order by bead.name, bead.id`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
