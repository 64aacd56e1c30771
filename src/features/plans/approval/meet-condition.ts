import { command, notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayWritePlan } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { approvalAt, lockPlan } from '../stage.ts'
import { concluded } from './conclude.ts'
import { type NewFile, storeFile } from './file.ts'
import { approvalTexts } from './texts.ts'

export type MeetCondition = {
  readonly plan: Id
  readonly condition: Id
  readonly metOn: Day
  readonly proof: string
  readonly file: NewFile | null
}

const say = approvalTexts.phrase

/** Says that a condition is met, with what proves it. Refuses one that is met already, and a day before it was set or ahead of today. */
export const meetCondition = command<MeetCondition, null>('condition.met', mayWritePlan, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  stage.permit(subjectOf(plan))
  const record = await approvalAt(stage, plan, input.condition)
  const decision = record.decisions.find(({ conditions }) => conditions.some(({ id }) => id === input.condition))
  const condition = decision?.conditions.find(({ id }) => id === input.condition)
  if (!decision || !condition) throw notFound()
  if (condition.met) return refused({ say: say('condition.met_already') })
  if (input.metOn > stage.today) return refused(at('metOn', say('decide.future')))
  if (input.metOn < decision.decidedOn) return refused(at('metOn', say('condition.early')))
  const file = input.file ? await storeFile(stage, plan.municipality, input.file) : done<Id | null>(null)
  if (!file.ok) return file
  await stage.tx
    .insertInto('decision_condition_met')
    .values({
      municipality: plan.municipality,
      condition_id: condition.id,
      proof: input.proof,
      paper_id: file.value,
      met_on: input.metOn,
      met_by: stage.actor.person,
      met_at: stage.now,
    })
    .execute()
  await concluded(stage, plan.id, record.amendment?.id)
  return done({
    value: null,
    entry: {
      municipality: plan.municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { condition: condition.id, decision: decision.id },
    },
  })
})
