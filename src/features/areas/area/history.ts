import type { Day } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { delimitationTexts } from '../delimitation/texts.ts'
import { judgedLists } from './area.ts'
import type { Area } from './read.ts'
import type { EventRow } from './rows.ts'
import { resultPhrase } from './sentence.ts'
import { listedPhrase } from './statuses.ts'
import { areaTexts } from './texts.ts'

/** Something that happened to an area: when, what, and who by role or where it stands. */
export type Happening = {
  readonly day: Day
  /** Machine form of the date, as much of it as is known. */
  readonly when: string
  readonly whenText: Phrase
  readonly what: Phrase
  readonly who: Phrase
  readonly major: boolean
}

const plain =
  (text: string): Phrase =>
  () =>
    text

const known: Readonly<Record<EventRow['precision'], number>> = { day: 10, month: 7, year: 4 }

const dated = (day: Day, precision: EventRow['precision'] = 'day') => ({
  day,
  when: day.slice(0, known[precision]),
  whenText: (language: Language) => formats[language].shortKnown(day, precision),
})

const fromLists = ({ listings }: Area): readonly Happening[] => {
  const judged = new Map(judgedLists(listings).map((one) => [one.listing.day, one]))
  const published = listings.filter((listing) => listing.published !== null)
  return published.map((listing, index) => {
    const one = judged.get(listing.day)
    return {
      ...dated(listing.day),
      what: listedPhrase(listing, published[index - 1], one ? resultPhrase(one) : null),
      who: plain(listing.published?.source ?? ''),
      major: false,
    }
  })
}

const fromEvents = ({ events }: Area): readonly Happening[] =>
  events.map(({ day, precision, title, actor, source, major }) => ({
    ...dated(day, precision),
    what: plain(title),
    who: plain(`${actor} · ${source}`),
    major,
  }))

const fromClassifications = ({ classifications }: Area): readonly Happening[] =>
  classifications.map(({ scheme, label, period, source }) => ({
    ...dated(period.from),
    what: (language) => `${areaTexts.in(language)(`scheme.${scheme}`)}: ${label}`,
    who: plain(source),
    major: false,
  }))

const fromSuccessions = ({ successions }: Area): readonly Happening[] =>
  [...Map.groupBy(successions, ({ side, day }) => `${side} ${day}`).values()].flatMap((passed) => {
    const [first] = passed
    if (!first) return []
    const names = passed.map(({ name }) => name).join(', ')
    return [
      {
        ...dated(first.day),
        what: (language: Language) => delimitationTexts.in(language)(`happened.${first.side}.${first.kind}`, { names }),
        who: plain(first.reason),
        major: true,
      },
    ]
  })

/** What happened to an area outside Helhed, newest first: lists, classifications and remembered events. */
export const happeningsOf = (area: Area): readonly Happening[] =>
  [...fromLists(area), ...fromEvents(area), ...fromClassifications(area), ...fromSuccessions(area)].sort((one, other) =>
    one.day < other.day ? 1 : one.day > other.day ? -1 : 0,
  )
