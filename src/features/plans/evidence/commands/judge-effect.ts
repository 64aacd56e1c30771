import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import type { Effect } from '../../../../../rules/evidence-majority/index.ts'
import { activityOf } from '../../part/find.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { evidenceTexts } from '../texts.ts'

export type JudgeEffect = {
  readonly plan: Id
  readonly activity: Id
  readonly effect: Effect
  readonly judgedOn: Day
  /** What the judgement rests on. */
  readonly grounds: string
  readonly example?: boolean
}

const say = evidenceTexts.phrase

/** Records what an activity has shown so far. Earlier judgements stay. Refuses a day to come, and one before the activity began. */
export const judgeEffect = command<JudgeEffect, null>('activity.effect_judged', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const { municipality, id } = opened.value
  const { part, own } = activityOf(opened.value, input.activity)
  const { effect, judgedOn, grounds, example = false } = input
  if (judgedOn > stage.today) return refused(at('judgedOn', say('refuse.future')))
  if (judgedOn < own.from) return refused(at('judgedOn', say('refuse.early')))
  await stage.tx
    .insertInto('activity_effect')
    .values({
      ...{ municipality, id: newId(), activity_id: own.id, judged_on: judgedOn, effect, grounds, example },
      recorded_at: stage.now,
      recorded_by: stage.actor.person,
    })
    .execute()
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'plan', id }, detail: { part: part.id, activity: own.id, effect, judgedOn } },
  })
})
