import { z } from 'zod'
import { optionalText, text, ticked } from '#web/fields.ts'

export const LocationForm = z.object({
  longitude: text(20),
  latitude: text(20),
  outline: optionalText(400_000),
  approximate: ticked(),
  source: text(300),
})
