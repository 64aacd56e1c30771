import { print } from '#print/press'
import { drawTheory } from '../theory/drawn.ts'
import { type Drawings, type PlanToPrint, printedOn, printedPlan } from './printed-plan.ts'

/** The theories of a plan, laid out one after another. */
const drawingsOf = async ({ document }: PlanToPrint): Promise<Drawings> => {
  const drawn = await Promise.all(document.parts.map(async (part) => [part.id, await drawTheory(part, 'da')] as const))
  return new Map(drawn.flatMap(([part, drawing]) => (drawing ? [[part, drawing] as const] : [])))
}

/** The plan as a publication: tagged PDF. The same frozen version with the same approvals gives the same bytes. */
export const planPdf = async (plan: PlanToPrint): Promise<Uint8Array> =>
  print({ template: 'features/plans/print/plan.typ', data: printedPlan(plan, 'da', await drawingsOf(plan)), on: printedOn(plan) })
