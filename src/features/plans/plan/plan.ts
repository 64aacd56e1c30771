import { at, type Refusal } from '#kernel/result'
import type { PlanStatus } from '../approval/standing.ts'
import { planTexts } from './texts.ts'

/**
 * What can be done to a plan as a whole. `write` covers facts, texts, goals, activities, milestones, posts, estates and money; `submit`
 * freezes a version and sends it; `decide` is everybody's answer to it; `publish` shows the frozen version to the public.
 */
export type PlanAct = 'write' | 'submit' | 'decide' | 'publish'

/**
 * What a plan's status allows. An approved plan can still be written, which shows as a difference against what was approved, and be sent
 * again; a rejected one is closed.
 */
export const actsIn = {
  draft: ['write', 'submit'],
  in_approval: ['write', 'submit', 'decide'],
  returned: ['write', 'submit', 'decide'],
  approved: ['write', 'submit', 'decide', 'publish'],
  rejected: [],
} as const satisfies Record<PlanStatus, readonly PlanAct[]>

/** Whether a status allows an act. */
export const allows = (status: PlanStatus, act: PlanAct): boolean => {
  const acts: readonly PlanAct[] = actsIn[status]
  return acts.includes(act)
}

/** Why a status does not allow an act; null when it does. */
export const refusalIn = (status: PlanStatus, act: PlanAct, field = 'plan'): Refusal | null =>
  allows(status, act) ? null : at(field, planTexts.phrase(act === 'publish' ? 'closed.publish' : 'closed.rejected'))
