import type { Day } from '#kernel/day'
import { holds, type Period } from '#kernel/period'
import { type DisclosureRule, publicRuleOn } from '../../../../rules/disclosure-control/index.ts'
import type { Succession } from '../delimitation/delimitation.ts'
import type { Listing } from './area.ts'
import type { Area } from './read.ts'
import type { LocationRow } from './rows.ts'
import { withoutSmall } from './small.ts'

/** What an area came of or became, without the reason. */
export type Passing = Omit<Succession, 'reason'>

/** Its lifetime as the public sees it. */
export const lifetimeOf = ({
  period,
  successions,
}: Pick<Area, 'period' | 'successions'>): Required<Pick<PublishedArea, 'period' | 'passed'>> => ({
  period,
  passed: successions.map(({ reason: _, ...passing }) => passing),
})

/** What the public sees of an area: the official lists and who coordinates there. Nothing that is computed here, and no persons. */
export type PublishedArea = {
  readonly nicknames: readonly string[]
  readonly example: boolean
  readonly source: string | null
  readonly listings: readonly Listing[]
  /** When it was an area, and what it came of and became; left out by areas that were published before that was told. */
  readonly period?: Period
  readonly passed?: readonly Passing[]
  /** Where it lies; left out by areas that were published before they were put on the map. */
  readonly location?: LocationRow | null
  readonly bodies: readonly { readonly name: string; readonly task: string | null; readonly href: string }[]
}

/**
 * The published form with figures of too few people kept back. Nothing in it adds up to a total, so nothing need be hidden beside them. Done when
 * an area is published, and once more by whoever hands old publications out.
 */
export const hidingSmall = (area: PublishedArea, rule: DisclosureRule): PublishedArea => ({
  ...area,
  listings: withoutSmall(area.listings, rule),
})

/** An area's public form as it is on the day. */
export const publicForm = (area: Area, today: Day): PublishedArea =>
  hidingSmall(
    {
      nicknames: area.nicknames,
      example: area.example,
      source: area.source,
      ...lifetimeOf(area),
      listings: area.listings.map((listing) => ({ ...listing, computed: null })),
      location: area.location,
      bodies: area.bodies.filter(({ period }) => holds(period, today)).map(({ name, task, href }) => ({ name, task, href })),
    },
    publicRuleOn(today),
  )
