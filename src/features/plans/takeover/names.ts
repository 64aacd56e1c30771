import { nearestNames } from '#features/areas'
import type { Phrase } from '#text/texts.ts'
import type { Choice } from './choices.ts'
import { takeoverTexts } from './texts.ts'

/** So few choices are all named; of more, only the nearest. */
const few = 6

/** Words that name nothing, as far as they are shown. */
export const shownOf = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words)

/** Why words name nothing, with what could be meant: all choices where there are few, else those whose names are nearest. */
export const nameFault =
  (words: string, choices: readonly Choice[]): Phrase =>
  (language) => {
    const say = takeoverTexts.in(language)
    const names = choices.map((choice) => choice.say(language))
    const near = names.length <= few ? names : nearestNames(words, names)
    const shown = shownOf(words, 60)
    if (near.length === 0) return say(names.length === 0 ? 'fault.name.none' : 'fault.name', { words: shown })
    return say(names.length <= few ? 'fault.name.all' : 'fault.name.near', {
      words: shown,
      names: near.map((name) => `»${name}«`).join(', '),
    })
  }
