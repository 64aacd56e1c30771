import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import type { Role } from '#kernel/roles'
import { dialogueTexts } from './texts.ts'

/** What the fund asked about a plan, with the answer that it was given; null while it waits. */
export type FundQuestion = {
  readonly id: Id
  readonly askedOn: Day
  readonly question: string
  readonly example: boolean
  readonly answer: { readonly on: Day; readonly words: string; readonly role: Role; readonly for: string } | null
}

/** Refuses a day in the future. */
export const askable = (on: Day, today: Day): Result<null> =>
  on > today ? refused(at('askedOn', dialogueTexts.phrase('refuse.future'))) : done(null)

/** Refuses a second answer, and a day in the future or before the question. */
export const answerable = ({ askedOn, answer }: Pick<FundQuestion, 'askedOn' | 'answer'>, on: Day, today: Day): Result<null> => {
  if (answer) return refused(at('answer', dialogueTexts.phrase('refuse.twice')))
  if (on > today) return refused(at('answeredOn', dialogueTexts.phrase('refuse.future')))
  return on < askedOn ? refused(at('answeredOn', dialogueTexts.phrase('refuse.before'))) : done(null)
}
