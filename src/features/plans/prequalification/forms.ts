import { z } from 'zod'
import { choice, day, optionalText, text } from '#web/fields.ts'
import { reportSections } from '../report/report.ts'
import { mostWords } from '../report/views/words.tsx'

export const WordsForm = z.object(Object.fromEntries(reportSections.prequalification.map((section) => [section, optionalText(mostWords)])))
export const FinishForm = z.object({})
export const JudgeForm = z.object({ step: choice(['recommended', 'declined']), on: day(), remark: text(4_000) })
export const SendForm = z.object({ on: day(), remark: optionalText(2_000) })
export const AnswerForm = z.object({ step: choice(['accepted', 'rejected']), on: day(), remark: optionalText(4_000) })
