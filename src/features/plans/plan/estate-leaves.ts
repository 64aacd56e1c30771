import { sql } from 'kysely'
import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Plan } from '../read.ts'

/**
 * An estate leaves a plan as of today, with the reason; the next version is without it. Where it led the plan, the plan has no lead estate
 * until another is chosen, and nothing can be submitted before that.
 */
export const estateLeaves = async ({ tx, today }: Stage, plan: Plan, estate: Id, reason: string): Promise<void> => {
  await tx
    .updateTable('work_estate')
    .set({ period: sql<string>`daterange(lower(period), greatest(${today}::date, lower(period) + 1))`, left_reason: reason })
    .where('municipality', '=', plan.municipality)
    .where('work_id', '=', plan.id)
    .where('estate_id', '=', estate)
    .where(sql<boolean>`upper_inf(period)`)
    .execute()
  if (plan.lead?.id !== estate) return
  await tx
    .updateTable('work')
    .set({ lead_estate_id: null, lead_reason: null, version: plan.version + 1 })
    .where('municipality', '=', plan.municipality)
    .where('id', '=', plan.id)
    .execute()
}
