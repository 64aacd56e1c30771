import { z } from 'zod'
import { choice, day, optionalText, text } from '#web/fields.ts'
import { type Degree, degrees } from './risk.ts'

/** The most letters of what could happen, of what is done about it and of a reason. */
export const mostLetters = 2_000

const degree = () => choice(degrees).transform((word) => Number(word) as Degree)

const assessing = {
  what: text(mostLetters),
  likelihood: degree(),
  consequence: degree(),
  response: optionalText(mostLetters),
  owner: text(),
  reviewedOn: day(),
}

export const AddForm = z.object(assessing)
export const ReviewForm = z.object({ ...assessing, note: text(mostLetters) })
export const CloseForm = z.object({ reason: text(mostLetters) })
