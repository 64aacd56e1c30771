import { type Format, formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Group } from './printed.ts'
import { profileTexts } from './texts.ts'

/** What every part of a profile is worded with: the language, where the whole is to be read, and how much of a list two pages hold. */
export type Wording = {
  readonly language: Language
  readonly say: ReturnType<(typeof profileTexts)['in']>
  readonly format: Format
  /** The area's page, without `https://`. */
  readonly address: string
}

export const wordingIn = (language: Language, address: string): Wording => ({
  language,
  say: profileTexts.in(language),
  format: formats[language],
  address: address.replace(/^https?:\/\//, ''),
})

/** How many are left out, and where they are; empty when all are there. */
export const moreOf = ({ say, address }: Wording, all: number, shown: number, path = ''): string =>
  all > shown ? say('more', { count: all - shown, address: `${address}${path}` }) : ''

/** A list of at most so many entries that says how many more there are and where. */
export const groupOf = (wording: Wording, group: Pick<Group, 'title' | 'none' | 'list'>, most: number, path = ''): Group => ({
  ...group,
  list: group.list.slice(0, most),
  more: moreOf(wording, group.list.length, Math.min(most, group.list.length), path),
})
