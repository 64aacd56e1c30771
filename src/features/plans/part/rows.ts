import { type Id, newId } from '#kernel/id'
import { toRange } from '#kernel/period'
import type { ActivityDefinition, GoalDefinition, MilestoneDefinition } from './definition.ts'

/** A goal's columns, without its place. */
export const goalColumns = (goal: GoalDefinition) => ({
  title: goal.title,
  indicator: goal.indicator,
  unit: goal.unit,
  direction: goal.direction,
  counting: goal.counting,
  numerator: goal.numerator,
  denominator: goal.denominator,
  disaggregation: goal.disaggregation,
  source: goal.source,
  method: goal.method,
  frequency: goal.frequency,
  responsible: goal.responsible,
  baseline: goal.baseline,
  baseline_on: goal.baselineOn,
  target: goal.target,
  target_on: goal.targetOn,
})

/** The rows of a goal's interim targets. */
export const stepRows = (municipality: number, goal: Id, { steps }: Pick<GoalDefinition, 'steps'>) =>
  steps.map(({ dueOn, amount }) => ({ municipality, id: newId(), goal_id: goal, due_on: dueOn, amount }))

/** An activity's columns, without its place. */
export const activityColumns = (activity: ActivityDefinition) => ({
  title: activity.title,
  what: activity.what,
  interest: activity.interest,
  target_group: activity.targetGroup,
  method: activity.method,
  responsible: activity.responsible,
  employer_id: activity.employer,
  period: toRange(activity),
  place: activity.place,
  evidence: activity.evidence,
  takes_over: activity.takesOver,
  kind: activity.kind ?? null,
  target_groups: [...(activity.groups ?? [])],
})

/** The rows that lead from an activity to goals of its part, each once. */
export const linkRows = (municipality: number, part: Id, activity: Id, { goals }: Pick<ActivityDefinition, 'goals'>) =>
  [...new Set(goals)].map((goal) => ({ municipality, part_id: part, activity_id: activity, goal_id: goal }))

/** A milestone's columns, without its part. */
export const milestoneColumns = ({ title, dueOn, owner }: MilestoneDefinition) => ({ title, due_on: dueOn, owner })

/** The rows of what a milestone waits for, each once. */
export const needRows = (municipality: number, milestone: Id, { needs = [] }: Pick<MilestoneDefinition, 'needs'>) =>
  [...new Set(needs)].map((need) => ({ municipality, milestone_id: milestone, needs_id: need }))
