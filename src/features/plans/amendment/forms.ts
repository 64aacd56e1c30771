import { z } from 'zod'
import { day, optionalAnyText, optionalText, text, ticked } from '#web/fields.ts'

/** The most letters of a reason. */
export const mostLetters = 4_000

export const SendForm = z.object({
  why: text(mostLetters),
  takesEffectOn: day(),
  asMajor: ticked(),
  raised: optionalText(mostLetters),
  seen: optionalAnyText(64),
})

export const WithdrawForm = z.object({ reason: text(mostLetters) })
