export { type CreatedPlan, type CreatePlan, createPlan } from './plan/create-plan.ts'
export { mayReadPlan, mayWritePlan } from './policy.ts'
export { listPlans, type PlanFilter } from './queries.ts'
