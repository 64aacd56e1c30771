import { addStory, correctSession, registerSession } from '#features/plans'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import type { Script } from '../../../../script.ts'
import type { Begun } from '../begin.ts'
import { type Held, heldOfCrime } from './held.ts'

/** The day on which what was held earlier is written from the lists that were kept on paper. */
const fromPaper: Day = '2018-01-11'

type Registered = { readonly activity: Id; readonly held: Held }

/** In the order of their days, and on one day in the order of the activities. */
const inOrder = (activities: readonly Id[]): readonly Registered[] =>
  heldOfCrime
    .flatMap((all, place) => all.map((held) => ({ activity: activities[place] ?? '', held })))
    .toSorted(({ held: [one] }, { held: [other] }) => (one < other ? -1 : one > other ? 1 : 0))

/**
 * The project leader registers what was held of the activities about crime each time, what was held before that from paper, and corrects one of them:
 * the one sub-agreement of which all that was held is known. Examples.
 */
export const registerSessions = async ({ act }: Script, { id: plan, leader }: Pick<Begun, 'id' | 'leader'>, activities: readonly Id[]) => {
  const words = (youth: number, others: number) => [
    { group: 'youth', people: youth } as const,
    { group: 'everybody', people: others } as const,
  ]
  const none = { hours: null, noNames: true }
  for (const { activity, held } of inOrder(activities)) {
    const [heldOn, youth, others, volunteers, note] = held
    const session = { ...none, heldOn, counts: words(youth, others), volunteers, note }
    const id = newId()
    const day = heldOn < fromPaper ? fromPaper : heldOn
    await act(leader, day, registerSession, { id, activity, session, another: false, example: true })
    if (heldOn !== '2018-04-26') continue
    const definition = { ...session, counts: words(youth + 1, others) }
    await act(leader, '2018-04-27', correctSession, { plan, session: id, definition, reason: 'En kom til sidst' })
  }
}

/** Two things that somebody saw of what figures count, at the goal that they show; examples. */
export const tellStories = async ({ act }: Script, { id: plan, leader }: Pick<Begun, 'id' | 'leader'>, goal: string) => {
  const given = { plan, outcomes: [`goal-${goal}`], noNames: true, example: true }
  await act(leader, '2018-04-27', addStory, {
    ...given,
    words: 'En gruppe, der plejede at stå ved porten, spurgte selv gadeteamet, hvornår ungerådet mødes næste gang.',
    seenBy: 'Gadeplansmedarbejder',
    seenOn: '2018-04-20',
    ownWords: false,
    consentedOn: null,
  })
  await act(leader, '2018-09-24', addStory, {
    ...given,
    words: 'Før kendte jeg ikke nogen voksen herude. Nu er der to, jeg siger hej til.',
    seenBy: 'Boligsocial medarbejder',
    seenOn: '2018-09-20',
    ownWords: true,
    consentedOn: '2018-09-20',
  })
}
