import { z } from 'zod'
import { day, optionalText, text } from '#web/fields.ts'

export const PaperForm = z.object({ handedInOn: day(), note: optionalText(120) })
export const TakeBackForm = z.object({ reason: text(300) })
