import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { milestoneOf } from '../part/find.ts'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { type End, judgeEnd } from './milestone.ts'
import { milestoneTexts } from './texts.ts'

export type EndMilestone = Omit<End, 'example'> & { readonly plan: Id; readonly milestone: Id; readonly example?: boolean }

/** Reports a milestone reached, with what shows it, or given up, with the reason. Refuses a day to come or before the plan, and a milestone that is over. */
export const endMilestone = command<EndMilestone, null>('milestone.ended', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own } = milestoneOf(plan, input.milestone)
  const ended = (plan.progress ?? []).some(({ milestone, end }) => milestone === own.id && end !== null)
  const faults = judgeEnd(input, { from: plan.from, today: stage.today, ended })
  if (faults.length > 0) return refused(...faults)
  const { municipality, id } = plan
  const { outcome, on, evidence, link, example = false } = input
  await stage.tx
    .insertInto('milestone_end')
    .values({
      ...{ municipality, milestone_id: own.id, outcome, ended_on: on, evidence, link, example },
      recorded_at: stage.now,
      recorded_by: stage.actor.person,
    })
    .execute()
  const detail = { part: part.id, milestone: own.id, outcome, on }
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail } })
})

export type ReopenMilestone = { readonly plan: Id; readonly milestone: Id; readonly reason: string }

/** Takes back that a milestone is over; the reason, and what was said, stay in the record of acts. */
export const reopenMilestone = command<ReopenMilestone, null>('milestone.reopened', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const { municipality, id } = opened.value
  const { part, own } = milestoneOf(opened.value, input.milestone)
  const gone = await stage.tx
    .deleteFrom('milestone_end')
    .where('municipality', '=', municipality)
    .where('milestone_id', '=', own.id)
    .returning(['outcome', 'ended_on', 'evidence'])
    .executeTakeFirst()
  if (!gone) return refused(at('reason', milestoneTexts.phrase('end.none')))
  const detail = { part: part.id, milestone: own.id, was: gone.outcome, on: gone.ended_on, evidence: gone.evidence, reason: input.reason }
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail } })
})
