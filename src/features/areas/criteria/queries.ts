import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { CriteriaSet } from './criteria.ts'

/** One figure of a place on a day; `place` is null for the municipality's own. */
export type ValueRow = { readonly place: Id | null; readonly code: string; readonly day: Day; readonly amount: string }

export type BodyRow = { readonly id: Id; readonly name: string }

/** What criteria need beside the counts of services: the sets, figures, open signals and which estates lie beside each other. */
export type GroundRow = {
  readonly sets: readonly CriteriaSet[]
  readonly values: readonly ValueRow[]
  readonly signals: readonly { readonly place: Id; readonly count: number }[]
  readonly neighbours: readonly { readonly id: Id; readonly one: Id; readonly other: Id }[]
  readonly bodies: readonly BodyRow[]
}

const sets = sql`
  select jsonb_agg(jsonb_build_object('id', held.id, 'name', held.name, 'body', jsonb_build_object('name', body.name, 'slug', body.slug), 'decidedOn', held.decided_on,
    'paper', held.paper, 'validFrom', held.valid_from, 'needed', held.needed, 'note', held.note, 'example', held.example,
    'criteria', (select coalesce(jsonb_agg(jsonb_build_object('id', one.id, 'measure', one.measure, 'of', coalesce(one.kind_id::text, one.indicator), 'name', kind.name,
        'against', one.against, 'comparator', one.comparator, 'amount', one.amount::text, 'years', one.years, 'weight', one.weight) order by one.position), '[]')
      from helhed.criterion one left join helhed.presence_kind kind on kind.municipality = one.municipality and kind.id = one.kind_id
      where one.municipality = held.municipality and one.set_id = held.id)) order by held.valid_from desc, held.decided_on desc, held.id desc)
  from helhed.criteria_set held join helhed.body on body.municipality = held.municipality and body.id = held.body_id
  where held.municipality = municipality.code`

/** Known figures of the indicators that any set names, up to a day: of areas, estates and the municipality itself. */
const values = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('place', case place.kind when 'municipality' then null else place.id end, 'code', indicator.code, 'day', value.as_of, 'amount', value.amount::text))
  from helhed.indicator_value value
  join helhed.place on place.municipality = value.municipality and place.id = value.place_id
  join helhed.indicator_version version on version.id = value.indicator_version_id
  join helhed.indicator on indicator.id = version.indicator_id
  where value.municipality = municipality.code and value.state = 'known' and value.as_of <= ${day}::date
    and indicator.code in (select named.indicator from helhed.criterion named where named.municipality = municipality.code)`

/** Signals that are not answered or closed, nor in a case that is decided, by area, and by the estate where one was named. */
const signals = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('place', spot, 'count', count)) from (
    select spot, count(*) as count from helhed.signal cross join lateral (values (area_id), (estate_id)) as about (spot)
    where signal.municipality = municipality.code and spot is not null and seen_on <= ${day}::date and (state in ('received', 'seen')
      or (state = 'in_case' and exists (select from helhed.area_case held where held.municipality = signal.municipality and held.id = signal.case_id
        and held.state in ('screening', 'assessment', 'decision', 'waiting'))))
    group by spot) counted`

const neighbours = (day: Day) => sql`
  select jsonb_agg(jsonb_build_object('id', id, 'one', estate_id, 'other', other_id) order by id)
  from helhed.estate_neighbour where estate_neighbour.municipality = municipality.code and period @> ${day}::date`

const bodies = sql`
  select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by (kind = 'steering_group') desc, name, id)
  from helhed.body where body.municipality = municipality.code and upper_inf(body.period)`

/** What the criteria of a municipality need on a day. */
export const findGround = firstRow(
  (_tx: Tx, municipality: number, day: Day) => sql<GroundRow>`
    select coalesce((${sets}), '[]') as sets, coalesce((${values(day)}), '[]') as values, coalesce((${signals(day)}), '[]') as signals,
      coalesce((${neighbours(day)}), '[]') as neighbours, coalesce((${bodies}), '[]') as bodies
    from helhed.municipality where municipality.code = ${municipality}`,
  [746, '2016-02-22'],
)
