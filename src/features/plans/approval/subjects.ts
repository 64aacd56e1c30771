import type { Subject } from '#features/identity'
import type { Id } from '#kernel/id'
import { circlesOf } from './nearest.ts'
import type { PlanAtWork } from './queries.ts'

/** What permissions look at when something is done to a plan that is at work. */
export const whole = (plan: Pick<PlanAtWork, 'municipality' | 'bodies' | 'estates' | 'effort' | 'operator'>): Subject => ({
  municipality: plan.municipality,
  bodies: plan.bodies,
  areas: [...plan.estates.flatMap(({ area }) => area ?? []), ...(plan.effort ? [plan.effort.area] : [])],
  organisations: [
    ...(plan.operator ? [plan.operator] : []),
    ...plan.estates.flatMap(({ id, association }) => [id, ...(association ? [association] : [])]),
  ],
})

/** Whom recording for it is asked of. */
export const recording = (plan: PlanAtWork, estate: Id | null): Subject => ({
  municipality: plan.municipality,
  organisations: circlesOf(plan, estate).flat(),
})
