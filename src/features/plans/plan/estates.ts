import { sql } from 'kysely'
import { command, notFound, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayWritePlan } from '../policy.ts'
import type { Plan } from '../read.ts'
import { settle } from '../stage.ts'
import { estateLeaves } from './estate-leaves.ts'
import { lockFor } from './guard.ts'
import { held } from './held.ts'
import { planTexts } from './texts.ts'

export type AddPlanEstate = { readonly plan: Id; readonly estate: Id }

/** Takes back that an estate left today: its membership goes on as if it had not. Null when it did not leave today. */
const reopened = async ({ tx, today }: Stage, { municipality, id }: Plan, estate: Id): Promise<Id | null> => {
  const row = await tx
    .updateTable('work_estate')
    .set({ period: sql<string>`daterange(lower(period), null)`, left_reason: null })
    .where('municipality', '=', municipality)
    .where('work_id', '=', id)
    .where('estate_id', '=', estate)
    .where(sql<boolean>`upper(period) >= ${today}::date`)
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * Takes an estate of the municipality into a plan from today on; one that left today goes on as before. Refuses an unknown one, and one
 * that takes part already.
 */
export const addPlanEstate = command<AddPlanEstate, Id>('plan.estate_added', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality, id } = plan
  const { estate } = input
  if (plan.estates.some((one) => one.id === estate)) return refused(at('estate', planTexts.phrase('estate.twice')))
  const again = await reopened(stage, plan, estate)
  const member = again ?? newId()
  const row = { municipality, id: member, work_id: id, estate_id: estate, period: `[${stage.today},)` }
  const saved = again === null ? await held(() => stage.tx.insertInto('work_estate').values(row).execute()) : done(null)
  if (!saved.ok) return saved
  await settle(stage, id)
  return done({ value: member, entry: { municipality, subject: { kind: 'plan', id }, detail: { estate } } })
})

export type LeavePlan = { readonly plan: Id; readonly estate: Id; readonly reason: string }

/**
 * An estate leaves a plan, with its reason; when it led the plan, there is nobody to lead until another is chosen. Refuses the last
 * estate: a plan is for somebody. What a version has frozen stays as it was.
 */
export const leavePlan = command<LeavePlan, null>('plan.estate_left', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality, id } = plan
  const { estate, reason } = input
  if (!plan.estates.some((one) => one.id === estate)) throw notFound()
  if (plan.estates.length === 1) return refused(at('reason', planTexts.phrase('leave.last')))
  await estateLeaves(stage, plan, estate, reason)
  await settle(stage, id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { estate }, reason } })
})
