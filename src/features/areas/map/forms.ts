import { z } from 'zod'
import { anyText, optionalAnyText, text, ticked } from '#web/fields.ts'

export const LocationForm = z.object({
  longitude: anyText(20),
  latitude: anyText(20),
  outline: optionalAnyText(400_000),
  approximate: ticked(),
  source: text(300),
})
