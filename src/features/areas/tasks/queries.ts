import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import { projectTasks } from '#features/projects'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'

/** One thing about an area, or of a project of the municipality's, that waits for somebody, for the overview; of a project `area` is its name. */
export type AreaTask = {
  readonly kind: 'figures' | 'signals' | 'answered' | 'stranded' | 'decide' | 'review' | 'resume' | 'publish' | 'deliverables' | 'statement'
  readonly area: string | null
  readonly slug: string | null
  readonly municipality_name: string
  /** How many records it is about. */
  readonly count: number
  /** How many of them are urgent. */
  readonly urgent: number
  readonly since: Day | null
  /** The case that it is about, or the reader's own signal, where it is about one. */
  readonly held: string | null
}

/** The municipalities where the reader can do something about each kind, and who reads: whoever chairs a body decides its cases. */
export type TaskReach = {
  readonly figures: readonly number[]
  readonly signals: readonly number[]
  readonly cases: readonly number[]
  readonly chairing: readonly number[]
  /** Where the reader gives mandates. */
  readonly granting: readonly number[]
  /** Where the reader writes signals. */
  readonly signalling: readonly number[]
  /** Where the reader writes the municipality's projects. */
  readonly projects: readonly number[]
  readonly person: Id
}

const nobody: TaskReach = {
  figures: [746],
  signals: [746],
  cases: [746],
  chairing: [746],
  granting: [746],
  signalling: [746],
  projects: [746],
  person: '01900000-0000-7000-8000-000000000000',
}

/** An answer is told of for so many days, unless its reader has written back. */
const told = 14

/** A designation that nobody has published is spoken of so many days. */
const publishWithin = 60

/** A review or a waiting case is spoken of so many days ahead. */
const notice = 30

/**
 * What waits in the areas and in the municipality's projects, all kinds in one statement: areas that still exist and have no official list at all; signals that nobody has
 * answered, gathered by area; what became of the reader's own signals; mandates for areas that
 * others came after; cases that are ready for the body that the reader chairs; reviews and waiting cases whose day has come or is
 * near, for those who prepare cases and for the chair; designations of late that are not published.
 */
export const areaTasks = rows(
  (_tx: Tx, reach: TaskReach, day: Day) => sql<AreaTask>`
    select * from (
      select 'figures' as kind, area.name as area, area.slug, municipality.name as municipality_name, 1 as count, 0 as urgent, null::date as since, null::text as held
      from helhed.area join helhed.municipality on municipality.code = area.municipality
      where area.municipality = any (${[...reach.figures]}::int[]) and upper_inf(area.period)
        and not exists (select from helhed.area_status where area_status.municipality = area.municipality and area_id = area.id)
        and not exists (select from helhed.indicator_value value
          join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
          where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null)
      union all
      select 'signals', area.name, area.slug, municipality.name, count(*), count(*) filter (where seriousness = 'urgent'),
        min(signal.waiting_since at time zone 'Europe/Copenhagen')::date, null
      from helhed.signal join helhed.municipality on municipality.code = signal.municipality
      left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
      where signal.municipality = any (${[...reach.signals]}::int[]) and signal.waiting_since is not null
      group by area.municipality, area.id, area.name, area.slug, municipality.name
      union all
      select 'answered', coalesce(area.name, estate.name, signal.place), area.slug, municipality.name, 1, 0,
        (last.recorded_at at time zone 'Europe/Copenhagen')::date, signal.id::text
      from helhed.signal join helhed.municipality on municipality.code = signal.municipality
      left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
      left join helhed.organisation estate on estate.municipality = signal.municipality and estate.id = signal.estate_id
      cross join lateral (select entry.kind, entry.recorded_at from helhed.signal_entry entry
        where entry.municipality = signal.municipality and entry.signal_id = signal.id order by entry.recorded_at desc, entry.id desc limit 1) last
      where signal.municipality = any (${[...reach.signalling]}::int[]) and signal.recorded_by = ${reach.person}::uuid
        and last.kind in ('answer', 'gathered', 'decided', 'closed') and last.recorded_at >= ${day}::date - ${told}::int
      union all
      select 'stranded', area.name, area.slug, municipality.name, count(*), 0, upper(area.period), null
      from helhed.mandate join helhed.municipality on municipality.code = mandate.municipality
      join helhed.area on area.municipality = mandate.municipality and area.id = mandate.area_id
      left join helhed.mandate_end gone on gone.municipality = mandate.municipality and gone.mandate_id = mandate.id
      where mandate.municipality = any (${[...reach.granting]}::int[]) and mandate.period @> ${day}::date and (gone.ends_on is null or ${day}::date < gone.ends_on)
        and upper(area.period) <= ${day}::date
        and exists (select from helhed.area_succession passed where passed.municipality = area.municipality and passed.from_area_id = area.id)
      group by area.municipality, area.id, area.name, area.slug, area.period, municipality.name
      union all
      select 'publish', area.name, area.slug, municipality.name, 1, 0, step.happened_on, held.slug
      from helhed.area_case held join helhed.municipality on municipality.code = held.municipality
      join helhed.area on area.municipality = held.municipality and area.id = held.area_id
      join helhed.case_step step on step.municipality = held.municipality and step.case_id = held.id and step.outcome = 'designated'
      where held.municipality = any (${[...reach.cases]}::int[]) and held.state = 'designated' and step.happened_on >= ${day}::date - ${publishWithin}::int
        and not exists (select from helhed.publication told where told.municipality = held.municipality and told.record_id = held.id and told.withdrawn_at is null)
      union all
      ${projectTasks(reach.projects, day)}
      union all
      select case area_case.state when 'designated' then 'review' when 'waiting' then 'resume' else 'decide' end, area.name, area.slug, municipality.name, 1, 0,
        area_case.due_on, area_case.slug
      from helhed.area_case join helhed.municipality on municipality.code = area_case.municipality
      join helhed.area on area.municipality = area_case.municipality and area.id = area_case.area_id
      where (area_case.state = 'decision' or (area_case.state in ('designated', 'waiting') and area_case.due_on <= ${day}::date + ${notice}::int))
        and ((area_case.municipality = any (${[...reach.cases]}::int[]) and area_case.state <> 'decision')
          or (area_case.municipality = any (${[...reach.chairing]}::int[]) and exists (select from helhed.seat
            join helhed.seat_holding holding on holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.period @> ${day}::date
            where seat.municipality = area_case.municipality and seat.body_id = area_case.body_id and seat.office is not null
              and seat.period @> ${day}::date and holding.person_id = ${reach.person}::uuid)))) task
    order by kind, since, area, slug`,
  [nobody, '2016-02-22'],
)
