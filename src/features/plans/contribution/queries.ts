import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows, theRow } from '#database/query'
import { type DefinitionRow, definitionJson, shownFigures } from '#features/areas'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Reference, Tie } from './contribution.ts'
import type { Attendance } from './cost.ts'
import type { LibraryEntry } from './library.ts'

const some = '01900000-0000-7000-8000-000000000000'

/** What a goal is held beside, as it was called, to be laid on its document; nothing where it stands alone. */
export const besideIn = sql`
  coalesce((select jsonb_build_object('beside', jsonb_build_object('indicator', version.name_da, 'unit', version.unit,
      'reference', beside.reference, 'twin', case when twin.id is not null then jsonb_build_object('id', twin.id, 'name', twin.name) end,
      'distance', trim_scale(beside.distance)::text))
    from helhed.goal_beside beside
    join lateral (select * from helhed.indicator_version told where told.municipality = beside.defined_in and told.indicator_id = beside.indicator_id
      order by told.valid_from desc limit 1) version on true
    left join helhed.area twin on twin.municipality = beside.municipality and twin.id = beside.twin_id
    where beside.municipality = goal.municipality and beside.goal_id = goal.id), '{}')`

const points = (place: string) => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', value.id, 'definition', value.indicator_version_id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text,
      'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example) order by value.as_of, version.valid_from), '[]')
    from helhed.indicator_version version
    join ${shownFigures} value on value.defined_in = version.municipality and value.indicator_version_id = version.id
    where version.municipality = beside.defined_in and version.indicator_id = beside.indicator_id
      and value.municipality = ${sql.ref(`${place}.municipality`)} and value.place_id = ${sql.ref(`${place}.id`)})`

/**
 * What the goals of a plan are held beside: the indicator with its definitions, the figures of each area that the plan has estates in now, and those of the
 * place that the areas are compared with. Figures are as everybody is shown them.
 */
export const tiesOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<Tie>`
    select beside.goal_id as goal, indicator.code, beside.reference, trim_scale(beside.distance)::text as distance,
      (select jsonb_agg(${definitionJson} order by version.valid_from desc) from helhed.indicator_version version
        where version.municipality = indicator.municipality and version.indicator_id = indicator.id) as definitions,
      coalesce((select jsonb_agg(jsonb_build_object('slug', area.slug, 'name', area.name, 'points', ${points('area')}) order by area.name, area.id)
        from helhed.area where area.municipality = beside.municipality and area.id in (
          select lies.area_id from helhed.work_estate member
          join helhed.area_estate lies on lies.municipality = member.municipality and lies.estate_id = member.estate_id and upper_inf(lies.period)
          where member.municipality = beside.municipality and member.work_id = ${plan} and upper_inf(member.period))), '[]') as areas,
      (select jsonb_build_object('slug', twin.slug, 'name', coalesce(twin.name, place.name, own.name), 'points', ${points('place')})
        from helhed.municipality own
        join helhed.place on case beside.reference
          when 'area' then place.municipality = beside.municipality and place.id = beside.twin_id
          when 'municipality' then place.kind = 'municipality' and place.municipality = beside.municipality
          when 'region' then place.kind = 'region' and place.name = own.region
          else place.kind = 'country' end
        left join helhed.area twin on twin.municipality = place.municipality and twin.id = place.id and beside.reference = 'area'
        where own.code = beside.municipality limit 1) as against
    from helhed.goal_beside beside
    join helhed.goal on goal.municipality = beside.municipality and goal.id = beside.goal_id
    join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
    join helhed.indicator on indicator.municipality = beside.defined_in and indicator.id = beside.indicator_id
    where beside.municipality = ${municipality} and part.work_id = ${plan}
    order by part.number, goal.number`,
  [746, some],
)

/** An indicator, or an area of the municipality, to choose from. */
export type Offers = {
  readonly indicators: readonly {
    readonly code: string
    readonly id: Id
    readonly in: number
    readonly name: string
    readonly direction: DefinitionRow['direction']
    readonly unit: DefinitionRow['unit']
  }[]
  readonly areas: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: {
    readonly code: string
    readonly reference: Reference
    readonly twin: Id | null
    readonly distance: string | null
  } | null
}

/** What a goal can be held beside: national indicators and the municipality's own, its areas, and what was chosen. */
export const offersFor = theRow(
  (_tx: Tx, municipality: number, goal: Id) => sql<Offers>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('code', indicator.code, 'id', indicator.id, 'in', indicator.municipality, 'name', current.name_da, 'direction', current.direction, 'unit', current.unit)
          order by indicator.municipality = 0, current.name_da, indicator.code), '[]')
        from helhed.indicator join lateral (select name_da, direction, unit from helhed.indicator_version version
          where version.municipality = indicator.municipality and version.indicator_id = indicator.id order by version.valid_from desc limit 1) current on true
        where indicator.municipality in (0, ${municipality})) as indicators,
      (select coalesce(jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name) order by area.name, area.id), '[]')
        from helhed.area where area.municipality = ${municipality} and upper_inf(area.period)) as areas,
      (select jsonb_build_object('code', indicator.code, 'reference', beside.reference, 'twin', beside.twin_id, 'distance', trim_scale(beside.distance)::text)
        from helhed.goal_beside beside join helhed.indicator on indicator.municipality = beside.defined_in and indicator.id = beside.indicator_id
        where beside.municipality = ${municipality} and beside.goal_id = ${goal}) as chosen`,
  [746, some],
)

/**
 * The indicators that a goal can begin from, the municipality's own first, each with the last figure of an area until a day, as everybody is shown it;
 * without an area only the indicators.
 */
export const libraryOf = rows(
  (_tx: Tx, municipality: number, area: Id | null, day: Day) => sql<LibraryEntry>`
    select indicator.code, current.definition, told.figure as told
    from helhed.indicator
    join lateral (select version.id, ${definitionJson} as definition from helhed.indicator_version version
      where version.municipality = indicator.municipality and version.indicator_id = indicator.id order by version.valid_from desc limit 1) current on true
    left join lateral (select jsonb_build_object('id', value.id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text,
        'denominator', value.denominator::text, 'source', value.source, 'example', value.example) as figure from ${shownFigures} value
      where value.municipality = ${municipality} and value.place_id = ${area}::uuid and value.indicator_version_id = current.id and value.as_of <= ${day}::date
      order by value.as_of desc limit 1) told on true
    where indicator.municipality in (0, ${municipality})
    order by indicator.municipality = 0, current.definition -> 'name' ->> 'da', indicator.code`,
  [746, some, '2016-12-01'],
)

/** How many came to the sessions of each activity that count, by quarter. */
export const attendanceOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<Attendance>`
    select activity.id as activity, date_trunc('quarter', held.held_on)::date::text as quarter, count(distinct held.id)::int as sessions, coalesce(sum(counted.people), 0)::int as people
    from helhed.part
    join helhed.activity on activity.municipality = part.municipality and activity.part_id = part.id
    join helhed.activity_session held on held.municipality = activity.municipality and held.activity_id = activity.id
    left join helhed.session_count counted on counted.municipality = held.municipality and counted.session_id = held.id
    where part.municipality = ${municipality} and part.work_id = ${plan}
      and not exists (select from helhed.session_ending ending where ending.municipality = held.municipality and ending.session_id = held.id)
    group by activity.id, 2 order by activity.id, 2`,
  [746, some],
)
