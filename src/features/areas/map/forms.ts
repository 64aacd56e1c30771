import { z } from 'zod'
import { optionalText, text } from '#web/fields.ts'

/** A ticked box sends a word, an empty one nothing. */
const tick = z
  .string()
  .optional()
  .transform((word) => word !== undefined)

export const LocationForm = z.object({
  longitude: text(20),
  latitude: text(20),
  outline: optionalText(400_000),
  approximate: tick,
  source: text(300),
})
