import { z } from 'zod'
import { day, optionalText, text, ticked } from '#web/fields.ts'

/** The most letters of a reason. */
export const mostLetters = 4_000

export const SendForm = z.object({
  why: text(mostLetters),
  takesEffectOn: day(),
  asMajor: ticked(),
  raised: optionalText(mostLetters),
  seen: optionalText(64),
})

export const WithdrawForm = z.object({ reason: text(mostLetters) })
