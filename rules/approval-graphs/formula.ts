import { inOrder, type Node } from './graph.ts'
import type { ApprovalStep } from './parameters.ts'

/** What a plan is made of, by id. */
export type PlanShape = { readonly parts: readonly string[]; readonly estates: readonly string[] }

/** What the order of approvals needs to know of a step; a template's steps and a plan's own copy of them both do. */
export type Step = Node & Pick<ApprovalStep, 'per' | 'onChange'>

/** One approval to be taken: a step, and the part or estate that it is about; null when it is about the plan. */
export type Approval<S extends Step = ApprovalStep> = {
  readonly id: string
  readonly step: S
  readonly about: string | null
  readonly after: readonly string[]
}

const key = (step: string, about: string | null): string => (about === null ? step : `${step}:${about}`)

const subjects = (step: Step, plan: PlanShape): readonly (string | null)[] =>
  step.per === 'part' ? plan.parts : step.per === 'estate' ? plan.estates : [null]

/**
 * Every approval that a plan takes by a template, in an order that can be followed. A step per part waits for the
 * same part's step before it, and for all of a step that is not per part; a step for the plan waits for all.
 */
export const approvalsOf = <S extends Step>(template: { readonly steps: readonly S[] }, plan: PlanShape): readonly Approval<S>[] => {
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
export type Closed<S extends Step = ApprovalStep> = { readonly approval: Approval<S>; readonly waitsFor: readonly Approval<S>[] }

/** Where an approval stands: what is complete, what can be taken now, and what is closed and why. */
export type Progress<S extends Step = ApprovalStep> = {
  readonly complete: readonly Approval<S>[]
  readonly open: readonly Approval<S>[]
  readonly closed: readonly Closed<S>[]
}

/** Sorts a plan's approvals by which are complete. The order in which they became so makes no difference. */
export const progressOf = <S extends Step>(approvals: readonly Approval<S>[], complete: ReadonlySet<string>): Progress<S> => {
  const waiting = approvals.filter((approval) => !complete.has(approval.id))
  const waitsFor = (approval: Approval<S>) => waiting.filter((other) => approval.after.includes(other.id))
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
export const reopenedBy = <S extends Step>(approvals: readonly Approval<S>[], part: string): readonly Approval<S>[] =>
  approvals.filter(({ step, about }) => (step.per === 'part' ? about === part : step.onChange === 'reopen'))
