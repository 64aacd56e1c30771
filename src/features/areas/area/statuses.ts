import { type Day, yearOf } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { statusLabel } from '../../../../rules/area-status/index.ts'
import { hasFigures, isListed, type Listing } from './area.ts'
import { areaTexts } from './texts.ts'

/** The last unbroken run on the list under one legal name, and the list that the area was gone from, if any. */
export type Standing = {
  readonly label: Phrase
  readonly years: readonly number[]
  /** Day of the first list without the area after the run; null while it is on the latest list. */
  readonly left: Day | null
}

/** Where the area stands by the published lists; null when it never was on one. `listings` in the order of their days. */
export const standingOf = (listings: readonly Listing[]): Standing | null => {
  const published = listings.filter((listing) => listing.published !== null)
  const last = published.findLastIndex(isListed)
  const listing = published[last]
  if (!listing?.published) return null
  const { status } = listing.published
  const label = statusLabel(status, yearOf(listing.day))
  const same = (one: Listing): boolean => one.published?.status === status && statusLabel(status, yearOf(one.day))('da') === label('da')
  const first = published.slice(0, last).findLastIndex((one) => !same(one)) + 1
  return { label, years: published.slice(first, last + 1).map(({ day }) => yearOf(day)), left: published[last + 1]?.day ?? null }
}

/** Years in words: `2014`, `2013 og 2014`, `2010-2014`, `2011, 2013 og 2014`. */
export const yearsText =
  (years: readonly number[]): Phrase =>
  (language: Language) => {
    const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
    if (years.length > 2 && last - first === years.length - 1) return `${first}-${last}`
    return formats[language].listed(years.map(String))
  }

/** The latest list whose status is published while its figures are not recorded: what can be mended. */
export const gapOf = (listings: readonly Listing[]): Listing | null => {
  const latest = listings.at(-1)
  return latest && !hasFigures(latest) ? latest : null
}

/** A legal label with a small first letter, as it stands inside a sentence. */
export const insideSentence =
  (label: Phrase): Phrase =>
  (language) => {
    const text = label(language)
    return text.charAt(0).toLowerCase() + text.slice(1)
  }

/** What a list said, as history tells it: on it and under which name, off it, or not on it. */
export const listedPhrase = (listing: Listing, before: Listing | undefined, result: Phrase | null): Phrase => {
  if (!isListed(listing)) return areaTexts.phrase(before && isListed(before) ? 'history.left' : 'history.off')
  const label = insideSentence(statusLabel(listing.published?.status ?? 'unknown', yearOf(listing.day)))
  return (language) => [areaTexts.in(language)('history.on', { label: label(language) }), result?.(language)].filter(Boolean).join(' ')
}
