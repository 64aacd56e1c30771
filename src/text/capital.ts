import type { Phrase } from './texts.ts'

/** Words as they begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is said inside a line, as a sentence of its own. */
export const asSentence =
  (say: Phrase): Phrase =>
  (language) =>
    `${capital(say(language))}.`
