import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { type ActivityDefinition, judgeActivity } from '../definition.ts'
import { partOf } from '../find.ts'
import { held } from '../held.ts'
import { activityColumns, linkRows } from '../rows.ts'
import { mostNumbered } from '../stage.ts'
import { partFormTexts } from '../texts.ts'
import type { Added } from './add-goal.ts'

export type AddActivity = ActivityDefinition & {
  readonly plan: Id
  readonly part: number
  /** The entry of a catalogue that it begins from, and so refers to. */
  readonly origin?: Id | null
  readonly example?: boolean
}

/**
 * Adds an activity as the last of a part, with the goals of that part that it is to lead to. Refuses a period outside the plan's, a goal
 * of another part, an employer whom the municipality does not have, and an entry that none of its catalogues has.
 */
export const addActivity = command<AddActivity, Added>('activity.added', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, input.part)
  const { municipality } = plan
  const refusals = judgeActivity(input, plan, part)
  if (refusals.length > 0) return refused(...refusals)
  const number = part.activities.length + 1
  if (number > mostNumbered) return refused({ say: partFormTexts.phrase('activity.many', { most: mostNumbered }) })

  const id = newId()
  const saved = await held(async () => {
    await stage.tx
      .insertInto('activity')
      .values({ municipality, id, part_id: part.id, number, ...activityColumns(input), example: input.example ?? false })
      .execute()
    if (input.origin)
      await stage.tx.insertInto('activity_reference').values({ municipality, activity_id: id, entry_id: input.origin }).execute()
  })
  if (!saved.ok) return saved
  const links = linkRows(municipality, part.id, id, input)
  if (links.length > 0) await stage.tx.insertInto('activity_goal').values(links).execute()
  await settle(stage, plan.id)
  return done({
    value: { id, number },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, activity: id } },
  })
})
