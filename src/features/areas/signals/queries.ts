import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import { type ReachSets, within } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Place } from './place.ts'
import type { SignalListRow, SignalRow } from './rows.ts'
import type { State } from './signal.ts'

const gathering = (condition: Expression<SqlBool>): Expression<SqlBool> =>
  sql<SqlBool>`exists (select from helhed.area_case own where own.municipality = signal.municipality and own.id = signal.case_id and ${condition})`

/** The policy of reading as one condition on `signal`: by municipality, by who decides its case, by whom the case is open to, by who wrote it. */
export const readable = (reach: ReachSets): Expression<SqlBool> =>
  within(reach, {
    municipality: sql<number>`signal.municipality`,
    bodies: (ids) => gathering(sql<SqlBool>`own.body_id = any (${[...ids]}::uuid[])`),
    organisations: (ids) =>
      sql<SqlBool>`exists (select from helhed.case_party party where party.municipality = signal.municipality and party.case_id = signal.case_id and party.organisation_id = any (${[...ids]}::uuid[]))`,
    own: (person, municipalities) =>
      sql<SqlBool>`(signal.recorded_by = ${person}::uuid and signal.municipality = any (${[...municipalities]}::int[]))`,
  })

const nobody: ReachSets = {
  municipalities: [746],
  bodies: [],
  areas: [],
  organisations: [],
  own: { person: '01900000-0000-7000-8000-000000000000', municipalities: [746] },
}

const someone = '01900000-0000-7000-8000-000000000000'

const joined = sql`
  join helhed.municipality on municipality.code = signal.municipality
  join helhed.mandate writer on writer.municipality = signal.municipality and writer.id = signal.recorded_under
  join helhed.organisation principal on principal.municipality in (writer.municipality, 0) and principal.id = writer.acts_for_id
  left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
  left join helhed.organisation estate on estate.municipality = signal.municipality and estate.id = signal.estate_id`

const entries = sql`
  select jsonb_agg(jsonb_build_object('kind', entry.kind, 'words', entry.words, 'at', entry.recorded_at, 'role', mandate.role) order by entry.recorded_at, entry.id)
  from helhed.signal_entry entry
  join helhed.mandate on mandate.municipality = entry.municipality and mandate.id = entry.recorded_under
  where entry.municipality = signal.municipality and entry.signal_id = signal.id`

const inCase = sql`
  select jsonb_build_object('slug', held.slug, 'state', held.state, 'body', held.body_id,
    'parties', array(select organisation_id from helhed.case_party party where party.municipality = held.municipality and party.case_id = held.id))
  from helhed.area_case held where held.municipality = signal.municipality and held.id = signal.case_id`

/** A signal with what became of it; nothing when the actor may not read it. */
export const findSignal = firstRow(
  (_tx: Tx, reach: ReachSets, id: Id) => sql<SignalRow>`
    select signal.municipality, municipality.name as municipality_name, signal.id, signal.area_id, area.name as area_name, area.slug as area_slug,
      estate.name as estate_name, signal.place, signal.topic, signal.seriousness, signal.words, signal.seen_on, signal.state, signal.waiting_since,
      signal.example, signal.recorded_by as writer, writer.role as writer_role, principal.name as writer_for, signal.recorded_at, signal.version,
      coalesce((${entries}), '[]') as entries, (${inCase}) as in_case
    from helhed.signal ${joined}
    where signal.id = ${id} and ${readable(reach)}`,
  [nobody, someone],
)

/** What an inbox is narrowed to: a topic, an area by its slug, a state or all that wait for an answer, a stretch of days. */
export type SignalFilter = {
  readonly topic: string | null
  readonly area: string | null
  readonly state: State | 'waiting' | null
  readonly from: Day | null
  readonly until: Day | null
  readonly offset?: number
  readonly most?: number
}

/** The longest stretch of a list that is read at once. */
export const listLength = 50

const listed = sql`signal.id, area.name as area_name, estate.name as estate_name, signal.place, signal.topic, signal.seriousness, signal.words, signal.state,
  signal.waiting_since, signal.example, signal.recorded_at, municipality.name as municipality_name, writer.role as writer_role, principal.name as writer_for,
  count(*) over () as total, count(signal.waiting_since) over () as waiting`

/** The signals that the actor may read, those who wait first, the urgent before the others, the oldest first; then the newest of the rest. */
export const listSignals = rows(
  (_tx: Tx, reach: ReachSets, { topic, area, state, from, until, offset = 0, most = listLength }: SignalFilter) => sql<SignalListRow>`
    select ${listed} from helhed.signal ${joined}
    where ${readable(reach)} and (${topic}::text is null or signal.topic = ${topic}) and (${area}::text is null or area.slug = ${area})
      and (${state}::text is null or case ${state} when 'waiting' then signal.waiting_since is not null else signal.state = ${state} end)
      and (${from}::date is null or (signal.recorded_at at time zone 'Europe/Copenhagen')::date >= ${from}::date)
      and (${until}::date is null or (signal.recorded_at at time zone 'Europe/Copenhagen')::date <= ${until}::date)
    order by signal.waiting_since is null, case when signal.waiting_since is not null then array_position('{urgent,talk,watch}', signal.seriousness) end,
      signal.waiting_since, signal.recorded_at desc, signal.id
    limit ${most} offset ${offset}`,
  [nobody, { topic: 'safety', area: 'hoejvangen', state: 'waiting', from: '2015-01-01', until: '2015-12-31', offset: 0, most: 50 }],
)

/** The areas that somebody has signalled about, for the filter. */
export const signalledAreas = rows(
  (_tx: Tx, reach: ReachSets) => sql<{ slug: string; name: string }>`
    select distinct area.slug, area.name from helhed.signal
    join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
    where ${readable(reach)} order by area.name, area.slug`,
  [nobody],
)

/** What a person has written, the newest first. */
export const ownSignals = rows(
  (_tx: Tx, person: Id, most: number) => sql<SignalListRow>`
    select ${listed} from helhed.signal ${joined}
    where signal.recorded_by = ${person}::uuid order by signal.recorded_at desc, signal.id limit ${most}`,
  [someone, 100],
)

/** Whether a signal is there already, sent by this person: a form that was sent twice. */
export const findSent = firstRow(
  (tx: Tx, id: Id, person: Id) => tx.selectFrom('signal').select('id').where('id', '=', id).where('recorded_by', '=', person),
  [someone, someone],
)

type Sought = {
  readonly municipalities: readonly number[]
  /** The areas that the person works in; its estates come along. */
  readonly areas: readonly Id[]
  readonly person: Id
  /** Every place of the municipalities, for a search by name. */
  readonly all: boolean
}

/** Places that a signal can be about: those where the person works, those named before, or all; when the person last named each. */
export const placesFor = rows(
  (_tx: Tx, { municipalities, areas, person, all }: Sought, day: Day) => sql<Place & { last: Date | null }>`
    with place as (
      select 'area' as kind, area.id, area.name, area.nicknames as also, area.municipality, area.id as area from helhed.area
        where area.municipality = any (${[...municipalities]}::int[]) and area.period @> ${day}::date
      union all
      select 'estate', estate.id, estate.name, '{}', estate.municipality, link.area_id from helhed.organisation estate
        left join helhed.area_estate link on link.municipality = estate.municipality and link.estate_id = estate.id and link.period @> ${day}::date
        where estate.kind = 'estate' and estate.municipality = any (${[...municipalities]}::int[])),
    named as (
      select coalesce(estate_id, area_id) as id, max(recorded_at) as last from helhed.signal
      where recorded_by = ${person}::uuid and coalesce(estate_id, area_id) is not null group by 1)
    select place.*, named.last from place left join named on named.id = place.id
    where ${all} or place.area = any (${[...areas]}::uuid[]) or named.last is not null
    order by named.last desc nulls last, place.kind, place.name, place.id`,
  [{ municipalities: [746], areas: [someone], person: someone, all: false }, '2016-02-22'],
)

/** The areas of a municipality on a day, to place a signal in. */
export const areasToPlace = rows(
  (_tx: Tx, municipality: number, day: Day) => sql<{ id: Id; name: string }>`
    select id, name from helhed.area where municipality = ${municipality} and period @> ${day}::date order by name, id`,
  [746, '2016-02-22'],
)
