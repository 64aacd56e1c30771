import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, done, refused } from '#kernel/result'
import { statusNow } from '../../plan/guard.ts'
import { mayWriteEfforts } from '../../policy.ts'
import { subjectOf } from '../../read.ts'
import { lockPlan, settle } from '../../stage.ts'
import { held } from '../held.ts'
import { effortTexts } from '../texts.ts'

export type EndEffort = {
  readonly plan: Id
  readonly endedOn: Day
  readonly result: string
  /** Who or what goes on with it; null when nobody does. */
  readonly takesOver: string | null
  readonly example?: boolean
}

const say = effortTexts.phrase

/**
 * Ends an approved effort: what it gave, and who or what takes over. Refuses an effort that nobody approved or that has ended already, a day
 * to come or before it began, and the number of a person.
 */
export const endEffort = command<EndEffort, null>('effort.ended', mayWriteEfforts, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  const mandate = stage.permit(subjectOf(plan))
  const { municipality, id } = plan
  if (plan.effort?.ended) return refused({ say: say('refused.end.twice') })
  if ((await statusNow(stage, plan)) !== 'approved') return refused({ say: say('refused.end.unapproved') })
  const refusals = [
    ...(input.endedOn > stage.today ? [at('endedOn', say('refused.end.future'))] : []),
    ...(input.endedOn < plan.from ? [at('endedOn', say('refused.end.early'))] : []),
    ...refusePersonNumbers({ result: input.result, takesOver: input.takesOver }),
  ]
  if (refusals.length > 0) return refused(...refusals)
  const saved = await held(() =>
    stage.tx
      .insertInto('effort_end')
      .values({
        municipality,
        work_id: id,
        ended_on: input.endedOn,
        result: input.result,
        takes_over: input.takesOver,
        example: input.example ?? false,
        ended_by: stage.actor.person,
        ended_for: mandate.actsFor,
        ended_under: mandate.id,
        ended_at: stage.now,
      })
      .execute(),
  )
  if (!saved.ok) return saved
  await settle(stage, id)
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id }, detail: { endedOn: input.endedOn } } })
})
