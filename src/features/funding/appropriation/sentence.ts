import { addDays, type Day } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { standingOf } from './appropriation.ts'
import { when } from './known-day.ts'
import type { Appropriation } from './queries.ts'
import { fundOf } from './stage.ts'
import { appropriationTexts } from './texts.ts'

/** The sentence under the title: who decided what and when, what is drawn, what is left and until when. */
export const sentenceOf = (appropriation: Appropriation, today: Day, language: Language): string => {
  const say = appropriationTexts.in(language)
  const { kroner, day } = formats[language]
  const { body, amount, decided_on, date_precision, expires_on, draws } = appropriation
  const { drawn, left, stage } = standingOf(fundOf(appropriation), today)
  const decided = say('lede.decided', { body: body.name, amount: kroner(amount), when: when(decided_on, date_precision, language) })
  const last = expires_on === null ? '' : day(addDays(expires_on, -1))
  const stands = {
    unused: say('lede.unused'),
    partly: say('lede.partly', { count: draws.length, drawn: kroner(drawn), left: kroner(left) }),
    ending: say('lede.ending', { left: kroner(left), day: last }),
    spent: say('lede.spent', { count: draws.length }),
    expired: say('lede.expired', { left: kroner(left), day: last }),
    overdrawn: say('lede.overdrawn', { over: kroner(-left) }),
  } as const
  return `${decided} ${stands[stage]}`
}
