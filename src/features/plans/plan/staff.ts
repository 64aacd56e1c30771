import { command, notFound } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, type Refusal, refused } from '#kernel/result'
import { mayWritePlan } from '../policy.ts'
import { settle } from '../stage.ts'
import { lockFor } from './guard.ts'
import { held } from './held.ts'
import { planTexts } from './texts.ts'

export type AddStaff = {
  readonly plan: Id
  /** What the role is called; roles, never persons. */
  readonly title: string
  readonly employer: Id
  /** Hours a week as somebody wrote them; null where nothing is said. */
  readonly hours: string | null
  readonly places: string
  readonly example?: boolean
}

/** The most hours a week that one post can stand for: it may be several people. */
const mostHours = 200

/** Hours a week as decimal text, from what somebody wrote with comma or point; null when it is no such number. */
export const readHours = (words: string): string | null => {
  const text = words.replace(',', '.')
  const hours = /^\d{1,3}(\.\d)?$/.test(text) ? Number(text) : 0
  return hours > 0 && hours <= mostHours ? text : null
}

/** Why a post cannot have so many hours a week, as somebody wrote them. */
export const judgeHours = (hours: string | null): readonly Refusal[] =>
  hours !== null && readHours(hours) === null ? [at('hours', planTexts.phrase('staff.hours.wrong', { most: mostHours }))] : []

/** Adds a post to a plan: a role, who employs it, for how long each week, and where it works. Refuses an unknown employer and hours that no week has. */
export const addStaff = command<AddStaff, Id>('staff.added', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality, id } = plan
  const { title, employer, places, example = false } = input
  const hours = input.hours === null ? null : readHours(input.hours)
  const faults = judgeHours(input.hours)
  if (faults.length > 0) return refused(...faults)
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
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
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
