import type { Day } from '#kernel/day'
import { lastDay } from '#kernel/period'
import { type Format, formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Say } from '#text/texts.ts'
import { printTexts } from './texts.ts'

type Key = Parameters<ReturnType<typeof printTexts.in>>[0]

/** What a document is worded with: its language, its texts, its numbers and days. */
export type Wording = {
  readonly language: Language
  readonly say: Say<Key>
  readonly format: Format
  /** First and last day. */
  readonly span: (from: Day, until: Day) => string
  /** A figure in its unit: `58,5 %`, `45 beboere`. */
  readonly inUnit: (amount: string, unit: string) => string
}

export const wordingIn = (language: Language): Wording => {
  const format = formats[language]
  return {
    language,
    say: printTexts.in(language),
    format,
    span: (from, until) => `${format.shortDay(from)} – ${format.shortDay(lastDay({ from, until }) ?? from)}`,
    inUnit: (amount, unit) => `${format.number(amount)}\u00a0${unit}`,
  }
}

/** What is written without a full stop at its end, so that a sentence can go on after it. */
export const unstopped = (words: string): string => words.trim().replace(/[.\s]+$/, '')
