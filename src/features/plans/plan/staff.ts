import { command, notFound } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done } from '#kernel/result'
import { mayWritePlan } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockPlan, settle } from '../stage.ts'
import { allowed } from './guard.ts'
import { held } from './held.ts'

export type AddStaff = {
  readonly plan: Id
  /** What the role is called; roles, never persons. */
  readonly title: string
  readonly employer: Id
  /** Decimal text of hours a week; null where nothing is said. */
  readonly hours: string | null
  readonly places: string
  readonly example?: boolean
}

/** Adds a post to a plan: a role, who employs it, for how long each week, and where it works. Refuses an unknown employer. */
export const addStaff = command<AddStaff, Id>('staff.added', mayWritePlan, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const open = await allowed(stage, plan, 'write')
  if (!open.ok) return open
  const { municipality, id } = plan
  const { title, employer, hours, places, example = false } = input
  const staff = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('staff_role')
      .values({ municipality, id: staff, work_id: id, title, employer_id: employer, hours, places, example })
      .execute(),
  )
  if (!saved.ok) return saved
  await settle(stage, id)
  return done({ value: staff, entry: { municipality, subject: { kind: 'plan', id }, detail: { staff } } })
})

export type RemoveStaff = { readonly plan: Id; readonly staff: Id }

/** Removes a post from a plan; versions that were frozen keep it. */
export const removeStaff = command<RemoveStaff, null>('staff.removed', mayWritePlan, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const open = await allowed(stage, plan, 'write')
  if (!open.ok) return open
  const { municipality, id } = plan
  const { staff } = input
  if (!plan.staff.some((one) => one.id === staff)) throw notFound()
  await stage.tx
    .deleteFrom('staff_role')
    .where('municipality', '=', municipality)
    .where('work_id', '=', id)
    .where('id', '=', staff)
    .execute()
  await settle(stage, id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { staff } } })
})
