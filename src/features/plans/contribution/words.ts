import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import type { BesideDocument } from '../document.ts'
import { contributionTexts } from './texts.ts'

/** What a goal is held beside, in a line: the figure, whom with, and how near it is to come. */
export const besideWords =
  ({ indicator, reference, twin, distance }: BesideDocument): Phrase =>
  (language) => {
    const say = contributionTexts.in(language)
    const place = twin?.name ?? say(`reference.${reference}`)
    if (distance === null) return say('words.plain', { indicator, reference: place })
    return say('words.distance', { indicator, reference: place, distance: formats[language].number(distance) })
  }
