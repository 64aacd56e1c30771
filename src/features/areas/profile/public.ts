import { type Day, yearOf } from '#kernel/day'
import { municipalityName } from '#text/municipality.ts'
import { texts as uiTexts } from '#ui/texts.ts'
import { publicRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { judgedLists, withCriteria } from '../area/area.ts'
import { hidingSmall } from '../area/published.ts'
import type { PublishedRow } from '../area/published-queries.ts'
import { ledeOf } from '../area/sentence.ts'
import { listedPhrase, standingOf, yearsText } from '../area/statuses.ts'
import { listFacts } from './facts.ts'
import { numbersOf } from './numbers.ts'
import type { PrintedProfile } from './printed.ts'
import { groupOf, type Wording } from './wording.ts'

const most = { bodies: 12, happened: 8 } as const

/** An area's profile as everybody may have it: what was published, with what is about few people kept back by the rule of the day. */
export const publicProfile = (row: PublishedRow, today: Day, wording: Wording): Omit<PrintedProfile, 'foot'> => {
  const { say, language, format } = wording
  const rule = publicRuleOn(today)
  const { listings, bodies, example } = hidingSmall(row.content, rule)
  const standing = standingOf(listings)
  const published = listings.filter((listing) => listing.published !== null)
  const happened = published.map((listing, index) => ({
    when: format.shortDay(listing.day),
    what: listedPhrase(listing, published[index - 1], null)(language),
    who: listing.published?.source ?? '',
  }))
  const latest = withCriteria(judgedLists(listings)).at(-1)
  return {
    language,
    region: language === 'da' ? 'dk' : 'gb',
    title: `${row.title}, ${say('file.name')} ${yearOf(today)}`,
    exampleWord: uiTexts.in(language)('example'),
    kicker: say('kicker', { municipality: municipalityName(row.municipality_name, language) }),
    name: row.title,
    example,
    status: standing ? `${standing.label(language)} ${yearsText(standing.years)(language)}` : '',
    lede: ledeOf(row.title, listings)(language),
    facts: listFacts(listings, latest, wording),
    columns: [
      [
        groupOf(
          wording,
          {
            title: say('public.title'),
            none: say('public.none'),
            list: bodies.map(({ name, task }) => ({ name, words: task ?? '', example: false })),
          },
          most.bodies,
        ),
      ],
      [{ title: say('public.what'), none: '', list: [{ name: '', words: say('public.what.words'), example: false }], more: '' }],
    ],
    numbers: numbersOf({ listings, figures: [], rule }, wording),
    happened: { title: say('happened.title'), none: say('happened.none'), rows: happened.toReversed().slice(0, most.happened), more: '' },
  }
}
