import { z } from 'zod'
import { day, text } from '#web/fields.ts'

/** The most letters of a question or an answer. */
export const mostLetters = 8_000

export const QuestionForm = z.object({ askedOn: day(), question: text(mostLetters) })
export const AnswerForm = z.object({ answeredOn: day(), answer: text(mostLetters) })
