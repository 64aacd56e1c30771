import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import { type ReachSets, within } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import type { SpreadKey } from './spread.ts'

export type SharedCostRow = {
  readonly municipality_name: string
  readonly id: Id
  readonly name: string
  readonly amount: Ore
  readonly year: number
  readonly spread_by: SpreadKey
  readonly reason: string
  readonly example: boolean
  /** In the order of the plans' names; weight in øre, dwellings or 1. */
  readonly shares: readonly { readonly plan: Id; readonly name: string; readonly weight: number; readonly amount: Ore }[]
}

/** The longest list that is read at once; a municipality has a few a year. */
export const listLength = 500

/** The shared costs that the actor may read with every plan's share; the newest year first. `municipality` is a slug; null for all. */
export const listSharedCosts = rows(
  (_tx: Tx, reach: ReachSets, municipality: string | null) => sql<SharedCostRow>`
    select municipality.name as municipality_name, cost.id, cost.name, cost.amount, cost.year, cost.spread_by, cost.reason, cost.example,
      coalesce((select jsonb_agg(jsonb_build_object('plan', work.id, 'name', work.name, 'weight', share.weight, 'amount', share.amount) order by work.name, work.id)
        from helhed.shared_cost_share share
        join helhed.work on work.municipality = share.municipality and work.id = share.work_id
        where share.municipality = cost.municipality and share.shared_cost_id = cost.id), '[]') as shares
    from helhed.shared_cost cost
    join helhed.municipality on municipality.code = cost.municipality
    where ${within(reach, { municipality: sql<number>`cost.municipality` })} and (${municipality}::text is null or municipality.slug = ${municipality})
    order by cost.year desc, municipality.name, cost.name, cost.id
    limit ${listLength}`,
  [{ municipalities: [101], bodies: [], areas: [], organisations: [] }, null],
)
