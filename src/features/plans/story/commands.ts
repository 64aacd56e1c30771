import { command, notFound } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { allowed } from '../plan/guard.ts'
import { subjectOf } from '../read.ts'
import { lockPlan } from '../stage.ts'
import type { removals } from './forms.ts'
import { mayTellStories } from './policy.ts'
import { judgeStory, keyOf, outcomesOf, type StoryDefinition } from './story.ts'

export type AddStory = StoryDefinition & { readonly plan: Id; readonly example?: boolean }

/** Tells a story of one or more outcomes of a plan. Refuses one of no outcome, own words without consent, and what looks like a person. The record of acts holds no word of it. */
export const addStory = command<AddStory, Id>('story.added', mayTellStories, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const open = await allowed(stage, plan, 'write')
  if (!open.ok) return open
  const known = outcomesOf(plan.parts)
  const faults = judgeStory(input, known, stage.today)
  if (faults.length > 0) return refused(...faults)
  const { municipality } = plan
  const { words, seenBy, seenOn, consentedOn, example = false } = input
  const id = newId()
  await stage.tx
    .insertInto('story')
    .values({
      ...{ municipality, id, work_id: plan.id, words, seen_by: seenBy, seen_on: seenOn, consented_on: consentedOn, example },
      recorded_at: stage.now,
      recorded_by: stage.actor.person,
    })
    .execute()
  const shown = known.filter((one) => input.outcomes.includes(keyOf(one)))
  await stage.tx
    .insertInto('story_tag')
    .values(
      shown.map(({ kind, id: outcome }) => ({
        ...{ municipality, id: newId(), story_id: id },
        goal_id: kind === 'goal' ? outcome : null,
        node_id: kind === 'node' ? outcome : null,
      })),
    )
    .execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { story: id } } })
})

export type RemoveStory = { readonly plan: Id; readonly story: Id; readonly why: (typeof removals)[number] }

/** Deletes a story: its words are gone, and why is left. */
export const removeStory = command<RemoveStory, null>('story.removed', mayTellStories, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const { municipality } = plan
  const gone = await stage.tx
    .deleteFrom('story')
    .where('municipality', '=', municipality)
    .where('work_id', '=', plan.id)
    .where('id', '=', input.story)
    .returning('id')
    .execute()
  if (gone.length === 0) throw notFound()
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { story: input.story, why: input.why } },
  })
})
