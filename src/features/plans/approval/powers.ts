import { type Actor, type Mandate, type Permission, permitting } from '#features/identity'
import type { Id } from '#kernel/id'
import { hrefOf } from '../open.ts'
import { mayDecide, mayRecordDecisions, maySubmitPlan, mayWritePlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import type { ApprovalRecord, Decider, Decision } from './approval.ts'
import { closedFor, isDecider } from './decide.ts'
import { recordingSubject } from './record-decision.ts'
import type { Standing, Voice } from './standing.ts'

/** An approval as somebody sees it: the plan, what is recorded, where everything stands, who looks and on which day. */
export type Seen = {
  readonly plan: Plan
  readonly record: ApprovalRecord
  readonly standings: readonly Standing[]
  readonly actor: Actor
  readonly today: string
}

/** Names of sub-agreements, for sentences about steps. */
export const partNameIn =
  (plan: Pick<Plan, 'parts'>) =>
  (about: Id): string =>
    plan.parts.find(({ id }) => id === about)?.title ?? ''

const stepOf = ({ record }: Seen, decider: Decider) => record.steps.find(({ id }) => id === decider.step)

/** The mandates under which the actor can decide here, or record what was decided elsewhere, for a decider; by the commands' own rules. */
export const decidingMandates = (seen: Seen, decider: Decider): readonly Mandate[] => {
  const { plan, actor } = seen
  if (stepOf(seen, decider)?.decides === 'elsewhere') return permitting(actor, mayRecordDecisions, recordingSubject(plan, decider))
  return permitting(actor, mayDecide, subjectOf(plan)).filter((mandate) => isDecider(decider, actor.person, mandate))
}

/** Why nobody, or not this actor, can decide for a decider now; null when it can be done. */
export const closedNow = (seen: Seen, decider: Decider) => {
  const { plan, record, standings, actor, today } = seen
  return closedFor({ record, standings, decider, person: actor.person, today, nameOf: partNameIn(plan) })
}

/** The mandates under which the actor can hold a record against its paper: another person, for another organisation, who did not submit. */
export const confirmingMandates = (seen: Seen, decider: Decider, decision: Decision, submitter: Id | null): readonly Mandate[] => {
  const { plan, actor } = seen
  if (decision.confirmation !== null || decision.countsFrom !== null) return []
  if (actor.person === submitter || actor.person === decision.recordedBy) return []
  return permitting(actor, mayRecordDecisions, recordingSubject(plan, decider)).filter(({ actsFor }) => actsFor !== decision.recordedFor.id)
}

const may = ({ actor, plan }: Seen, permission: Permission): boolean => permitting(actor, permission, subjectOf(plan)).length > 0

export type Act = { readonly kind: 'decide' | 'record' | 'confirm'; readonly href: string }

/** What the actor can do about one voice now; null when it is not his turn. No act leads to a refusal. */
export const actOf = (seen: Seen, voice: Voice): Act | null => {
  const { plan, record } = seen
  const { decider, waiting } = voice
  const base = `${hrefOf(plan)}/beslutninger`
  if (waiting) {
    const able = confirmingMandates(seen, decider, waiting, record.submission?.by ?? null).length > 0
    return able ? { kind: 'confirm', href: `${base}/${waiting.id}#bekraeft` } : null
  }
  if (voice.stands || closedNow(seen, decider) !== null || decidingMandates(seen, decider).length === 0) return null
  return { kind: stepOf(seen, decider)?.decides === 'elsewhere' ? 'record' : 'decide', href: `${base}/ny/${decider.id}` }
}

/** Where an approval is shown: on the plan's own page, or on that of its amendment. */
export const approvalHref = ({ plan, record }: Pick<Seen, 'plan' | 'record'>): string =>
  record.amendment ? `${hrefOf(plan)}/aendringer/${record.amendment.number}` : `${hrefOf(plan)}#godkendelse`

/** Whether the actor may say who decides and by when. */
export const mayName = (seen: Seen): boolean => may(seen, maySubmitPlan)

/** Whether the actor may say that a condition is met. */
export const mayMeet = (seen: Seen): boolean => may(seen, mayWritePlan)
