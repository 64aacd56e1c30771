import type { Day } from '#kernel/day'
import { addDays } from '#kernel/day'
import { at, type Refusal } from '#kernel/result'
import type { State as Bead } from '#ui/kit.ts'
import { signalTexts } from './texts.ts'
import { topicsOn } from './topics.ts'

/** How much it matters, in three words that nobody has to explain. */
export const seriousnesses = ['watch', 'talk', 'urgent'] as const
export type Seriousness = (typeof seriousnesses)[number]

/** Where a signal stands for whoever wrote it. */
export const states = ['received', 'seen', 'answered', 'in_case', 'closed'] as const
export type State = (typeof states)[number]

export const acts = ['see', 'answer', 'reply', 'place', 'gather', 'close'] as const
export type Act = (typeof acts)[number]

/** What can be done to a signal in each state. A closed one is over: what goes on is a new signal. */
export const table = {
  received: ['see', 'answer', 'reply', 'place', 'gather', 'close'],
  seen: ['answer', 'reply', 'place', 'gather', 'close'],
  answered: ['answer', 'reply', 'place', 'gather', 'close'],
  in_case: ['answer', 'reply', 'close'],
  closed: [],
} as const satisfies Readonly<Record<State, readonly Act[]>>

export const can = (state: State, act: Act): boolean => (table[state] as readonly Act[]).includes(act)

/** Where a signal stands after an act: an answer leaves it in its case, and a word back waits to be answered again. */
export const after = (state: State, act: Act): State => {
  if (act === 'close') return 'closed'
  if (act === 'gather' || state === 'in_case') return 'in_case'
  if (act === 'answer') return 'answered'
  if (act === 'see') return 'seen'
  return act === 'reply' && state === 'answered' ? 'seen' : state
}

/** The state as shape and word: the writer's turn is never marked, since nobody owes an answer to an answer. */
export const beadOf = (state: State): Bead => {
  if (state === 'received') return 'wait'
  return state === 'seen' || state === 'in_case' ? 'progress' : 'good'
}

/** A signal's words about what and when, as they come with the form. */
export type Said = { readonly topic: string; readonly seriousness: Seriousness; readonly seenOn: Day }

/** Something seen longer ago than this is history and no signal. */
const oldest = 365

/** What is wrong with a signal of a municipality on a day: a topic that is not on its list, a day that has not come or lies more than a year back. */
export const faultsIn = ({ topic, seenOn }: Said, municipality: number, today: Day): readonly Refusal[] => [
  ...(topicsOn(municipality, today).some(({ key }) => key === topic) ? [] : [at('topic', signalTexts.phrase('fault.topic'))]),
  ...(seenOn > today ? [at('seenOn', signalTexts.phrase('fault.future'))] : []),
  ...(seenOn < addDays(today, -oldest) ? [at('seenOn', signalTexts.phrase('fault.old'))] : []),
]
