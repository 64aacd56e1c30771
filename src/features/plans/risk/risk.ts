import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import type { Role } from '#kernel/roles'
import { clipped, firstSentence } from '#text/clipped.ts'
import type { State } from '#ui/kit.ts'
import { judgeMade } from '../plan/made.ts'
import { riskTexts } from './texts.ts'

/** From hardly likely, or little harm, to almost certain, or the plan fails. */
export const degrees = ['1', '2', '3', '4', '5'] as const
export type Degree = 1 | 2 | 3 | 4 | 5

/** What somebody thought of a risk when he looked at it. */
export type Assessment = {
  readonly number: number
  readonly what: string
  readonly likelihood: Degree
  readonly consequence: Degree
  readonly response: string | null
  /** Who sees to it, by role. */
  readonly owner: string
  readonly reviewedOn: Day
  /** What has changed since the one before. */
  readonly note: string | null
  /** Why nobody need look at it any more. */
  readonly closed: string | null
  readonly role: Role
  readonly for: string
}

/** A risk with every assessment of it, the newest first. */
export type Risk = { readonly id: Id; readonly example: boolean; readonly assessments: readonly [Assessment, ...Assessment[]] }

/** The assessment that holds. */
export const present = ({ assessments: [last] }: Pick<Risk, 'assessments'>): Assessment => last

/** As many letters as a heading bears. */
const headingLetters = 70

/** What a risk is called: its first sentence, or as much of it as a heading bears. */
export const nameOf = (what: string): string => clipped(firstSentence(what).replace(/\.$/, ''), headingLetters)

/** Likelihood times consequence: 1 to 25. */
export const gravityOf = ({ likelihood, consequence }: Pick<Assessment, 'likelihood' | 'consequence'>): number => likelihood * consequence

/** From here a risk is the board's matter: likely and serious at once. */
export const graveFrom = 12
const noticeableFrom = 6

/** So many days after somebody looked at it a risk wants looking at again: a quarter of a year. */
export const staleDays = 91

export const isOpen = (risk: Pick<Risk, 'assessments'>): boolean => present(risk).closed === null

export const isGrave = (risk: Pick<Risk, 'assessments'>): boolean => isOpen(risk) && gravityOf(present(risk)) >= graveFrom

/** Whether nobody has looked at an open risk for a quarter of a year. */
export const isStale = (risk: Pick<Risk, 'assessments'>, today: Day): boolean =>
  isOpen(risk) && addDays(present(risk).reviewedOn, staleDays) < today

/** One of the five words for a risk. */
export const stateOf = (risk: Pick<Risk, 'assessments'>): State => {
  if (!isOpen(risk)) return 'good'
  const gravity = gravityOf(present(risk))
  return gravity >= graveFrom ? 'missing' : gravity >= noticeableFrom ? 'progress' : 'wait'
}

/** Open ones first, the gravest first, then those that nobody has looked at for longest. */
export const inOrder = (risks: readonly Risk[]): readonly Risk[] =>
  risks.toSorted(
    (one, other) =>
      Number(isOpen(other)) - Number(isOpen(one)) ||
      gravityOf(present(other)) - gravityOf(present(one)) ||
      present(one).reviewedOn.localeCompare(present(other).reviewedOn) ||
      one.id.localeCompare(other.id),
  )

/** What is wrong with a day on which somebody says that he looked at it: one to come, before the assessment that it follows, or before the plan was being made. */
export const judgeDay = (
  reviewedOn: Day,
  { today, last, plan }: { readonly today: Day; readonly last: Day | null; readonly plan: { readonly from: Day } },
): readonly Refusal[] => {
  if (reviewedOn > today) return [at('reviewedOn', riskTexts.phrase('refuse.future'))]
  return last !== null && reviewedOn < last
    ? [at('reviewedOn', riskTexts.phrase('refuse.before'))]
    : judgeMade('reviewedOn', reviewedOn, plan)
}
