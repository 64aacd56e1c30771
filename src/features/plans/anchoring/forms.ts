import { z } from 'zod'
import { choice, optionalDay, optionalText } from '#web/fields.ts'
import { outcomes, stages } from './anchoring.ts'

/** The most letters of what it needs and of a note. */
export const mostLetters = 2_000

export const AnchoringForm = z.object({
  becomes: choice(outcomes),
  stage: choice(stages),
  byWhom: optionalText(),
  money: optionalText(mostLetters),
  staff: optionalText(mostLetters),
  place: optionalText(mostLetters),
  agreedWith: optionalText(),
  agreedOn: optionalDay(),
  note: optionalText(mostLetters),
})
