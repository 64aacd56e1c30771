import { print } from '#print/press'
import { type PlanToPrint, printedOn, printedPlan } from './printed-plan.ts'

/** The plan as a publication: tagged PDF. The same frozen version with the same approvals gives the same bytes. */
export const planPdf = (plan: PlanToPrint): Promise<Uint8Array> =>
  print({ template: 'features/plans/print/plan.typ', data: printedPlan(plan), on: printedOn(plan) })
