import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import type { Role } from '#kernel/roles'
import type { State } from '#ui/kit.ts'
import type { ActivityDocument } from '../document.ts'
import { judgeMade } from '../plan/made.ts'
import type { PlanRow } from '../rows.ts'
import { anchoringTexts } from './texts.ts'

/** What becomes of an activity after the plan: somebody takes it over, it goes on in normal operation, it is applied for anew, or it ends. */
export const outcomes = ['taken_over', 'continues', 'applied', 'ends'] as const
export type Becomes = (typeof outcomes)[number]

/** How far that is: an idea, in talks, or agreed. */
export const stages = ['idea', 'talks', 'agreed'] as const
export type Stage = (typeof stages)[number]

/** What was said of an activity's time after the plan. */
export type Anchoring = {
  readonly becomes: Becomes
  readonly stage: Stage
  readonly byWhom: string | null
  /** What it needs then: money and whose, people, a place. */
  readonly money: string | null
  readonly staff: string | null
  readonly place: string | null
  /** With whom it was agreed, by role, and when. */
  readonly agreedWith: string | null
  readonly agreedOn: Day | null
  readonly note: string | null
}

/** The same as it was written down, by whom. */
export type Said = Anchoring & {
  readonly number: number
  readonly on: Day
  readonly example: boolean
  readonly role: Role
  readonly for: string
}

/** Everything that was said of one activity, the newest first. */
export type Told = { readonly activity: Id; readonly said: readonly [Said, ...Said[]] }

/** So long before the plan ends it should be known what becomes of each activity. */
export const anchoringDays = 365

type Ending = Pick<PlanRow, 'parts' | 'anchored'> & { readonly until: Day }

/** Whether the plan ends within a year, or has ended. */
export const isNearEnd = ({ until }: Pick<Ending, 'until'>, today: Day): boolean => until <= addDays(today, anchoringDays)

/**
 * Activities that have begun and of which nothing is said, in the plan or since, though they or their plan end within a year. That the plan names
 * who takes over is enough here; whether it was agreed the page tells.
 */
export const looseOn = ({ parts, anchored = [], until }: Ending, today: Day): readonly ActivityDocument[] => {
  const near = addDays(today, anchoringDays)
  return parts
    .flatMap(({ activities }) => activities)
    .filter((one) => one.takesOver === null && !anchored.includes(one.id))
    .filter((one) => one.from <= today && (until <= near || one.until <= near))
}

/** One of the five words for an activity: nothing is said and the end is near, it is said, talked about, or agreed. */
export const stateOf = (said: Anchoring | null, loose: boolean): State => {
  if (!said) return loose ? 'missing' : 'wait'
  return said.stage === 'agreed' ? 'good' : said.stage === 'talks' ? 'progress' : 'wait'
}

/** What an activity needs after the plan, unless it ends with it. */
export const needs = ['money', 'staff', 'place'] as const

/**
 * What is wrong with what is said of an activity: who takes it over, and that nobody does and nothing is needed where it ends; with whom and when it was
 * agreed (that it ends can be agreed too), and that nothing else is said to be.
 */
export const faultsIn = (
  said: Anchoring,
  { today, plan }: { readonly today: Day; readonly plan: { readonly from: Day } },
): readonly Refusal[] => {
  const { becomes, stage, byWhom, agreedWith, agreedOn } = said
  const say = anchoringTexts.phrase
  const [agreed, ends] = [stage === 'agreed', becomes === 'ends']
  return [
    ...(becomes === 'taken_over' && byWhom === null ? [at('byWhom', say('refuse.whom'))] : []),
    ...(ends && byWhom !== null ? [at('byWhom', say('refuse.ends.whom'))] : []),
    ...(ends ? needs.filter((need) => said[need] !== null).map((need) => at(need, say('refuse.ends.need'))) : []),
    ...(agreed && agreedWith === null ? [at('agreedWith', say('refuse.with'))] : []),
    ...(agreed && agreedOn === null ? [at('agreedOn', say('refuse.on'))] : []),
    ...(!agreed && (agreedWith !== null || agreedOn !== null) ? [at('stage', say('refuse.stage'))] : []),
    ...(agreedOn !== null && agreedOn > today ? [at('agreedOn', say('refuse.future'))] : []),
    ...(agreedOn !== null ? judgeMade('agreedOn', agreedOn, plan) : []),
  ]
}
