import { z } from 'zod'
import { anyText, choice, day, optionalDay, several, ticked } from '#web/fields.ts'

/** As much as is read at a meeting in a minute. */
const longest = 2000

/** Why a story is deleted: the only word of it that is left. */
export const removals = ['consent', 'mistake'] as const

export const StoryForm = z.object({
  words: anyText(longest),
  seenBy: anyText(80),
  seenOn: day(),
  ownWords: ticked(),
  consentedOn: optionalDay(),
  outcomes: several(),
  noNames: ticked(),
})

export const RemoveForm = z.object({ why: choice(removals) })
