import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { offersFor } from '../../contribution/queries.ts'
import { contributionTexts } from '../../contribution/texts.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { type GoalDefinition, judgeGoal } from '../definition.ts'
import { partOf } from '../find.ts'
import { goalColumns, stepRows } from '../rows.ts'
import { mostNumbered } from '../stage.ts'
import { partFormTexts } from '../texts.ts'

export type AddGoal = GoalDefinition & {
  readonly plan: Id
  readonly part: number
  /** Code of the indicator that it begins from, and is held beside, compared with the municipality. */
  readonly origin?: string | null
  readonly example?: boolean
}

/** What was added, and its number in the part. */
export type Added = { readonly id: Id; readonly number: number }

/**
 * Adds a goal with its indicator, baseline, interim targets and target as the last of a part. Refuses days out of order, a target on the
 * wrong side of the baseline, a share that does not say of what, figures that cannot be kept exactly, and an unknown indicator to begin from.
 */
export const addGoal = command<AddGoal, Added>('goal.added', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, input.part)
  const { municipality } = plan
  const refusals = judgeGoal(input, plan)
  if (refusals.length > 0) return refused(...refusals)
  const number = part.goals.length + 1
  if (number > mostNumbered) return refused({ say: partFormTexts.phrase('goal.many', { most: mostNumbered }) })

  const origin = input.origin
    ? (await offersFor(stage.tx, municipality, plan.id)).indicators.find(({ code }) => code === input.origin)
    : null
  if (input.origin && !origin) return refused(at('origin', contributionTexts.phrase('fault.code')))

  const id = newId()
  await stage.tx
    .insertInto('goal')
    .values({ municipality, id, part_id: part.id, number, ...goalColumns(input), example: input.example ?? false })
    .execute()
  if (input.steps.length > 0)
    await stage.tx
      .insertInto('goal_target')
      .values(stepRows(municipality, id, input))
      .execute()
  if (origin) {
    const beside = { defined_in: origin.in, indicator_id: origin.id, reference: 'municipality' } as const
    await stage.tx
      .insertInto('goal_beside')
      .values({ municipality, goal_id: id, ...beside })
      .execute()
  }
  await settle(stage, plan.id)
  return done({
    value: { id, number },
    entry: { municipality, subject: { kind: 'plan', id: plan.id }, detail: { part: part.id, goal: id } },
  })
})
