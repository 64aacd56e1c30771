import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { activityOf } from '../part/find.ts'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { type Anchoring, faultsIn } from './anchoring.ts'
import { anchoringsOf } from './queries.ts'

export type WriteAnchoring = Anchoring & {
  readonly plan: Id
  readonly activity: Id
  /** The number of what was said last when the user saw it; none where nothing was. */
  readonly version: number | undefined
  readonly example?: boolean
}

/**
 * Says what is to become of an activity after the plan; what was said before stays. Refuses a takeover by nobody, an ending with somebody who takes over or
 * something that it needs, an agreement without whom and when, those of what is not agreed, a day to come or before the plan was made, and what is said
 * past what somebody else has said meanwhile.
 */
export const writeAnchoring = command<WriteAnchoring, null>('anchoring.written', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { part, own } = activityOf(plan, input.activity)
  const faults = faultsIn(input, { today: stage.today, plan })
  if (faults.length > 0) return refused(...faults)
  const mandate = stage.permit(subjectOf(plan))
  const before = (await anchoringsOf(stage.tx, plan.municipality, plan.id)).find(({ activity }) => activity === own.id)
  const fresh = freshEdit(before?.said[0].number ?? 0, input.version ?? 0)
  if (!fresh.ok) return fresh
  const { becomes, stage: reached, byWhom, money, staff, place, agreedWith, agreedOn, note, example = false } = input
  await stage.tx
    .insertInto('anchoring')
    .values({
      ...{ municipality: plan.municipality, id: newId(), activity_id: own.id, number: (before?.said[0].number ?? 0) + 1, becomes },
      ...{ stage: reached, by_whom: byWhom, money, staff, place, agreed_with: agreedWith, agreed_on: agreedOn, note, example },
      ...{ written_at: stage.now, written_by: stage.actor.person, written_for: mandate.actsFor, written_under: mandate.id },
    })
    .execute()
  return done({
    value: null,
    entry: {
      municipality: plan.municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { part: part.id, activity: own.id, becomes, stage: reached },
    },
  })
})
