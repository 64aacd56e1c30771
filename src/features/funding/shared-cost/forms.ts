import { z } from 'zod'
import { choice, id, kroner, several, text, year } from '#web/fields.ts'
import { keys } from './spread.ts'

export const SpreadForm = z.object({
  municipality: text(3).transform(Number),
  name: text(),
  year: year(),
  amount: kroner(),
  key: choice(keys),
  reason: text(500),
  plans: several(id()),
})
