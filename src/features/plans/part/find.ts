import { notFound } from '#features/identity'
import type { Id } from '#kernel/id'
import type { PlanDocument } from '../document.ts'
import type { Plan } from '../read.ts'
import type { PartRow } from '../rows.ts'

type Part = PlanDocument['parts'][number]
export type InPart<T> = { readonly part: PartRow; readonly own: T }

/** A part of a plan by its number; not found when the plan has none. */
export const partOf = (plan: Pick<Plan, 'parts'>, number: number): PartRow => {
  const part = plan.parts.find((one) => one.number === number)
  if (!part) throw notFound()
  return part
}

/** A record of a plan's parts with its part; not found when it is none of the plan's. */
export const inPart = <T extends { readonly id: Id }>(
  plan: Pick<Plan, 'parts'>,
  id: Id,
  listOf: (part: Part) => readonly T[],
): InPart<T> => {
  for (const part of plan.parts) {
    const own = listOf(part).find((one) => one.id === id)
    if (own) return { part, own }
  }
  throw notFound()
}

/** A goal of a plan with its part; not found when it is none of the plan's. */
export const goalOf = (plan: Pick<Plan, 'parts'>, id: Id) => inPart(plan, id, ({ goals }) => goals)

/** An activity of a plan with its part; not found when it is none of the plan's. */
export const activityOf = (plan: Pick<Plan, 'parts'>, id: Id) => inPart(plan, id, ({ activities }) => activities)

/** A milestone of a plan with its part; not found when it is none of the plan's. */
export const milestoneOf = (plan: Pick<Plan, 'parts'>, id: Id) => inPart(plan, id, ({ milestones }) => milestones)

/** What was measured of a goal, in the order of days. */
export const measuredOf = (plan: Pick<Plan, 'measurements'>, goal: Id) => plan.measurements.filter((one) => one.goal === goal)
