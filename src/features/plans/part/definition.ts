import { addDays, type Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { ActivityDocument, GoalDocument, MilestoneDocument } from '../document.ts'
import type { Plan } from '../read.ts'
import { isAmount } from './amount.ts'
import { partFormTexts } from './texts.ts'

const say = partFormTexts.phrase

type Span = Pick<Plan, 'from' | 'until'>

/** What a goal is, with the definition of its indicator: everything but its place in the part. */
export type GoalDefinition = Omit<GoalDocument, 'id' | 'number' | 'example'>

/** What an activity is; `until` is the first day after it, the employer an organisation of the municipality. */
export type ActivityDefinition = Omit<ActivityDocument, 'id' | 'number' | 'example' | 'employer'> & { readonly employer: string | null }

/** A milestone; `needs` are others of the plan, by id. */
export type MilestoneDefinition = Omit<MilestoneDocument, 'id' | 'example' | 'needs'> & { readonly needs?: readonly Id[] }

const dated = (key: Parameters<typeof say>[0], day: Day) => (language: 'da' | 'en') =>
  partFormTexts.in(language)(key, { day: formats[language].day(day) })

/** The names of an interim target's two fields, counted from 1. */
export const stepFields = (index: number) => ({ on: `stepOn${index}`, amount: `stepAmount${index}` })

const isShare = (text: string): boolean => decimal(text).gte(0) && decimal(text).lte(100)

const amounts = ({ baseline, target, steps }: GoalDefinition): readonly (readonly [field: string, amount: string])[] => [
  ...(baseline === null ? [] : ([['baseline', baseline]] as const)),
  ['target', target],
  ...steps.map(({ amount }, index) => [stepFields(index + 1).amount, amount] as const),
]

const judgeShare = (goal: GoalDefinition): readonly Refusal[] => [
  ...(goal.numerator ? [] : [at('numerator', say('goal.share.numerator'))]),
  ...(goal.denominator ? [] : [at('denominator', say('goal.share.denominator'))]),
  ...(goal.unit === '%' ? [] : [at('unit', say('goal.share.unit'))]),
  ...amounts(goal).flatMap(([field, amount]) => (isShare(amount) ? [] : [at(field, say('goal.share.range'))])),
]

const judgeSteps = ({ steps, baselineOn, targetOn }: GoalDefinition): readonly Refusal[] =>
  steps.flatMap(({ dueOn }, index) => {
    const before = steps[index - 1]?.dueOn ?? baselineOn
    const field = stepFields(index + 1).on
    if (before !== null && dueOn <= before) return [at(field, dated(index === 0 ? 'goal.step.early' : 'goal.step.order', before))]
    return dueOn >= targetOn ? [at(field, dated('goal.step.late', targetOn))] : []
  })

/** What is wrong with a goal, each as a sentence at its field; empty when it can be saved. */
export const judgeGoal = (goal: GoalDefinition, { from, until }: Span): readonly Refusal[] => {
  const { baseline, baselineOn, target, targetOn, direction, counting } = goal
  const unreadable = amounts(goal).flatMap(([field, amount]) => (isAmount(amount) ? [] : [at(field, say('amount.wrong'))]))
  if (unreadable.length > 0) return unreadable
  const away = baseline !== null && (direction === 'up' ? decimal(target).lt(baseline) : decimal(target).gt(baseline))
  return [
    ...(baseline !== null && baselineOn === null ? [at('baselineOn', say('goal.baseline.day'))] : []),
    ...(baseline === null && baselineOn !== null ? [at('baseline', say('goal.baseline.amount'))] : []),
    ...(baselineOn !== null && targetOn <= baselineOn ? [at('targetOn', dated('goal.target.early', baselineOn))] : []),
    ...(targetOn <= from ? [at('targetOn', dated('goal.target.before_plan', from))] : []),
    ...(targetOn >= until ? [at('targetOn', dated('goal.target.after_plan', addDays(until, -1)))] : []),
    ...(away ? [at('target', say(direction === 'up' ? 'goal.target.below' : 'goal.target.above'))] : []),
    ...(counting === 'share' ? judgeShare(goal) : goal.numerator || goal.denominator ? [at('counting', say('goal.share.only'))] : []),
    ...judgeSteps(goal),
  ]
}

/** What is wrong with an activity in its plan and part. */
export const judgeActivity = (
  { from, until, goals }: ActivityDefinition,
  plan: Span,
  part: { readonly goals: readonly Pick<GoalDocument, 'id'>[] },
): readonly Refusal[] => {
  const period = (language: 'da' | 'en') => ({ period: formats[language].period(plan) })
  const outside = (language: 'da' | 'en') => partFormTexts.in(language)('activity.outside', period(language))
  if (until <= from) return [at('until', say('period.order'))]
  return [
    ...(from < plan.from || from >= plan.until ? [at('from', outside)] : []),
    ...(until > plan.until && from < plan.until ? [at('until', outside)] : []),
    ...(goals.some((goal) => !part.goals.some(({ id }) => id === goal)) ? [at('goals', say('activity.goal_foreign'))] : []),
  ]
}

/** What is wrong with a milestone in its plan. */
export const judgeMilestone = ({ dueOn }: MilestoneDefinition, plan: Span): readonly Refusal[] =>
  dueOn >= plan.from && dueOn < plan.until
    ? []
    : [at('dueOn', (language) => partFormTexts.in(language)('milestone.outside', { period: formats[language].period(plan) }))]
