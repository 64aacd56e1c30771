import type { Id } from '#kernel/id'
import { lastDay } from '#kernel/period'
import type { Words } from '#web/page.ts'
import { type ActivityDocument, type GoalDocument, type MilestoneDocument, type PartDocument, sectionsOf, wordsIn } from '../document.ts'
import { stepFields } from './definition.ts'

/** A decimal text as a form has it. */
const inDanish = (amount: string | null): string => (amount ?? '').replace('.', ',')

/** What the form of a part's texts has when it is opened. */
export const textWords = (part: Pick<PartDocument, 'kind' | 'sections'>): Words =>
  Object.fromEntries(sectionsOf[part.kind].map((section) => [section, wordsIn(part, section)]))

/** What a goal's form has when it is opened. */
export const goalWords = (goal: GoalDocument): Words => ({
  title: goal.title,
  indicator: goal.indicator,
  unit: goal.unit,
  direction: goal.direction,
  counting: goal.counting,
  numerator: goal.numerator ?? '',
  denominator: goal.denominator ?? '',
  disaggregation: goal.disaggregation ?? '',
  source: goal.source,
  method: goal.method ?? '',
  frequency: goal.frequency,
  responsible: goal.responsible,
  baseline: inDanish(goal.baseline),
  baselineOn: goal.baselineOn ?? '',
  target: inDanish(goal.target),
  targetOn: goal.targetOn,
  ...Object.fromEntries(
    goal.steps.flatMap(({ dueOn, amount }, index) => {
      const field = stepFields(index + 1)
      return [
        [field.on, dueOn],
        [field.amount, inDanish(amount)],
      ]
    }),
  ),
})

/** What an activity's form has when it is opened. */
export const activityWords = (activity: ActivityDocument): Words => ({
  title: activity.title,
  what: activity.what,
  interest: activity.interest ?? '',
  targetGroup: activity.targetGroup ?? '',
  method: activity.method ?? '',
  responsible: activity.responsible ?? '',
  employer: activity.employer?.id ?? '',
  from: activity.from,
  until: lastDay(activity) ?? '',
  place: activity.place ?? '',
  evidence: activity.evidence ?? '',
  takesOver: activity.takesOver ?? '',
  goals: activity.goals.join(' '),
  kind: activity.kind ?? '',
  groups: (activity.groups ?? []).join('\n'),
})

type Origin = {
  readonly id: Id
  readonly title: string
  readonly what: string
  readonly kind: string | null
  readonly groups: readonly string[]
  readonly method: string | null
}

/** What the form of a new activity has that begins from an entry of a catalogue. */
export const originWords = ({ id, title, what, kind, groups, method }: Origin): Words => ({
  origin: id,
  ...{ title, what, kind: kind ?? '', groups: groups.join('\n'), method: method ?? '' },
})

/** What a milestone's form has when it is opened. */
export const milestoneWords = ({ title, dueOn, owner, needs = [] }: MilestoneDocument): Words => ({
  ...{ title, dueOn, owner },
  needs: needs.map(({ id }) => id).join('\n'),
})
