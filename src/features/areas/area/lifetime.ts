import { addDays, type Day } from '#kernel/day'
import type { Period } from '#kernel/period'
import { at, type Refusal } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { Succession } from '../delimitation/delimitation.ts'
import { areaTexts } from './texts.ts'

/** When something is an area, and which areas came after it. */
export type Lifetime = {
  readonly period: Period
  readonly successions: readonly Pick<Succession, 'kind' | 'side' | 'day' | 'name' | 'slug'>[]
}

/** Whether an area is over by a day: nothing new comes to it, and lists leave it out unless asked. */
export const hasEnded = ({ period }: Pick<Lifetime, 'period'>, today: Day): boolean => period.until !== null && period.until <= today

/** The day that an area is shown as of: today, or its last one. */
export const shownAsOf = (area: Pick<Lifetime, 'period'>, today: Day): Day =>
  area.period.until !== null && hasEnded(area, today) ? addDays(area.period.until, -1) : today

/** `Nord og Syd`: names as a sentence has them. */
export const namesIn = (names: readonly string[], language: Language): string => new Intl.ListFormat(language).format(names)

/** `Området blev delt den 1. januar 2016 og er nu`: how an area ended, up to the names of what came after; all of it where nothing did. */
export const endingOf =
  ({ period, successions }: Lifetime): Phrase =>
  (language) => {
    const [say, { day }] = [areaTexts.in(language), formats[language]]
    const passed = successions.findLast(({ side }) => side === 'after')
    if (passed) return say(`ended.${passed.kind}`, { day: day(passed.day) })
    return period.until === null ? '' : say('ended.over', { day: day(addDays(period.until, -1)) })
  }

const after = ({ successions }: Lifetime): readonly string[] => successions.filter(({ side }) => side === 'after').map(({ name }) => name)

/** How an area ended and what came after it, as one sentence: for paper, where the names are no links. */
export const endedWords =
  (area: Lifetime): Phrase =>
  (language) => {
    const names = after(area)
    return names.length === 0 ? endingOf(area)(language) : `${endingOf(area)(language)} ${namesIn(names, language)}.`
  }

/** Why something that lasts until a day, or on and on, is not for an area that has ended before that; null when it is. */
export const refuseAfterEnd = (field: string, area: Lifetime, today: Day, until: Day | null = null): Refusal | null => {
  const end = area.period.until
  if (end === null || !hasEnded(area, today) || (until !== null && until <= end)) return null
  const names = after(area)
  return at(field, (language) => {
    const said = endingOf(area)(language)
    return names.length === 0
      ? areaTexts.in(language)('ended.refused', { said })
      : areaTexts.in(language)('ended.refused.into', { said, names: namesIn(names, language) })
  })
}
