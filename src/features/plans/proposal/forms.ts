import { z } from 'zod'
import { optionalText, text } from '#web/fields.ts'
import { reportSections } from '../report/report.ts'
import { mostWords } from '../report/views/words.tsx'

export const WordsForm = z.object(Object.fromEntries(reportSections.proposal.map((section) => [section, optionalText(mostWords)])))
export const FreezeForm = z.object({})
export const PolicyForm = z.object({ title: text(160), reference: optionalText(300) })
export const RemoveForm = z.object({})
