import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import type { Days } from './register.ts'
import { importTexts } from './texts.ts'

/** What is said of a figure for a day when its place was not there: the days of the place. */
export const saidOutside =
  ({ name, from, until }: Days): Phrase =>
  (language) => {
    const { day } = formats[language]
    const key = until === null ? 'from' : from === null ? 'until' : 'both'
    return importTexts.in(language)(`refused.days.${key}`, {
      name,
      from: from === null ? '' : day(from),
      until: until === null ? '' : day(until),
    })
  }
