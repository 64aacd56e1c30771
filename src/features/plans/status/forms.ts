import { z } from 'zod'
import { day, optionalText, text, ticked } from '#web/fields.ts'
import { reportSections } from '../report/report.ts'
import { mostWords } from '../report/views/words.tsx'

export const BeginForm = z.object({ period: text(6), copy: ticked() })
export const WordsForm = z.object(Object.fromEntries(reportSections.status.map((section) => [section, optionalText(mostWords)])))
export const SendForm = z.object({})
export const NoteForm = z.object({ notedOn: day(), remark: optionalText(2_000) })
