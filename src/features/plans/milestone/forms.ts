import { z } from 'zod'
import { choice, day, optionalText, text } from '#web/fields.ts'
import { outcomes } from './milestone.ts'

export const EndForm = z.object({ outcome: choice(outcomes), on: day(), evidence: text(1000), link: optionalText(500) })

export const BackForm = z.object({ reason: text(500) })
