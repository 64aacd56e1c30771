import { addStory, correctSession, registerSession } from '#features/plans'
import type { Day } from '#kernel/day'
import { newId } from '#kernel/id'
import type { Script } from '../../../../script.ts'
import type { Begun } from '../begin.ts'

/** Each time that the youth council met in a year: young people, others, volunteers; and a line where there was something to remember. */
const met: readonly (readonly [heldOn: Day, youth: number, others: number, volunteers: number, note: string | null])[] = [
  ['2018-01-11', 9, 2, 1, null],
  ['2018-01-25', 11, 1, 1, null],
  ['2018-02-08', 12, 0, 2, 'Valgte forår i klubben som tema'],
  ['2018-02-22', 8, 0, 1, null],
  ['2018-03-08', 13, 3, 2, null],
  ['2018-03-22', 14, 1, 2, null],
  ['2018-04-12', 12, 2, 2, null],
  ['2018-04-26', 10, 0, 1, 'Få kom: der var kamp på banen'],
  ['2018-05-17', 15, 2, 2, null],
  ['2018-06-07', 13, 4, 3, null],
  ['2018-09-06', 16, 1, 2, null],
  ['2018-09-20', 17, 2, 2, 'Mødtes med fritidsklubben'],
]

/** The project leader registers the meetings of the youth council each time, and corrects one of them; examples. */
export const registerMeetings = async ({ act }: Script, { id: plan, leader }: Pick<Begun, 'id' | 'leader'>, activity: string) => {
  const words = (youth: number, others: number) => [
    { group: 'youth', people: youth } as const,
    { group: 'everybody', people: others } as const,
  ]
  const none = { hours: null, noNames: true }
  for (const [heldOn, youth, others, volunteers, note] of met) {
    const session = { ...none, heldOn, counts: words(youth, others), volunteers, note }
    const id = newId()
    await act(leader, heldOn, registerSession, { id, activity, session, another: false, example: true })
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
