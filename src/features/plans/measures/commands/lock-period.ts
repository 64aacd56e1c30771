import { command, type Stage } from '#features/identity'
import { addDays } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { allowed } from '../../plan/guard.ts'
import { mayApproveMeasures } from '../../policy.ts'
import { type Plan, subjectOf } from '../../read.ts'
import { lockPlan } from '../../stage.ts'
import { type Quarter, quartersOf, refuseLock } from '../lock.ts'
import { locksOf, writtenIn } from '../lock-queries.ts'
import { measuresTexts } from '../texts.ts'

export type LockPeriod = { readonly plan: Id; readonly period: string; readonly note: string | null; readonly example?: boolean }

const quarterIn = async (stage: Stage, { municipality, id, from, until }: Plan, period: string): Promise<Quarter | undefined> => {
  const quarters = quartersOf(
    { from, until },
    await locksOf(stage.tx, municipality, id),
    await writtenIn(stage.tx, municipality, id),
    stage.today,
  )
  return quarters.find((one) => one.period.code === period)
}

/**
 * Approves and closes the measurements of a quarter. Refuses a quarter that runs yet or is closed already, one in which nobody has measured, and
 * whoever wrote a figure of it.
 */
export const lockPeriod = command<LockPeriod, null>('measures.locked', mayApproveMeasures, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const open = await allowed(stage, plan, 'write')
  if (!open.ok) return open
  const quarter = await quarterIn(stage, plan, input.period)
  const refusals = refuseLock(quarter, stage.actor.person)
  if (refusals.length > 0 || !quarter) return refused(...refusals)
  const { municipality, id } = plan
  const { code, first, last } = quarter.period
  const lock = newId()
  await stage.tx
    .insertInto('measurement_lock')
    .values({
      ...{ municipality, id: lock, work_id: id, period: code, days: toRange({ from: first, until: addDays(last, 1) }), note: input.note },
      locked_at: stage.now,
      locked_by: stage.actor.person,
      example: input.example ?? false,
    })
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { lock, period: code } } })
})

export type ReopenPeriod = { readonly plan: Id; readonly period: string; readonly reason: string }

/** Opens a closed quarter again, with a reason that stays beside who closed it. Refuses one that is not closed. */
export const reopenPeriod = command<ReopenPeriod, null>('measures.reopened', mayApproveMeasures, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const quarter = await quarterIn(stage, plan, input.period)
  if (!quarter?.lock) return refused(at('reason', measuresTexts.phrase('lock.refuse.open')))
  const { municipality, id } = plan
  const opened = { reason: input.reason, reopened_at: stage.now, reopened_by: stage.actor.person }
  await stage.tx
    .insertInto('measurement_reopening')
    .values({ municipality, lock_id: quarter.lock.id, ...opened })
    .execute()
  const detail = { lock: quarter.lock.id, period: input.period, reason: input.reason }
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail } })
})
