import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { judgeNeeds } from '../../milestone/milestone.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { judgeMilestone, type MilestoneDefinition } from '../definition.ts'
import { partOf } from '../find.ts'
import { milestoneColumns, needRows } from '../rows.ts'

export type AddMilestone = MilestoneDefinition & { readonly plan: Id; readonly part: number; readonly example?: boolean }

/** Adds a milestone to a part. Refuses a day outside the plan's period, and waiting for what is no milestone of the plan. */
export const addMilestone = command<AddMilestone, { readonly id: Id }>('milestone.added', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, input.part)
  const { municipality } = plan
  const refusals = [...judgeMilestone(input, plan), ...judgeNeeds(plan.parts, null, input.needs ?? [])]
  if (refusals.length > 0) return refused(...refusals)
  const id = newId()
  await stage.tx
    .insertInto('milestone')
    .values({ municipality, id, part_id: part.id, ...milestoneColumns(input), example: input.example ?? false })
    .execute()
  const needs = needRows(municipality, id, input)
  if (needs.length > 0) await stage.tx.insertInto('milestone_need').values(needs).execute()
  await settle(stage, plan.id)
  return done({
    value: { id },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, milestone: id } },
  })
})
