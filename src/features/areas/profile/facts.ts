import type { Day } from '#kernel/day'
import { holds } from '#kernel/period'
import type { Fact } from '#print/sheet'
import { isListed, type Judged, type Listing } from '../area/area.ts'
import { asPublished } from '../area/figures.ts'
import type { Area } from '../area/read.ts'
import type { Wording } from './wording.ts'

type Own = Pick<Area, 'estates' | 'listings'>

/** Residents, criteria and years by the lists. */
export const listFacts = (listings: readonly Listing[], latest: Judged | undefined, { say, format }: Wording): readonly Fact[] => {
  const counted = listings.findLast(({ figures }) => figures.residents?.amount)
  const residents = counted?.figures.residents
  return [
    {
      label: say('fact.residents'),
      value: residents?.amount ? format.number(asPublished('residents', residents.amount)) : say('fact.none'),
      ...(counted && { note: format.shortDay(counted.day) }),
      example: residents?.example ?? false,
    },
    {
      label: say('fact.criteria'),
      value: latest ? say('fact.criteria.value', { met: latest.judgement.met, count: latest.judgement.criteria.length }) : say('fact.none'),
      ...(latest && { note: format.shortDay(latest.listing.day) }),
    },
    { label: say('fact.years'), value: String(listings.filter(isListed).length) },
  ]
}

/** The few numbers that a profile begins with. */
export const factsOf = ({ estates, listings }: Own, latest: Judged | undefined, today: Day, wording: Wording): readonly Fact[] => {
  const { say, format } = wording
  const now = estates.filter(({ period }) => holds(period, today))
  const known = now.flatMap(({ dwellings }) => dwellings ?? [])
  const about = now.some(({ approximate }) => approximate)
  return [
    ...listFacts(listings, latest, wording),
    {
      label: say('fact.dwellings'),
      value: known.length > 0 ? format.number(known.reduce((sum, one) => sum + one, 0)) : say('fact.none'),
      ...(about && { note: say('fact.dwellings.about') }),
      example: now.some(({ exampleNumber }) => exampleNumber),
    },
    { label: say('fact.estates'), value: String(now.length) },
  ]
}
