import { inOrder } from './graph.ts'
import type { ApprovalStep, ApprovalTemplate } from './parameters.ts'

/** What a plan is made of, by id. */
export type PlanShape = { readonly parts: readonly string[]; readonly estates: readonly string[] }

/** One approval to be taken: a step, and the part or estate that it is about; null when it is about the plan. */
export type Approval = {
  readonly id: string
  readonly step: ApprovalStep
  readonly about: string | null
  readonly after: readonly string[]
}

const key = (step: string, about: string | null): string => (about === null ? step : `${step}:${about}`)

const subjects = (step: ApprovalStep, plan: PlanShape): readonly (string | null)[] =>
  step.per === 'part' ? plan.parts : step.per === 'estate' ? plan.estates : [null]

/**
 * Every approval that a plan takes by a template, in an order that can be followed. A step per part waits for the
 * same part's step before it, and for all of a step that is not per part; a step for the plan waits for all.
 */
export const approvalsOf = (template: ApprovalTemplate, plan: PlanShape): readonly Approval[] => {
  const steps = new Map(template.steps.map((step) => [step.id, step]))
  return inOrder(template.steps).order.flatMap((step) =>
    subjects(step, plan).map((about) => ({
      id: key(step.id, about),
      step,
      about,
      after: step.after.flatMap((id) => {
        const before = steps.get(id)
        if (!before) return []
        return before.per === step.per ? [key(id, about)] : subjects(before, plan).map((one) => key(id, one))
      }),
    })),
  )
}

/** An approval that cannot be taken yet, and the ones that it waits for and that are not complete. */
export type Closed = { readonly approval: Approval; readonly waitsFor: readonly Approval[] }

/** Where an approval stands: what is complete, what can be taken now, and what is closed and why. */
export type Progress = { readonly complete: readonly Approval[]; readonly open: readonly Approval[]; readonly closed: readonly Closed[] }

/** Sorts a plan's approvals by which are complete. The order in which they became so makes no difference. */
export const progressOf = (approvals: readonly Approval[], complete: ReadonlySet<string>): Progress => {
  const waiting = approvals.filter((approval) => !complete.has(approval.id))
  const waitsFor = (approval: Approval) => waiting.filter((other) => approval.after.includes(other.id))
  return {
    complete: approvals.filter((approval) => complete.has(approval.id)),
    open: waiting.filter((approval) => waitsFor(approval).length === 0),
    closed: waiting.flatMap((approval) => {
      const before = waitsFor(approval)
      return before.length > 0 ? [{ approval, waitsFor: before }] : []
    }),
  }
}

/** The approvals that a change of one part reopens: those about that part, and plan-wide ones whose step says so. */
export const reopenedBy = (approvals: readonly Approval[], part: string): readonly Approval[] =>
  approvals.filter(({ step, about }) => (step.per === 'part' ? about === part : step.onChange === 'reopen'))
