import { z } from 'zod'
import { anyText, choice, day, id, optionalAnyText, text, ticked } from '#web/fields.ts'
import { seriousnesses } from './signal.ts'

/** As much as fits a few minutes of writing; the field says when it is too long. */
const longest = 2000

export const SendForm = z.object({
  id: id(),
  where: text(60),
  other: optionalAnyText(120),
  topic: text(30),
  seriousness: choice(seriousnesses),
  words: anyText(longest),
  seenOn: day(),
  noNames: ticked(),
})

export const AnswerForm = z.object({ answer: anyText(longest) })
export const ReplyForm = z.object({ reply: anyText(longest) })
export const CloseForm = z.object({ reason: anyText(longest) })
export const PlaceForm = z.object({ area: id() })
export const SeeForm = z.object({})
