import type { Mandate } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Decision } from './approval.ts'
import type { PlanAtWork } from './queries.ts'

/** What of a plan says who is near. */
type Near = Pick<PlanAtWork, 'operator' | 'estates' | 'recorders' | 'submission'>

/**
 * Which organisations' people a record is nearest to, nearest first: an estate's own people for its meeting, then those of its association
 * and of who runs the plan. Behind them all stands the municipality.
 */
export const circlesOf = (plan: Pick<PlanAtWork, 'operator' | 'estates'>, estate: Id | null): readonly (readonly Id[])[] => {
  const operator = plan.operator ? [plan.operator] : []
  if (estate === null) return [operator]
  const above = plan.estates.find(({ id }) => id === estate)?.association
  return [[estate], [...(above ? [above] : []), ...operator]]
}

/** Whether somebody of some organisations can record, other than who has sent the plan. */
const someoneIn = (
  { recorders, submission }: Near,
  circle: readonly Id[],
  fits: (one: PlanAtWork['recorders'][number]) => boolean,
): boolean => recorders.some((one) => circle.includes(one.organisation) && one.person !== submission?.by && fits(one))

const isIn = (circle: readonly Id[], { organisation }: Pick<Mandate, 'organisation'>): boolean =>
  organisation !== null && circle.includes(organisation)

/**
 * Whether recording for a decider is the task of who may do it under some mandates. A meeting's record belongs to the nearest circle that
 * has somebody: the estate's minute taker, else who runs the plan, else the municipality. What no meeting decides is recorded by whoever may.
 */
export const recordsAsNearest = (plan: Near, estate: Id | null, able: readonly Mandate[]): boolean => {
  if (able.length === 0 || estate === null) return able.length > 0
  const nearest = circlesOf(plan, estate).find((circle) => someoneIn(plan, circle, () => true))
  return nearest === undefined || able.some((mandate) => isIn(nearest, mandate))
}

/**
 * Whether confirming a record is the task of who may do it under some mandates: of everybody who is near, and of the municipality's own
 * people only when nobody near can, for another organisation than the one that recorded.
 */
export const confirmsAsNearest = (plan: Near, estate: Id | null, able: readonly Mandate[], decision: Decision): boolean => {
  const near = circlesOf(plan, estate).flat()
  if (able.some((mandate) => isIn(near, mandate))) return true
  const other = someoneIn(plan, near, ({ person, actsFor }) => person !== decision.recordedBy && actsFor !== decision.recordedFor.id)
  return able.length > 0 && !other
}
