import type { ApprovalRecord, Decider, Decision, Step } from '../approval/approval.ts'

/** A decision that a plan brought along from paper, with who decided and in which step. */
export type TakenDecision = { readonly decision: Decision; readonly decider: Decider; readonly step: Step }

/** Every decision that a plan brought along, in the order of the steps. */
export const takenIn = ({ decisions, deciders, steps }: ApprovalRecord): readonly TakenDecision[] =>
  decisions
    .flatMap((decision) => {
      const decider = deciders.find(({ id }) => id === decision.decider)
      const step = steps.find(({ id }) => id === decision.step)
      return decision.takenOver && decider && step ? [{ decision, decider, step }] : []
    })
    .toSorted((one, other) => one.step.position - other.step.position)

/** Those that nobody has confirmed or refused. */
export const waitingIn = (record: ApprovalRecord): readonly TakenDecision[] =>
  takenIn(record).filter(({ decision }) => decision.confirmation === null)
