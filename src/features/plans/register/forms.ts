import { z } from 'zod'
import { choice, day, id, optionalAnyText, text } from '#web/fields.ts'
import { bases, keepings } from './register.ts'

const year = () =>
  optionalAnyText().transform((words, context): number | null => {
    if (words === null) return null
    if (/^(19|20)\d\d$/.test(words)) return Number(words)
    context.addIssue({ code: 'custom', message: 'field.year' })
    return z.NEVER
  })

export const OpenForm = z.object({ activity: id(), basis: choice(bases), purpose: text(500), keeps: choice(keepings), deleteOn: day() })
export const ParticipantForm = z.object({ name: text(80), birthYear: year(), consentedOn: day() })
export const NoWords = z.object({})
