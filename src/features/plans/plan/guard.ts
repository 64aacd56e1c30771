import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { type PlanStatus, standingsOf, statusOf } from '../approval/standing.ts'
import { writingOf } from '../policy.ts'
import { type Plan, shapeOf, subjectOf } from '../read.ts'
import { approvalOf, lockPlan } from '../stage.ts'
import { type PlanAct, refusalIn } from './plan.ts'
import { planTexts } from './texts.ts'

/** How a locked plan stands, from its approvals. */
export const statusNow = async (stage: Pick<Stage, 'tx' | 'today'>, plan: Plan): Promise<PlanStatus> => {
  // What was never frozen was never sent: nothing need be read to know that it is a draft.
  if (plan.versions.length === 0) return 'draft'
  const record = await approvalOf(stage, plan)
  return statusOf(record, standingsOf(record, shapeOf(plan)))
}

/** Refuses an act that a locked plan's status does not allow; every command that changes a plan asks it after `permit`. */
export const allowed = async (stage: Pick<Stage, 'tx' | 'today'>, plan: Plan, act: PlanAct): Promise<Result<null>> => {
  if (plan.effort?.ended) return refused(at('plan', planTexts.phrase('closed.ended')))
  const refusal = refusalIn(await statusNow(stage, plan), act)
  if (refusal && plan.effort) return refused(at('plan', planTexts.phrase('closed.effort')))
  return refusal ? refused(refusal) : done(null)
}

/** Locks a plan for an act that the actor may do to it; refused when its status does not allow the act. How commands on a plan begin. */
export const lockFor = async (stage: Stage, id: Id, act: PlanAct): Promise<Result<Plan>> => {
  const plan = await lockPlan(stage, id)
  if (plan.kind === 'plan') stage.permit(subjectOf(plan))
  else stage.permit(subjectOf(plan), writingOf(plan.kind))
  const open = await allowed(stage, plan, act)
  return open.ok ? done(plan) : open
}
