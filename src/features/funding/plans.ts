import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'

/** The municipality's part of a plan's budget: money lines and confirmed hours, these rounded down; null without municipal lines. */
export const municipalPart = sql<Ore | null>`(
  select sum(case when line.kind = 'cash' then cell.amount when line.confirmed_at is not null then floor(cell.hours * line.rate) else 0 end)::bigint
  from helhed.budget_line line
  join helhed.budget_cell cell on cell.municipality = line.municipality and cell.line_id = line.id
  where line.municipality = work.municipality and line.work_id = work.id and line.source in ('municipalitySubAgreements', 'municipalityCoordination'))`

export type PlanChoice = {
  readonly municipality: number
  readonly id: Id
  readonly slug: string
  readonly name: string
  /** The plan's whole frame; null while none is set. */
  readonly frame: Ore | null
  /** The dwellings of the estates that take part now; null while one of them has no number. */
  readonly dwellings: number | null
  /** The municipality's part of its budget. */
  readonly municipal: Ore | null
}

/** The plans of some municipalities with what they can be weighed by, in the order of their names. */
export const plansIn = rows(
  (_tx: Tx, municipalities: readonly number[]) => sql<PlanChoice>`
    select work.municipality, work.id, work.slug, work.name, budget.frame, ${municipalPart} as municipal,
      (select case when bool_and(estate.dwellings is not null) then sum(estate.dwellings)::bigint end
        from helhed.work_estate member join helhed.estate on estate.municipality = member.municipality and estate.id = member.estate_id
        where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)) as dwellings
    from helhed.work
    left join helhed.budget on budget.municipality = work.municipality and budget.work_id = work.id
    where work.kind = 'plan' and work.municipality = any (${[...municipalities]}::int[])
    order by work.name, work.id`,
  [[746]],
)
