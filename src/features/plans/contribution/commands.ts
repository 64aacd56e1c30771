import { command, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { goalOf } from '../part/find.ts'
import { versionIn } from '../part/stage.ts'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { settle } from '../stage.ts'
import { type Choice, judgeChoice, readDistance } from './contribution.ts'
import { offersFor } from './queries.ts'
import { contributionTexts } from './texts.ts'

type OfGoal = { readonly plan: Id; readonly goal: Id; readonly version: number | undefined }

/** A goal that is held beside something else has been edited: forms that were open are stale. */
const countEdit = ({ tx }: Pick<Stage, 'tx'>, municipality: number, goal: Id, version: number) =>
  tx
    .updateTable('goal')
    .set({ version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', goal)
    .execute()

export type HoldBeside = OfGoal & Choice

/** Holds a goal beside an indicator of the plan's areas, in place of the one before. Refuses an unknown figure, an area of the plan's own to compare with, and a stale edit. */
export const holdBeside = command<HoldBeside, null>('goal.held_beside', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: goal } = goalOf(plan, input.goal)
  const { municipality } = plan
  const version = await versionIn(stage, plan, goal.id)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  const offers = await offersFor(stage.tx, municipality, goal.id)
  const own = plan.estates.flatMap(({ area, leftOn }) => (area && leftOn === null ? [area.id] : []))
  const faults = judgeChoice(input, { indicators: offers.indicators, areas: offers.areas.map(({ id }) => id), own })
  const indicator = offers.indicators.find(({ code }) => code === input.code)
  if (faults.length > 0 || !indicator) return refused(...faults)
  const row = {
    ...{ defined_in: indicator.in, indicator_id: indicator.id, reference: input.reference, twin_id: input.twin },
    distance: input.distance === null ? null : readDistance(input.distance),
  }
  await stage.tx
    .insertInto('goal_beside')
    .values({ municipality, goal_id: goal.id, ...row })
    .onConflict((held) => held.columns(['municipality', 'goal_id']).doUpdateSet(row))
    .execute()
  await countEdit(stage, municipality, goal.id, version)
  await settle(stage, plan.id)
  const { code, reference } = input
  return done({
    value: null,
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, goal: goal.id, indicator: code, reference } },
  })
})

/** Takes the figure from a goal; the goal and what was measured stay. */
export const dropBeside = command<OfGoal, null>('goal.beside_dropped', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own: goal } = goalOf(plan, input.goal)
  const { municipality } = plan
  const version = await versionIn(stage, plan, goal.id)
  const fresh = freshEdit(version, input.version)
  if (!fresh.ok) return fresh
  const gone = await stage.tx
    .deleteFrom('goal_beside')
    .where('municipality', '=', municipality)
    .where('goal_id', '=', goal.id)
    .returning('goal_id')
    .execute()
  if (gone.length === 0) return refused({ say: contributionTexts.phrase('fault.none') })
  await countEdit(stage, municipality, goal.id, version)
  await settle(stage, plan.id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, goal: goal.id } } })
})
