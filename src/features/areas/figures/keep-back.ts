import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#database/database'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { type DisclosureRule, publicRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { type Counted, keptBackOf } from './protection.ts'

/** Figures of a municipality that add up with each other: those of one definition on one day. */
export type FigureSet = { readonly version: Id; readonly day: Day }

type SetRow = FigureSet & { readonly municipality: number; readonly figures: readonly Counted[] }

/** Whether a figure tells of few persons by itself, as `hidden` and `hiddenShare` judge it. */
const small = ({ threshold, denominator }: DisclosureRule): RawBuilder<boolean> => sql<boolean>`
  case when value.denominator is not null then value.denominator < ${denominator}
      or counted.count > 0 and counted.count < ${threshold}
      or value.denominator - counted.count > 0 and value.denominator - counted.count < ${threshold}
    else counted.count < ${threshold} end`

/** The count of persons that a figure tells, in whole persons whatever is stored: itself, the one behind its share, or the one that its share and its whole give. */
const countedFrom = sql`
  cross join lateral (select case
    when value.numerator is not null and value.denominator is not null then round(value.numerator)
    when value.denominator is not null and definition.unit = 'percent' then round(value.amount * value.denominator / 100)
    when value.denominator is not null and definition.unit = 'per_thousand' then round(value.amount * value.denominator / 1000)
    when value.denominator is null and definition.unit = 'persons' then round(value.amount) end as count) counted`

/** Whether an area has a figure beside `value`. */
const isTold = (area: RawBuilder<unknown>) => sql`exists (select from helhed.indicator_value told
  where told.municipality = value.municipality and told.place_id = ${area} and told.indicator_version_id = value.indicator_version_id and told.as_of = value.as_of)`

/**
 * The area that a place is part of on the day. An estate lies in one; of an area that was split it lies in the part that came to have it, where that
 * has a figure of the day too. A part of an area that was split is part of that one, and an area that was merged of what it became.
 */
const areaOf = sql`
  case place.kind when 'estate' then (
    select coalesce((select later.area_id from helhed.area_succession passed
        join helhed.area_estate later on later.municipality = passed.municipality and later.area_id = passed.to_area_id and later.estate_id = link.estate_id
        where passed.municipality = link.municipality and passed.from_area_id = link.area_id and passed.kind = 'split' and ${isTold(sql`later.area_id`)}
        limit 1), link.area_id)
      from helhed.area_estate link where link.municipality = place.municipality and link.estate_id = place.id and link.period @> value.as_of limit 1)
  when 'area' then (
    select case passed.kind when 'split' then passed.from_area_id else passed.to_area_id end from helhed.area_succession passed
      where passed.municipality = place.municipality
        and (passed.kind = 'split' and passed.to_area_id = place.id and ${isTold(sql`passed.from_area_id`)}
          or passed.kind = 'merge' and passed.from_area_id = place.id and ${isTold(sql`passed.to_area_id`)})
      order by passed.day desc limit 1) end`

/** Sets with a figure of few persons, or with places that add up and may leave few, each with all figures whose counts are known. */
const smallSets = (tx: Tx, wanted: RawBuilder<unknown>, rule: DisclosureRule) =>
  sql<SetRow>`
    with wanted as materialized (${wanted}),
    counted as (
      select value.municipality, value.indicator_version_id as version, value.as_of as day, value.id, value.place_id as place, place.kind,
        ${areaOf} as area,
        counted.count, round(value.denominator) as of, ${small(rule)} as small,
        value.recorded_at < max(value.recorded_at) over (partition by value.municipality, value.indicator_version_id, value.as_of) as before,
        kept.value_id is not null as kept
      from wanted
      join helhed.indicator_value value on value.municipality = wanted.municipality and value.indicator_version_id = wanted.version and value.as_of = wanted.day
      join helhed.indicator_version definition on definition.municipality = value.defined_in and definition.id = value.indicator_version_id
      join helhed.place on place.municipality = value.municipality and place.id = value.place_id
      left join helhed.figure_kept_back kept on kept.municipality = value.municipality and kept.value_id = value.id
      ${countedFrom}
      where value.state = 'known' and place.kind in ('municipality', 'area', 'estate')
        and counted.count is not null)
    select municipality, version, day, jsonb_agg(jsonb_build_object('id', id, 'place', place, 'kind', kind, 'area', area, 'count', count, 'of', of,
      'before', before, 'kept', before and kept)) as figures
    from counted group by municipality, version, day having bool_or(small or kept) or count(distinct kind) > 1 or count(area) > 0`.execute(
    tx,
  )

/**
 * Finds anew which figures of some sets readers are kept from, after figures in them were written or taken away: `wanted` selects
 * `municipality`, `version` and `day` of each set, once. What was written last is judged anew; what stood before has been seen, and what was
 * kept back of it stays so. Sets without a small figure cost no more than being looked at. Of two that write at once the second waits, so that it
 * judges with what the first wrote.
 */
const keepBackIn = async (tx: Tx, municipality: number, wanted: RawBuilder<unknown>, today: Day): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('figure_kept_back'), ${municipality}::int)`.execute(tx)
  const rule = publicRuleOn(today)
  const { rows } = await smallSets(tx, wanted, rule)
  const kept = await Promise.all(
    rows.map(async ({ municipality, figures }) => (await keptBackOf(figures, rule)).map((id) => ({ municipality, value_id: id }))),
  )
  await sql`
    delete from helhed.figure_kept_back kept using helhed.indicator_value value, (${wanted}) wanted
    where value.municipality = wanted.municipality and value.indicator_version_id = wanted.version and value.as_of = wanted.day
      and kept.municipality = value.municipality and kept.value_id = value.id`.execute(tx)
  const all = kept.flat()
  if (all.length === 0) return
  await sql`
    insert into helhed.figure_kept_back (municipality, value_id)
    select * from unnest(${all.map(({ municipality }) => municipality)}::int[], ${all.map(({ value_id }) => value_id)}::uuid[])`.execute(tx)
}

/** The same for some sets of a municipality, each told once. */
export const keepBack = (tx: Tx, municipality: number, sets: readonly FigureSet[], today: Day): Promise<void> =>
  keepBackIn(
    tx,
    municipality,
    sql`select ${municipality}::int as municipality, given.version, given.day
      from unnest(${sets.map(({ version }) => version)}::uuid[], ${sets.map(({ day }) => day)}::date[]) as given (version, day)`,
    today,
  )

/** The same for all sets that an import has figures in. */
export const keepBackImported = (tx: Tx, municipality: number, id: Id, today: Day): Promise<void> =>
  keepBackIn(
    tx,
    municipality,
    sql`select distinct municipality, indicator_version_id as version, as_of as day from helhed.indicator_value
      where municipality = ${municipality} and import_id = ${id}`,
    today,
  )

/** The same for every set of a municipality: after the rule was changed. */
export const keepBackAll = (tx: Tx, municipality: number, today: Day): Promise<void> =>
  keepBackIn(
    tx,
    municipality,
    sql`select distinct municipality, indicator_version_id as version, as_of as day from helhed.indicator_value where municipality = ${municipality}`,
    today,
  )
