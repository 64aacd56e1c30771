import { command, notFound } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { mayDecide } from '../policy.ts'
import { shapeOf, subjectOf } from '../read.ts'
import { approvalAt, lockPlan } from '../stage.ts'
import { concluded } from './conclude.ts'
import { closedFor, faultsIn, isDecider, type NewDecision, notDecider } from './decide.ts'
import { saveDecision } from './save-decision.ts'
import { standingsOf } from './standing.ts'
import { approvalTexts } from './texts.ts'

export type TakeDecision = Pick<NewDecision, 'outcome' | 'reasons' | 'returns' | 'conditions'> & {
  readonly plan: Id
  readonly decider: Id
  readonly example?: boolean
}

/**
 * Decides in one's own seat, for one's own organisation, or tells as chair what one's body decided. Refuses everybody else, whoever
 * submitted the plan, a step whose turn has not come, a return or rejection without reasons, and conditions without owner, deadline or proof.
 */
export const takeDecision = command<TakeDecision, Id>('decision.taken', mayDecide, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  const mandate = stage.permit(subjectOf(plan))
  const record = await approvalAt(stage, plan, input.decider)
  const decider = record.deciders.find(({ id }) => id === input.decider)
  const step = record.steps.find(({ id }) => id === decider?.step)
  if (!decider || !step) throw notFound()
  if (step.decides === 'elsewhere') return refused({ say: approvalTexts.phrase('decide.elsewhere') })
  const standings = standingsOf(record, shapeOf(plan))
  const nameOf = (about: Id) => plan.parts.find(({ id }) => id === about)?.title ?? ''
  const asked = { record, standings, decider, person: stage.actor.person, today: stage.today, nameOf }
  if (!isDecider(decider, stage.actor.person, mandate)) return refused({ say: notDecider(decider) })
  const closed = closedFor(asked)
  if (closed) return refused(closed)
  const decision: NewDecision = { ...input, decidedOn: stage.today, precision: 'day', commitment: null }
  const faults = faultsIn(asked, decision)
  if (faults.length > 0) return refused(...faults)
  const saved = await saveDecision(stage, { plan, record, decider, mandate, decision, paper: null, example: input.example ?? false })
  if (!saved.ok) return saved
  await concluded(stage, plan.id, record.amendment?.id)
  return done({
    value: saved.value,
    entry: {
      municipality: plan.municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { decision: saved.value, step: step.key, part: decider.part, outcome: input.outcome },
    },
  })
})
