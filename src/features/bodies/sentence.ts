import type { Day } from '#kernel/day'
import { lastDay } from '#kernel/period'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { seatsOn, vacanciesOn } from './body.ts'
import type { Body } from './read.ts'
import { bodyTexts } from './texts.ts'

const mostNamed = 3

/** Names in a row: `A, B og C`; a long row ends with how many more there are. */
export const inRow = (names: readonly string[], language: Language): string => {
  const and = bodyTexts.in(language)('lede.and')
  const shown =
    names.length > mostNamed
      ? [...names.slice(0, mostNamed), bodyTexts.in(language)('lede.more', { count: names.length - mostNamed })]
      : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`
}

/** The sentence under the title: where the body works, and who is lacking. */
export const sentenceOf = (body: Body, today: Day, language: Language): string => {
  const say = bodyTexts.in(language)
  const format = formats[language]
  const last = lastDay(body.period)
  const areas =
    body.areas.length > 0
      ? [
          say('lede.areas', {
            names: inRow(
              body.areas.map((area) => area.name),
              language,
            ),
          }),
        ]
      : []
  if (last !== null && last < today) return [...areas, say('lede.ended', { day: format.day(last) })].join(' ')
  if (today < body.period.from) return [...areas, say('lede.coming', { day: format.day(body.period.from) })].join(' ')
  const members = seatsOn(body.seats, today).filter((seat) => seat.participation === 'member')
  if (members.length === 0) return [...areas, say('lede.none')].join(' ')
  const vacant = vacanciesOn(body.seats, today)
  const state =
    vacant.length === 0
      ? say('lede.full')
      : say('lede.vacant', {
          count: vacant.length,
          names: inRow(
            vacant.map((seat) => seat.title),
            language,
          ),
        })
  return [...areas, say('lede.seats', { count: members.length }), state].join(' ')
}
