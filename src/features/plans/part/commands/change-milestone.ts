import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { isAgreed, judgeMove, judgeNeeds } from '../../milestone/milestone.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { changedFields } from '../changed.ts'
import { judgeMilestone, type MilestoneDefinition } from '../definition.ts'
import { milestoneOf } from '../find.ts'
import { milestoneColumns, needRows } from '../rows.ts'
import { versionIn } from '../stage.ts'

export type ChangeMilestone = MilestoneDefinition & {
  readonly plan: Id
  readonly milestone: Id
  readonly version: number | undefined
  /** Why it has another day; an approved plan asks for it. */
  readonly reason?: string | null
  readonly example?: boolean
}

/**
 * Changes a milestone. Once the plan was approved, another day is a move that stays on record with its reason. Refuses a day outside the plan's
 * period, a move without a reason or of what is over, and a circle of milestones that wait for each other; a stale edit saves nothing.
 */
export const changeMilestone = command<ChangeMilestone, { readonly id: Id }>('milestone.changed', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: milestone } = milestoneOf(plan, input.milestone)
  const { municipality } = plan
  const version = await versionIn(stage, plan, milestone.id)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  const { needs = (milestone.needs ?? []).map(({ id }) => id), reason = null, example = false } = input
  const move = { from: milestone.dueOn, to: input.dueOn, reason }
  const end = plan.progress?.find((one) => one.milestone === milestone.id)?.end ?? null
  const refusals = [
    ...judgeMilestone(input, plan),
    ...judgeMove({ agreed: isAgreed(plan), end }, move),
    ...judgeNeeds(plan.parts, milestone.id, needs),
  ]
  if (refusals.length > 0) return refused(...refusals)
  await stage.tx
    .updateTable('milestone')
    .set({ ...milestoneColumns(input), version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', milestone.id)
    .execute()
  await stage.tx.deleteFrom('milestone_need').where('municipality', '=', municipality).where('milestone_id', '=', milestone.id).execute()
  const rows = needRows(municipality, milestone.id, { needs })
  if (rows.length > 0) await stage.tx.insertInto('milestone_need').values(rows).execute()
  if (isAgreed(plan) && move.from !== move.to && reason !== null) {
    const moved = { municipality, id: newId(), milestone_id: milestone.id, from_on: move.from, to_on: move.to, reason, example }
    await stage.tx
      .insertInto('milestone_move')
      .values({ ...moved, moved_on: stage.today, recorded_at: stage.now, recorded_by: stage.actor.person })
      .execute()
  }
  await settle(stage, plan.id)
  const detail = {
    part: part.id,
    milestone: milestone.id,
    fields: changedFields({ ...milestone, needs: (milestone.needs ?? []).map(({ id }) => id) }, { ...input, needs }),
  }
  return done({ value: { id: milestone.id }, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail } })
})
