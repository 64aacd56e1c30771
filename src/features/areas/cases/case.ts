import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import type { State as Bead } from '#ui/kit.ts'
import { caseTexts } from './texts.ts'

/** Where a case stands, from the first look to the end of a designation. */
export const states = ['screening', 'assessment', 'decision', 'waiting', 'designated', 'dismissed', 'declined', 'lifted'] as const
export type State = (typeof states)[number]

export const acts = ['gather', 'screen', 'assess', 'decide', 'review', 'publish', 'share'] as const
export type Act = (typeof acts)[number]

/**
 * What can be done in each state. A body may decide before the screening or the assessment is done: the front line and the analysis are
 * the ordinary way and no condition, but going past them takes a reason.
 */
export const table = {
  screening: ['gather', 'screen', 'decide', 'share'],
  assessment: ['gather', 'assess', 'decide', 'share'],
  decision: ['gather', 'assess', 'decide', 'share'],
  waiting: ['gather', 'assess', 'decide', 'share'],
  designated: ['gather', 'review', 'publish', 'share'],
  dismissed: [],
  declined: [],
  lifted: [],
} as const satisfies Readonly<Record<State, readonly Act[]>>

export const can = (state: State, act: Act): boolean => (table[state] as readonly Act[]).includes(act)

/** What can come of the acts that have several outcomes. */
export const outcomes = {
  screen: ['assess', 'dismiss'],
  decide: ['designated', 'declined', 'wait'],
  review: ['continue', 'lift'],
} as const
export type Outcome = (typeof outcomes)[keyof typeof outcomes][number]

const leadsTo: Readonly<Record<Outcome, State>> = {
  assess: 'assessment',
  dismiss: 'dismissed',
  designated: 'designated',
  declined: 'declined',
  wait: 'waiting',
  continue: 'designated',
  lift: 'lifted',
}

/** Where a case stands after an act. */
export const after = (state: State, act: Act, outcome: Outcome | null): State => {
  if (outcome !== null) return leadsTo[outcome]
  return act === 'assess' ? 'decision' : state
}

/** The states in which an area has a live case; it has one at a time. */
export const live: readonly State[] = states.filter((state) => table[state].length > 0)

/** The state as shape and word: a review that is overdue is lacking. */
export const beadOf = (state: State, due: Day | null, today: Day): Bead => {
  if (due !== null && due < today) return 'missing'
  if (state === 'waiting') return 'wait'
  return state === 'designated' || !live.includes(state) ? 'good' : 'progress'
}

/** The word at that shape: what is lacking, where a day has passed, else the state. */
export const wordOf = (state: State, due: Day | null, today: Day): `state.${State}` | 'overdue.review' | 'overdue.again' => {
  if (due === null || due >= today) return `state.${state}`
  return can(state, 'review') ? 'overdue.review' : 'overdue.again'
}

/** A seat whose holder tells what the body decided. */
export type Chair = { readonly seat: Id; readonly title: string; readonly person: Id }

/** What the case has before it is decided. */
export type Before = {
  readonly openedOn: Day
  readonly today: Day
  readonly signals: number
  readonly assessments: number
  /** The day of the first assessment; null while there is none. */
  readonly assessedOn: Day | null
  /** The seat in which it is told; null when it is recorded from a paper. */
  readonly told: Id | null
}

/** What a body decided, whichever act it is. */
export type Decided = {
  readonly decidedOn: Day
  readonly dueOn: Day | null
  readonly paper: string | null
}

/** The forum that a designation sets up: one that is tied to the area already, or a new one; how residents take part is said of both. */
export type Forum = { readonly residentsPart: string | null } & (
  | { readonly kind: 'known'; readonly id: Id }
  | { readonly kind: 'new'; readonly name: string | null; readonly terms: string | null }
)

export type Decision = Decided & {
  readonly outcome: (typeof outcomes.decide)[number]
  readonly withoutSignal: string | null
  readonly withoutAssessment: string | null
  readonly forum: Forum | null
}

const say = caseTexts.phrase

const datedWrongly = ({ decidedOn, dueOn, paper }: Decided, before: Before, asksDue: boolean): readonly Refusal[] => [
  ...(decidedOn > before.today ? [at('decidedOn', say('fault.future'))] : []),
  ...(decidedOn < before.openedOn ? [at('decidedOn', say('fault.early'))] : []),
  ...(asksDue && dueOn === null ? [at('dueOn', say('fault.due'))] : []),
  ...(asksDue && dueOn !== null && dueOn <= decidedOn ? [at('dueOn', say('fault.due_early'))] : []),
  ...(before.told === null && !paper ? [at('paper', say('fault.paper'))] : []),
]

const forumFaults = (forum: Forum | null): readonly Refusal[] => {
  if (forum === null) return [at('forum', say('fault.forum'))]
  return [
    ...(forum.kind === 'known' || forum.name ? [] : [at('forumName', say('fault.forum_name'))]),
    ...(forum.residentsPart ? [] : [at('residentsPart', say('fault.residents'))]),
  ]
}

/** Whether an assessment was there when it was decided: one that came later did not lead to it. */
export const assessedBy = (decidedOn: Day, { assessedOn }: Pick<Before, 'assessedOn'>): boolean =>
  assessedOn !== null && assessedOn <= decidedOn

/**
 * What is wrong with a decision, each at its field: a day that has not come or lies before the case, no day to take it up again, no paper
 * behind what is only recorded. Designating asks for a forum with a word on the residents' part, and for a reason where no signal or no
 * assessment leads to it. It never asks how large the area is.
 */
export const faultsIn = (decision: Decision, before: Before): readonly Refusal[] => {
  const { outcome, withoutSignal, withoutAssessment, forum } = decision
  const designated = outcome === 'designated'
  return [
    ...datedWrongly(decision, before, outcome !== 'declined'),
    ...(designated && before.signals === 0 && !withoutSignal ? [at('withoutSignal', say('fault.without_signal'))] : []),
    ...(designated && !assessedBy(decision.decidedOn, before) && !withoutAssessment
      ? [at('withoutAssessment', say('fault.without_assessment'))]
      : []),
    ...(designated ? forumFaults(forum) : []),
  ]
}

/** What is wrong with a review: the same dates and papers; who continues says when it is looked at next. */
export const reviewFaults = (outcome: (typeof outcomes.review)[number], review: Decided, before: Before): readonly Refusal[] =>
  datedWrongly(review, before, outcome === 'continue')
