import { z } from 'zod'
import { precisions } from '#kernel/day'
import { choice, day, id, kroner, optionalDay, optionalText, text, year } from '#web/fields.ts'

export const RegisterForm = z.object({
  municipality: text(3).transform(Number),
  name: text(),
  amount: kroner(),
  year: year(),
  priceLevel: year(),
  purpose: text(1_000),
  requested: optionalText(2_000),
  body: id(),
  decidedOn: day(),
  precision: choice(precisions),
  item: optionalText(80),
  lastDay: optionalDay(),
  source: optionalText(500),
})

export const DrawForm = z.object({ plan: id(), amount: kroner({ zero: true }) })
