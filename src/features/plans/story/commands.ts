import { command, notFound, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { allowed } from '../plan/guard.ts'
import { subjectOf } from '../read.ts'
import { lockPlan } from '../stage.ts'
import type { removals } from './forms.ts'
import { mayTellStories } from './policy.ts'
import { storiesOf } from './queries.ts'
import { judgeChange, judgeStory, keyOf, type Outcome, outcomesOf, type StoryDefinition } from './story.ts'

/** Lays a story at the outcomes that it shows. */
const tagStory = (stage: Stage, municipality: number, story: Id, shown: readonly Outcome[]) =>
  stage.tx
    .insertInto('story_tag')
    .values(
      shown.map(({ kind, id: outcome }) => ({
        ...{ municipality, id: newId(), story_id: story },
        goal_id: kind === 'goal' ? outcome : null,
        node_id: kind === 'node' ? outcome : null,
      })),
    )
    .execute()

const shownBy = (known: readonly Outcome[], { outcomes }: Pick<StoryDefinition, 'outcomes'>): readonly Outcome[] =>
  known.filter((one) => outcomes.includes(keyOf(one)))

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
  await tagStory(stage, municipality, id, shownBy(known, input))
  return done({ value: id, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { story: id } } })
})

export type ChangeStory = StoryDefinition & { readonly plan: Id; readonly story: Id; readonly version: number | undefined }

/**
 * Puts a story right. Refuses what a new one refuses, own words that the person has not consented to as they now stand, and a stale edit. The record of
 * acts holds no word of it.
 */
export const changeStory = command<ChangeStory, Id>('story.changed', mayTellStories, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const open = await allowed(stage, plan, 'write')
  if (!open.ok) return open
  const { municipality } = plan
  const present = (await storiesOf(stage.tx, municipality, plan.id)).find(({ id }) => id === input.story)
  if (!present) throw notFound()
  const fresh = freshEdit(present.version, input.version)
  if (!fresh.ok) return fresh
  const known = outcomesOf(plan.parts)
  const faults = [...judgeStory(input, known, stage.today), ...judgeChange(present, input)]
  if (faults.length > 0) return refused(...faults)
  const { words, seenBy, seenOn, consentedOn } = input
  const said = { words, seen_by: seenBy, seen_on: seenOn, consented_on: consentedOn, version: present.version + 1 }
  const own = { municipality, id: present.id }
  await stage.tx.updateTable('story').set(said).where('municipality', '=', own.municipality).where('id', '=', own.id).execute()
  await stage.tx.deleteFrom('story_tag').where('municipality', '=', own.municipality).where('story_id', '=', own.id).execute()
  await tagStory(stage, municipality, present.id, shownBy(known, input))
  return done({ value: present.id, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { story: present.id } } })
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
